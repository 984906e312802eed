import { BLOCK_FUTURES } from '../draws/variableColumns.ts';
import { distributionOf } from '../quantities/distributionOf.ts';
import { log2 } from '../draws/power.ts';
import type { CapabilityAxis, Scenario } from '../scenario/scenario.ts';
import type { AxisColumns } from './axisColumns.ts';
import type { ProgressSpeed } from './progressSpeed.ts';

/** Bins of progress at each year of the fan. */
export const FAN_BINS = 512;
/** So many futures at the beginning of a chunk draw the fan: enough for its quantiles. */
export const FAN_FUTURES_OF_FIRST_CHUNK = 1024;
export const FAN_FUTURES_OF_LATER_CHUNKS = 64;

/** How the fan of one axis is counted: progress (log2 of the level, or the level) in equal bins from `low` to `high`. */
export interface FanScale {
	low: number;
	high: number;
}

/** The years at which the fan is drawn: the start, then each beginning of a year up to the horizon. */
export function fanYears({ start, horizon }: Scenario): number[] {
	const years = [start];
	for (let year = Math.floor(start) + 1; year <= horizon; year++) years.push(year);
	return years;
}

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

const gain = new Float64Array(BLOCK_FUTURES);
const progressYears = new Float64Array(BLOCK_FUTURES);

/**
 * Counts where the drawn capability stands at each year of the fan.
 *
 * @param kept 0 where a future does not count; null where all of the first `count` do
 * @param target FAN_BINS counts per year, one year after the other
 */
export function countFan(
	axis: AxisColumns,
	speed: ProgressSpeed | null,
	years: readonly number[],
	start: number,
	scale: FanScale,
	count: number,
	kept: Int32Array | null,
	target: Uint32Array
): void {
	const binsPerUnit = FAN_BINS / (scale.high - scale.low);
	for (const [yearIndex, year] of years.entries()) {
		gainAt(axis, speed, year - start, count);
		const counts = target.subarray(yearIndex * FAN_BINS, (yearIndex + 1) * FAN_BINS);
		for (let k = 0; k < count; k++) {
			if (kept && kept[k] === 0) continue;
			const bin = Math.floor((axis.now[k]! + gain[k]! - scale.low) * binsPerUnit);
			counts[bin < 0 ? 0 : bin >= FAN_BINS ? FAN_BINS - 1 : bin]!++;
		}
	}
}

/** gain[i] = progress gained `calendarYears` after the start. */
function gainAt(axis: AxisColumns, speed: ProgressSpeed | null, calendarYears: number, count: number): void {
	if (speed) speed.progressAfter(calendarYears, progressYears, count);
	else progressYears.fill(calendarYears, 0, count);
	axis.kernel.gainAfter(progressYears, gain, count);
}
