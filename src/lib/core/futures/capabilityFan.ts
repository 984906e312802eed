import { BLOCK_FUTURES, type BlockPosition } from '../draws/variableColumns.ts';
import { distributionOf } from '../quantities/distributionOf.ts';
import { log2 } from '../draws/power.ts';
import type { CapabilityAxis, Scenario } from '../scenario/scenario.ts';
import { beginningsOfYears } from './beginningsOfYears.ts';
import type { AxisColumns } from './axisColumns.ts';
import type { ProgressSpeed } from './progressSpeed.ts';
import type { WalkRecord } from './walk/walkRecord.ts';

/** Bins of progress at each year of the fan. */
export const FAN_BINS = 512;
/** So many futures at the beginning of a chunk draw the fan: enough for its quantiles. */
const FAN_FUTURES_OF_FIRST_CHUNK = 1024;
const FAN_FUTURES_OF_LATER_CHUNKS = 64;

/** How the fan of one axis is counted: progress (log2 of the level, or the level) in equal bins from `low` to `high`. */
export interface FanScale {
	low: number;
	high: number;
}

/** The years at which the fan is drawn: the start, then each beginning of a year up to the horizon. */
export const fanYears = (scenario: Scenario): number[] => [scenario.start, ...beginningsOfYears(scenario)];

/** Wide enough for the level now and for every level that a threshold asks for, with room to both sides. */
export function fanScale(axis: CapabilityAxis, scenario: Scenario): FanScale {
	const progress = (level: number): number => (axis.scale === 'log2' ? log2(level) : level);
	const quantities = [axis.now];
	for (const { ways } of Object.values(scenario.thresholds))
		for (const way of ways) if ('axis' in way && way.axis === axis.id) quantities.push(way.level);
	const ends = quantities
		.map(distributionOf)
		.flatMap((distribution) => [distribution.quantile(-2), distribution.quantile(2)])
		.filter((level) => level > -Infinity && level < Infinity && (axis.scale === 'linear' || level > 0))
		.map(progress);
	const low = Math.min(...ends);
	const high = Math.max(...ends);
	const room = Math.max((high - low) / 2, axis.scale === 'log2' ? 8 : 1e-6);
	return { low: low - room, high: high + room };
}

/** How many futures of a block, from the first, draw the fan. */
export function fanFutures({ chunk, block, count }: BlockPosition): number {
	if (block > 0) return 0;
	return Math.min(count, chunk === 0 ? FAN_FUTURES_OF_FIRST_CHUNK : FAN_FUTURES_OF_LATER_CHUNKS);
}

const gain = new Float64Array(BLOCK_FUTURES);
const progressYears = new Float64Array(BLOCK_FUTURES);

/** Counts where the drawn capabilities stand at each year of the fan: FAN_BINS counts per axis and year. */
export type CountFan = (position: BlockPosition, kept: Int32Array | null, fan: Uint32Array) => void;

/** `kept` is 0 where a future does not count, and null where all do. */
export function fanCounter(
	scenario: Scenario,
	years: readonly number[],
	axes: readonly AxisColumns[],
	speed: ProgressSpeed | null,
	record: WalkRecord | null
): CountFan {
	const scales = scenario.axes.map((axis) => fanScale(axis, scenario));
	return (position, kept, fan) => {
		const drawn = fanFutures(position);
		if (drawn === 0) return;
		for (const [a, axis] of axes.entries())
			for (const [y, year] of years.entries()) {
				if (record) axis.kernel.gainAfter(record.progress[y]!, gain, drawn);
				else gainAt(axis, speed, year - scenario.start, drawn);
				const from = (a * years.length + y) * FAN_BINS;
				countLevels(axis.now, scales[a]!, drawn, kept, fan.subarray(from, from + FAN_BINS));
			}
	};
}

/** gain[i] = progress gained `calendarYears` after the start. */
function gainAt(axis: AxisColumns, speed: ProgressSpeed | null, calendarYears: number, count: number): void {
	if (speed) speed.progressAfter(calendarYears, progressYears, count);
	else progressYears.fill(calendarYears, 0, count);
	axis.kernel.gainAfter(progressYears, gain, count);
}

function countLevels(
	now: Float64Array,
	{ low, high }: FanScale,
	count: number,
	kept: Int32Array | null,
	counts: Uint32Array
): void {
	const binsPerUnit = FAN_BINS / (high - low);
	for (let i = 0; i < count; i++) {
		if (kept && kept[i] === 0) continue;
		const bin = Math.floor((now[i]! + gain[i]! - low) * binsPerUnit);
		counts[Math.max(0, Math.min(bin, FAN_BINS - 1))]!++;
	}
}
