import { keyedGenerator } from '../draws/keyedGenerator.ts';
import { standardUniform } from '../draws/standardNormals.ts';
import { exitDimension } from '../draws/variables.ts';
import { BLOCK_FUTURES, type BlockPosition } from '../draws/variableColumns.ts';
import type { Expression } from '../curves/expression/expression.ts';
import type { JudgedProposal } from '../proposals/judgedProposals.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { THRESHOLD_COUNT, thresholdIndex } from '../scenario/thresholds.ts';
import { arrivalOrder } from './arrivalOrder.ts';
import { axisColumns, type AxisColumns } from './axisColumns.ts';
import { dependentNormals } from './dependence.ts';
import { EXIT, IDENTITY_BITS, keyOf, NEVER, READY, TICKS_PER_YEAR, type TimeScale } from './eventKey.ts';
import { progressSpeed, type ProgressSpeed } from './progressSpeed.ts';
import { quantityColumn } from './quantityColumn.ts';
import { thresholdColumns } from './thresholdColumns.ts';
import type { heldColumn } from './walk/heldColumn.ts';
import type { walkedBlock, WalkedBlock } from './walk/walkedBlock.ts';

/** One block of drawn futures, a column per fact. The columns are reused from block to block. */
export interface FutureBlock {
	/** Arrival keys of the nine thresholds. */
	readonly arrivals: readonly Int32Array[];
	/** The way that came first, by threshold; null where there is only one. */
	readonly winningWays: readonly (Uint8Array | null)[];
	readonly wayNames: readonly (readonly string[])[];
	/** Key of the exit from the acute risk period. */
	readonly exit: Int32Array;
	/** Readiness keys by proposal; proposals that are ready at the start share one column. */
	readonly ready: readonly Int32Array[];
	/** −1 where the proposal would work technically, by proposal; null where that is certain. */
	readonly technicalSuccess: readonly (Int32Array | null)[];
	readonly axes: readonly AxisColumns[];
	readonly speed: ProgressSpeed | null;
	/** What interventions and prongs do; null in a static scenario, which pays nothing for them. */
	readonly walked: WalkedBlock | null;
	readonly warnings: readonly string[];
	draw(position: BlockPosition): void;
}

/** The code of the walk, which only scenarios need in which something is done. */
export interface Walking {
	walkedBlock: typeof walkedBlock;
	heldColumn: typeof heldColumn;
	/** Absent = quarters. */
	stepsPerYear?: number | undefined;
}

/** Everything uncertain of one scenario, ready to be drawn block by block. */
export function futureBlock(
	scenario: Scenario,
	proposals: readonly JudgedProposal[],
	scale: TimeScale,
	expressions: Map<string, Expression>,
	walking: Walking | null
): FutureBlock {
	const { seed } = scenario;
	const keys = (): Int32Array => new Int32Array(BLOCK_FUTURES);
	const arrivals = Array.from({ length: THRESHOLD_COUNT }, keys);
	const axes = scenario.axes.map((axis, index) => axisColumns(axis, index, scenario, expressions));
	const speed = progressSpeed(scenario);
	const { columns: normals, warnings } = dependentNormals(scenario.dependence, seed);
	const context = {
		scenario,
		scale,
		axes: new Map(axes.map((axis) => [axis.axis.id, axis])),
		speed,
		arrivals,
		normals,
		isWalked: walking !== null
	};
	const inOrder = arrivalOrder(scenario).map((index) => thresholdColumns(index, context));
	const byIndex = [...inOrder].sort((one, other) => one.index - other.index);

	const exit = keys();
	const exitLag = quantityColumn(scenario.exitYears, seed, exitDimension());
	const rescue = arrivals[thresholdIndex('rescue')]!;

	const walked =
		walking &&
		walking.walkedBlock({
			scenario,
			scale,
			thresholds: byIndex,
			arrivals,
			axes: context.axes,
			speed,
			stepsPerYear: walking.stepsPerYear
		});

	const readyAtStart = keys().fill(keyOf(scenario.start, READY, scale));
	const readiness = proposals.map(({ readyResearchYears, readyDimension }) => {
		if (readyResearchYears === 0) return { column: readyAtStart, draw: () => {} };
		const column = keys();
		if (walking && walked?.prongs.readiness) {
			const held = walking.heldColumn(readyResearchYears, seed, readyDimension);
			walked.readiness.push({ researchYears: held.values, keys: column });
			return { column, draw: held.draw };
		}
		const researchYears = quantityColumn(readyResearchYears, seed, readyDimension);
		return {
			column,
			draw: (position: BlockPosition) =>
				addYears(readyAtStart, researchYears.values(position), READY, scale, column, position)
		};
	});
	const successes = proposals.map(({ success, successVariable }) =>
		success === 1 ? null : successColumn(seed, successVariable, success)
	);

	return {
		arrivals,
		winningWays: byIndex.map(({ winningWay }) => winningWay),
		wayNames: byIndex.map(({ wayNames }) => wayNames),
		exit,
		ready: readiness.map(({ column }) => column),
		technicalSuccess: successes.map((success) => success && success.column),
		axes,
		speed,
		walked,
		warnings: [...warnings, ...(walked?.warnings ?? [])],
		draw(position) {
			for (const axis of axes) axis.draw(position);
			speed?.draw(position);
			for (const threshold of inOrder) threshold.draw(position);
			for (const ready of readiness) ready.draw(position);
			walked?.draw(position);
			addYears(rescue, exitLag.values(position), EXIT, scale, exit, position);
			for (const success of successes) success?.draw(position);
		}
	};
}

/** keys[i] = the key, with that identity, of the event `years[i]` after the event base[i]; never before it. */
function addYears(
	base: Int32Array,
	years: Float64Array,
	identity: number,
	scale: TimeScale,
	keys: Int32Array,
	{ count }: BlockPosition
): void {
	for (let i = 0; i < count; i++) {
		const tick = (base[i]! >> IDENTITY_BITS) + Math.floor(Math.max(years[i]!, 0) * TICKS_PER_YEAR + 0.5);
		keys[i] = base[i] !== NEVER && tick <= scale.horizonTick ? (tick << IDENTITY_BITS) | identity : NEVER;
	}
}

function successColumn(
	seed: number,
	variable: number,
	chance: number
): { column: Int32Array; draw(p: BlockPosition): void } {
	const column = new Int32Array(BLOCK_FUTURES);
	return {
		column,
		draw({ chunk, block, count }) {
			const nextWord = keyedGenerator(seed, variable, chunk, block);
			for (let i = 0; i < count; i++) column[i] = standardUniform(nextWord()) < chance ? -1 : 0;
		}
	};
}
