import { countOrderings } from '../orderings/countOrderings.ts';
import {
	countFan,
	fanScale,
	FAN_BINS,
	FAN_FUTURES_OF_FIRST_CHUNK,
	FAN_FUTURES_OF_LATER_CHUNKS
} from '../futures/capabilityFan.ts';
import { keyOf, NO_IDENTITY } from '../futures/eventKey.ts';
import { keepWhere } from '../futures/keepWhere.ts';
import { blocksOfChunk, type RunPlan } from '../futures/prepareRun.ts';
import { columnProgram, type ColumnProgram } from '../proposals/columnProgram.ts';
import { countVerdicts } from '../proposals/countVerdicts.ts';
import { countWindow } from '../proposals/countWindow.ts';
import { THRESHOLD_COUNT, thresholdIndex, type ThresholdSlug } from '../scenario/thresholds.ts';
import { BLOCK_FUTURES } from '../draws/variableColumns.ts';
import {
	addChunk,
	CAUSE_SLOTS,
	emptyCounts,
	proposalTally,
	TALLY,
	tallyCount,
	WAY_SLOTS,
	windowTally,
	type Counts,
	type CountsShape
} from './counts.ts';
import { fillBins } from './timeBins.ts';
import { windowPlan } from './windowPlan.ts';

/**
 * Draws the futures of some chunks and counts everything that a summary reads.
 *
 * @param firstChunk chunk k holds the futures 4096·k to 4096·k + 4095
 * @param chunkCount how many chunks; those beyond the scenario's last future hold none
 */
export function countFutures(plan: RunPlan, firstChunk: number, chunkCount: number): Counts {
	const counter = counterOf(plan);
	const counts = emptyCounts(counter.shape);
	for (let chunk = firstChunk; chunk < firstChunk + chunkCount; chunk++) {
		const positions = blocksOfChunk(plan.scenario, chunk);
		if (positions.length === 0) break;
		const chunkTallies = new Int32Array(tallyCount(counter.shape));
		let drawn = 0;
		let kept = 0;
		for (const position of positions) {
			plan.block.draw(position);
			drawn += position.count;
			kept += counter.countBlock(position.count, chunk, position.block, counts, chunkTallies);
		}
		addChunk(counts, chunkTallies, drawn, kept);
	}
	return counts;
}

interface Counter {
	shape: CountsShape;
	/** Counts the block that was just drawn. @returns how many futures the condition kept */
	countBlock(count: number, chunk: number, block: number, counts: Counts, chunkTallies: Int32Array): number;
}

const counters = new WeakMap<RunPlan, Counter>();
function counterOf(plan: RunPlan): Counter {
	let counter = counters.get(plan);
	if (!counter) counters.set(plan, (counter = makeCounter(plan)));
	return counter;
}

function makeCounter(plan: RunPlan): Counter {
	const { block, proposals, condition, scale, arrivalBins, verdictBins, scenario } = plan;
	const program = columnProgram({ arrivals: block.arrivals, exit: block.exit, scale });
	const violations = proposals.map(({ requirement }, p) => program.violation(requirement, block.ready[p]!));
	const { windows } = windowPlan(proposals);
	const windowColumns = windows.map(({ opens, closes }) => ({
		opens: binned(edge('max', opens, keyOf(scenario.start, NO_IDENTITY, scale), program)),
		closes: binned(edge('min', closes, keyOf(Infinity, NO_IDENTITY, scale), program))
	}));
	const binnedEdges = [...new Set(windowColumns.flatMap(({ opens, closes }) => [opens, closes]))];
	const fanScales = scenario.axes.map((axis) => fanScale(axis, scenario));
	const conditioned = [
		...block.arrivals,
		block.exit,
		...new Set(block.ready),
		...[...block.winningWays, ...block.technicalSuccess].filter((column) => column !== null)
	];
	const shape: CountsShape = {
		proposals: proposals.length,
		windows: windows.length,
		arrivalBins: arrivalBins.count,
		verdictBins: verdictBins.count,
		fanYears: plan.fanYears.length,
		axes: scenario.axes.length
	};
	const anySurvives = new Int32Array(BLOCK_FUTURES);
	const bins = new Int32Array(BLOCK_FUTURES);

	return {
		shape,
		countBlock(drawn, chunk, blockNumber, counts, chunkTallies) {
			condition?.program.run(drawn);
			countFans(plan, fanScales, drawn, chunk, blockNumber, counts.fan);
			const count = condition ? keepWhere(condition.truth, conditioned, drawn) : drawn;

			countOrderings(block.arrivals, count, {
				before: chunkTallies.subarray(TALLY.before),
				ranks: counts.ranks,
				orderings: counts.orderings
			});
			for (let i = 0; i < THRESHOLD_COUNT; i++) {
				fillBins(block.arrivals[i]!, arrivalBins, bins, count);
				const table = counts.arrivals.subarray(i * arrivalBins.count, (i + 1) * arrivalBins.count);
				const never = table[arrivalBins.count - 1]!;
				for (let n = 0; n < count; n++) table[bins[n]!]!++;
				chunkTallies[TALLY.notByHorizon + i]! += table[arrivalBins.count - 1]! - never;
				countWays(block.winningWays[i]!, bins, arrivalBins.count - 1, count, counts.ways, i);
			}

			program.run(count);
			anySurvives.fill(0, 0, count);
			for (let p = 0; p < proposals.length; p++) {
				const size = CAUSE_SLOTS * verdictBins.count;
				const failures = counts.failures.subarray(p * size, (p + 1) * size);
				const success = block.technicalSuccess[p]!;
				const totals = countVerdicts(
					violations[p]!,
					block.exit,
					success,
					count,
					verdictBins,
					anySurvives,
					failures
				);
				const tally = proposalTally(p);
				chunkTallies[tally]! += totals.survives;
				chunkTallies[tally + 1]! += totals.unresolved;
				chunkTallies[tally + 2]! += count - totals.survives - totals.unresolved;
				chunkTallies[tally + 3]! += totals.works;
			}
			let surviving = 0;
			for (let i = 0; i < count; i++) surviving -= anySurvives[i]!;
			chunkTallies[TALLY.anySurvives]! += surviving;

			for (const { keys, bins } of binnedEdges) fillBins(keys, verdictBins, bins, count);
			for (const [w, { opens, closes }] of windowColumns.entries()) {
				const from = w * verdictBins.count;
				chunkTallies[windowTally(shape, w)]! += countWindow(
					opens.keys,
					closes.keys,
					opens.bins,
					closes.bins,
					count,
					counts.windowOpens.subarray(from, from + verdictBins.count),
					counts.windowCloses.subarray(from, from + verdictBins.count)
				);
			}
			return count;
		}
	};
}

interface BinnedColumn {
	keys: Int32Array;
	bins: Int32Array;
}
const binnedColumns = new WeakMap<Int32Array, BinnedColumn>();
/** A column of keys with room for its bins, the same object for the same column. */
function binned(keys: Int32Array): BinnedColumn {
	let column = binnedColumns.get(keys);
	if (!column) binnedColumns.set(keys, (column = { keys, bins: new Int32Array(BLOCK_FUTURES) }));
	return column;
}

/** The last (or first) arrival of several thresholds; of none, a column that holds `otherwise`. */
function edge(
	kind: 'min' | 'max',
	slugs: readonly ThresholdSlug[],
	otherwise: number,
	program: ColumnProgram
): Int32Array {
	if (slugs.length === 0) return new Int32Array(BLOCK_FUTURES).fill(otherwise);
	return program.time(
		{ kind, of: slugs.map((slug) => ({ kind: 'threshold', index: thresholdIndex(slug) })) },
		null
	);
}

function countWays(
	winningWay: Uint8Array | null,
	bins: Int32Array,
	neverBin: number,
	count: number,
	ways: Uint32Array,
	threshold: number
): void {
	if (!winningWay) return;
	for (let n = 0; n < count; n++) if (bins[n] !== neverBin) ways[threshold * WAY_SLOTS + winningWay[n]!]!++;
}

function countFans(
	plan: RunPlan,
	scales: { low: number; high: number }[],
	drawn: number,
	chunk: number,
	blockNumber: number,
	fan: Uint32Array
): void {
	if (blockNumber > 0) return;
	const count = Math.min(drawn, chunk === 0 ? FAN_FUTURES_OF_FIRST_CHUNK : FAN_FUTURES_OF_LATER_CHUNKS);
	const size = plan.fanYears.length * FAN_BINS;
	for (const [a, axis] of plan.block.axes.entries())
		countFan(
			axis,
			plan.block.speed,
			plan.fanYears,
			plan.scenario.start,
			scales[a]!,
			count,
			plan.condition?.truth ?? null,
			fan.subarray(a * size, (a + 1) * size)
		);
}
