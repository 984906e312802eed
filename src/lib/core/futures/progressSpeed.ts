import { BLOCK_FUTURES, type BlockPosition } from '../draws/variableColumns.ts';
import { expColumn } from '../draws/exponential.ts';
import { keyedGenerator } from '../draws/keyedGenerator.ts';
import { standardNormal } from '../draws/standardNormals.ts';
import { speedVariable } from '../draws/variables.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** Turns years of progress at trend speed into calendar years after the start. */
export interface ProgressSpeed {
	draw(position: BlockPosition): void;
	/** years[i] ≥ 0 of progress become calendar years, in place; the past (negative years) runs at trend speed. */
	toCalendar(years: Float64Array, count: number): void;
	/** progress[i] = years of progress at trend speed made `calendarYears` after the start. */
	progressAfter(calendarYears: number, progress: Float64Array, count: number): void;
	/** The speed factor of future `i` in the year that begins `year` years after the start. */
	factorOf(i: number, year: number): number;
}

/**
 * Year k after the start runs at speed exp(σ·a_k − σ²/2), with a_k a stationary first-order autoregression of standard
 * normals with correlation φ (section 4 of the model). The factor's mean is 1. After the horizon progress runs on at
 * the last year's speed, which no result depends on.
 *
 * @returns null where σ is 0: progress and calendar are the same
 */
export function progressSpeed({ speed, seed, start, horizon }: Scenario): ProgressSpeed | null {
	if (speed.volatility === 0) return null;
	const yearCount = Math.ceil(horizon - start);
	const speeds = Array.from({ length: yearCount }, () => new Float64Array(BLOCK_FUTURES));
	/** progressBefore[k] = progress made before year k begins. */
	const progressBefore = Array.from({ length: yearCount + 1 }, () => new Float64Array(BLOCK_FUTURES));
	const state = new Float64Array(BLOCK_FUTURES);
	const { volatility, persistence } = speed;
	const innovationWeight = Math.sqrt(1 - persistence * persistence);

	return {
		draw({ chunk, block, count }) {
			for (let year = 0; year < yearCount; year++) {
				const nextWord = keyedGenerator(seed, speedVariable(year), chunk, block);
				const factor = speeds[year]!;
				const before = progressBefore[year]!;
				const after = progressBefore[year + 1]!;
				for (let i = 0; i < count; i++) {
					const innovation = standardNormal(nextWord());
					state[i] = year === 0 ? innovation : persistence * state[i]! + innovationWeight * innovation;
					factor[i] = volatility * state[i]! - 0.5 * volatility * volatility;
				}
				expColumn(factor, factor, count);
				for (let i = 0; i < count; i++) after[i] = before[i]! + factor[i]!;
			}
		},
		toCalendar(years, count) {
			for (let i = 0; i < count; i++) {
				const needed = years[i]!;
				if (!(needed > 0) || needed === Infinity) continue;
				let year = 0;
				while (year < yearCount - 1 && progressBefore[year + 1]![i]! < needed) year++;
				years[i] = year + (needed - progressBefore[year]![i]!) / speeds[year]![i]!;
			}
		},
		factorOf: (i, year) => speeds[Math.min(year, yearCount - 1)]![i]!,
		progressAfter(calendarYears, progress, count) {
			const year = Math.min(Math.floor(calendarYears), yearCount - 1);
			const [before, factor] = [progressBefore[year]!, speeds[year]!];
			for (let i = 0; i < count; i++) progress[i] = before[i]! + (calendarYears - year) * factor[i]!;
		}
	};
}
