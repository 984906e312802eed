import { log2 } from '../../draws/power.ts';
import {
	prongCouplingDimension,
	prongHardeningDimension,
	type ProngCoupling
} from '../../draws/variables.ts';
import { BLOCK_FUTURES, type BlockPosition } from '../../draws/variableColumns.ts';
import type { ProngLink, Prongs, Quantity, Scenario } from '../../scenario/scenario.ts';
import { STATIC_PRONGS } from '../../scenario/staticProngs.ts';
import { THRESHOLD_SLUGS, thresholdIndex } from '../../scenario/thresholds.ts';
import type { AxisColumns } from '../axisColumns.ts';
import { heldColumn, type HeldColumn } from './heldColumn.ts';

/** The three prongs, drawn block by block, with what is cut already at nothing. */
export interface ProngColumns {
	/** Strengths of the prongs; containment is 0 where its help for research is cut. */
	readonly containment: number;
	readonly demos: number;
	readonly understanding: number;
	readonly multiplier: Float64Array;
	readonly leak: Float64Array;
	readonly supportNow: Float64Array;
	readonly campaign: Float64Array;
	readonly decay: Float64Array;
	readonly demo: Float64Array;
	readonly slowdown: Float64Array;
	/** 1 where support stops the leak, 0 where that is cut. */
	readonly shield: number;
	/** Whether proposals wait for research done; else for calendar years. */
	readonly readiness: boolean;
	readonly isDemonstrable: readonly boolean[];
	/** By threshold: doublings for each doubling of 1 + research done; null = none. */
	readonly hardening: readonly (Float64Array | null)[];
	/** The axis whose capability brings the help, and the gains (units of progress) at which it begins and is complete. */
	readonly rampAxis: AxisColumns | null;
	readonly rampFrom: Float64Array;
	readonly rampTo: Float64Array;
	/** The same as years of progress at trend speed. */
	readonly rampFromYears: Float64Array;
	readonly rampToYears: Float64Array;
	draw(position: BlockPosition): void;
}

const ESCAPE = thresholdIndex('escape');

/** @param axes drawn before the prongs are */
export function prongColumns(
	{ prongs = STATIC_PRONGS, seed, thresholds }: Scenario,
	axes: ReadonlyMap<string, AxisColumns>
): ProngColumns {
	const held: HeldColumn[] = [];
	const isCut = (link: ProngLink): boolean => prongs.cut.includes(link);
	const hold = (quantity: Quantity, dimension: number, low = 0, high = Infinity): Float64Array => {
		const column = heldColumn(quantity, seed, dimension, low, high);
		held.push(column);
		return column.values;
	};
	const coupling = (name: ProngCoupling, link: ProngLink | null, low: number, high: number): Float64Array =>
		hold(link && isCut(link) ? 0 : prongs[name], prongCouplingDimension(name), low, high);

	const rescue = thresholds.rescue.ways[0]!;
	const rampId = prongs.ramp?.axis ?? ('axis' in rescue ? rescue.axis : '');
	const rampAxis = axes.get(rampId) ?? null;
	const [rampFrom, rampTo, rampFromYears, rampToYears] = [0, 0, 0, 0].map(
		() => new Float64Array(BLOCK_FUTURES)
	) as [Float64Array, Float64Array, Float64Array, Float64Array];

	return {
		containment: isCut('research') || !rampAxis || !prongs.ramp ? 0 : prongs.containment,
		demos: prongs.demos,
		understanding: prongs.understanding,
		multiplier: coupling('multiplier', null, 1, Infinity),
		leak: coupling('leak', 'leak', 0, 1),
		supportNow: coupling('supportNow', null, 0, 1),
		campaign: coupling('campaign', 'campaign', 0, Infinity),
		decay: coupling('decay', null, 0, 1),
		demo: coupling('demo', 'demos', 0, 1),
		slowdown: coupling('slowdown', 'slowdown', 0, 1),
		shield: isCut('shield') ? 0 : 1,
		readiness: !isCut('readiness'),
		isDemonstrable: THRESHOLD_SLUGS.map((slug) => prongs.demonstrable.includes(slug)),
		hardening: THRESHOLD_SLUGS.map((slug, threshold) => {
			const strength = prongs.hardening[slug];
			const link = threshold === ESCAPE ? 'hardenContainment' : 'hardenOversight';
			if (strength === undefined || strength === 0 || isCut(link)) return null;
			return hold(strength, prongHardeningDimension(threshold));
		}),
		rampAxis,
		rampFrom,
		rampTo,
		rampFromYears,
		rampToYears,
		draw(position) {
			for (const column of held) column.draw(position);
			if (rampAxis && prongs.ramp) drawRamp(rampAxis, prongs.ramp, position.count);
		}
	};

	function drawRamp(axis: AxisColumns, { from, to }: NonNullable<Prongs['ramp']>, count: number): void {
		const progress = (level: number): number => (axis.axis.scale === 'log2' ? log2(level) : level);
		const [first, last] = [progress(from), progress(to)];
		for (let i = 0; i < count; i++) {
			rampFrom[i] = first - axis.now[i]!;
			rampTo[i] = last - axis.now[i]!;
			rampFromYears[i] = axis.yearsOf(i, rampFrom[i]!);
			rampToYears[i] = axis.yearsOf(i, rampTo[i]!);
		}
	}
}
