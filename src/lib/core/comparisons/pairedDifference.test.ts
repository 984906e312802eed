import { describe, expect, it } from 'vitest';
import { exp } from '../draws/exponential.ts';
import { presetById } from '../scenario/presets/index.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { THRESHOLD_SLUGS } from '../scenario/thresholds.ts';
import { wilsonInterval } from '../summaries/wilsonInterval.ts';
import { compare } from './compare.ts';
import { pairedDifference, type PairedSums } from './pairedDifference.ts';

const total = (values: number[]): number => values.reduce((sum, value) => sum + value, 0);
/** Chunks of `size` futures, all of which are kept. */
function sums(base: number[], other: number[], size: number): PairedSums {
	const own = (counts: number[]) => ({
		sum: total(counts),
		squares: total(counts.map((count) => count * count)),
		products: total(counts) * size,
		kept: counts.length * size,
		keptSquares: counts.length * size * size,
		chunks: counts.length
	});
	return {
		base: own(base),
		other: own(other),
		chunks: base.length,
		products: total(base.map((count, k) => count * other[k]!)),
		baseByOtherKept: total(base) * size,
		otherByBaseKept: total(other) * size,
		keptProducts: base.length * size * size
	};
}

describe('pairedDifference', () => {
	it('takes the spread of the differences between chunks, with Student’s t', () => {
		// Differences of 10 ± 2 in eight chunks of 1,000, while each count itself spreads by 40.
		const base = [460, 540, 460, 540, 460, 540, 460, 540];
		const other = base.map((count, k) => count + (k < 4 ? 12 : 8));
		const { difference, low, high, unpairedLow, unpairedHigh } = pairedDifference(sums(base, other, 1000));
		expect(difference).toBeCloseTo(0.01, 12);
		const half = (2.3646 * Math.sqrt((8 * 4) / 7)) / Math.sqrt(8) / 1000;
		expect(high - difference).toBeCloseTo(half, 6);
		expect(difference - low).toBeCloseTo(half, 6);
		expect(unpairedHigh - unpairedLow).toBeGreaterThan(20 * (high - low));
	});

	it('is Newcombe’s interval below eight chunks', () => {
		// R. G. Newcombe 1998, table II, example (a), method 10: 56/70 − 48/80 has the interval 0.0524 to 0.3339.
		const separate: PairedSums = {
			...sums([48], [56], 80),
			other: { ...sums([48], [56], 70).other }
		};
		const { difference, low, high } = pairedDifference(separate);
		expect(difference).toBeCloseTo(0.2, 12);
		expect(low).toBeCloseTo(0.0524, 4);
		expect(high).toBeCloseTo(0.3339, 4);
	});

	it('is wide enough for rare cases, and where hardly a future tells the two apart', () => {
		const rare = pairedDifference(sums(Array(8).fill(1), Array(8).fill(500), 1000));
		expect([rare.low, rare.high]).toEqual([rare.unpairedLow, rare.unpairedHigh]);

		const base = [400, 410, 390, 400, 405, 395, 400, 400];
		const flipped = pairedDifference(sums(base, [401, ...base.slice(1)], 1000));
		expect(flipped.high - flipped.difference).toBeCloseTo(wilsonInterval(1, 8000).high - 1 / 8000, 12);
		const same = pairedDifference(sums(base, base, 1000));
		expect(same.difference).toBe(0);
		expect(same.high).toBe(wilsonInterval(0, 8000).high);
	});

	it('claims nothing where nothing was kept, and stays between −1 and 1', () => {
		const { difference, low, high } = pairedDifference(sums([], [], 1000));
		expect(difference).toBe(0);
		expect(low).toBeGreaterThanOrEqual(-1);
		expect(high).toBe(1);
		const all = pairedDifference(sums([1, 0], [9, 10], 10));
		expect(all.high).toBeLessThanOrEqual(1);
	});

	it('covers a known difference in about 95 of 100 seeds', async () => {
		const { slug, years, from, to } = { slug: 'escape', years: 40, from: 8, to: 8.2 } as const;
		const preset = presetById('nine-exponentials')!.scenario;
		/** All nine thresholds arrive at exponential times, independently. */
		const exponentials = (mean: number, seed: number): Scenario => ({
			...preset,
			seed,
			start: 2026,
			horizon: 2026 + years,
			futures: 32_768,
			proposals: [],
			dependence: { common: 0 },
			thresholds: Object.fromEntries(
				THRESHOLD_SLUGS.map((other, k) => [
					other,
					{
						ways: [{ year: { exponentialMean: other === slug ? mean : 4 + k, from: 2026 } }],
						after: [],
						status: 'unknown'
					}
				])
			) as unknown as Scenario['thresholds']
		});
		/** P(A < B and A < T) = a/(a+b) · (1 − e^{−(a+b)T}) for rates a and b. */
		const before = (meanA: number, meanB: number): number => {
			const [a, b] = [1 / meanA, 1 / meanB];
			return (a / (a + b)) * (1 - exp(-(a + b) * years));
		};
		let covered = 0;
		let checked = 0;
		const narrower: number[] = [];
		for (let seed = 1; seed <= 60; seed++) {
			const { differences } = await compare([exponentials(from, seed), exponentials(to, seed)]);
			for (const [k, other] of THRESHOLD_SLUGS.entries()) {
				if (other === slug) continue;
				const found = differences[0]!.precedence[other][slug];
				const truth = before(4 + k, to) - before(4 + k, from);
				checked++;
				if (found.low <= truth && truth <= found.high) covered++;
				narrower.push((found.high - found.low) / (found.unpairedHigh - found.unpairedLow));
			}
		}
		expect(checked).toBe(480);
		expect(covered / checked).toBeGreaterThan(0.92);
		expect(covered / checked).toBeLessThan(0.99);
		expect(narrower.sort((one, other) => one - other)[checked / 2]!).toBeLessThan(0.75);
	});
});
