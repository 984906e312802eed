import { describe, expect, it } from 'vitest';
import { keyOf, timeScaleOf } from '../futures/eventKey.ts';
import { binQuantile, sharesByYear } from './binQuantiles.ts';
import { shareInterval } from './shareInterval.ts';
import { studentQuantile } from './studentQuantile.ts';
import { binOf, timeBins } from './timeBins.ts';
import { wilsonInterval } from './wilsonInterval.ts';

describe('studentQuantile', () => {
	it.each([
		// 97.5% points of Student's t: any table, e.g. NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2.
		[7, 2.365],
		[10, 2.228],
		[24, 2.064],
		[30, 2.042],
		[100, 1.984]
	])('gives the tabulated value for %i degrees of freedom', (degrees, value) => {
		expect(studentQuantile(degrees)).toBeCloseTo(value, 3);
	});
});

describe('shareInterval', () => {
	const sums = (counts: number[], size: number) => ({
		sum: counts.reduce((a, b) => a + b, 0),
		squares: counts.reduce((a, b) => a + b * b, 0),
		products: counts.reduce((a, b) => a + b * size, 0),
		kept: counts.length * size,
		keptSquares: counts.length * size * size,
		chunks: counts.length
	});

	it('is the spread between chunks with Student’s t, from eight chunks on', () => {
		// Eight chunks of 100: mean 50, standard deviation 2, so the standard error of the mean is 2/√8 = 0.7071.
		const counts = [48, 52, 48, 52, 48, 52, 48, 52];
		const { share, low, high } = shareInterval(sums(counts, 100));
		const standardDeviation = Math.sqrt((8 * 4) / 7);
		const half = (2.3646 * standardDeviation) / Math.sqrt(8) / 100;
		expect(share).toBe(0.5);
		expect(high - share).toBeCloseTo(half, 5);
		expect(share - low).toBeCloseTo(half, 5);
	});

	it('is Wilson’s below eight chunks and for rare events', () => {
		expect(shareInterval(sums([30, 20], 100))).toEqual({ share: 0.25, ...wilsonInterval(50, 200) });
		expect(shareInterval(sums([0, 1, 0, 0, 2, 0, 0, 0, 0, 1], 100))).toEqual({
			share: 0.004,
			...wilsonInterval(4, 1000)
		});
	});

	it('is never narrower than one future, and says nothing where nothing was kept', () => {
		const { low, high } = shareInterval(sums(Array(10).fill(50), 100));
		expect([low, high]).toEqual([0.5 - 1 / 1000, 0.5 + 1 / 1000]);
		expect(shareInterval(sums([], 100))).toEqual({ share: 0, low: 0, high: 1 });
	});
});

describe('time bins', () => {
	const scale = timeScaleOf(2026.9, 2036.5);
	const bins = timeBins(scale, 4, 8, 1000);
	const binOfYear = (year: number): number =>
		binOf(keyOf(year, 3, scale), bins.shift, bins.offset, bins.count - 1);

	it('have edges at whole years, one bin before them all and one for never', () => {
		expect(bins.firstYear).toBe(2018);
		expect([binOfYear(1990), binOfYear(2017.99), binOfYear(2018), binOfYear(2018.25)]).toEqual([1, 1, 2, 3]);
		expect([binOfYear(Infinity), binOfYear(2036.6)]).toEqual([bins.count - 1, bins.count - 1]);
		expect(binOfYear(2036.5)).toBeLessThan(bins.count - 1);
	});

	it('give quantiles and chances by year', () => {
		const table = new Uint32Array(bins.count);
		for (const year of [
			2027.1,
			2027.6,
			2028.1,
			2030.4,
			2033.1,
			Infinity,
			Infinity,
			Infinity,
			Infinity,
			Infinity
		])
			table[binOfYear(year)]!++;
		expect(binQuantile(table, bins, 10, 0.1)).toBe(2027.25);
		expect(binQuantile(table, bins, 10, 0.15)).toBe(2027.625);
		expect(binQuantile(table, bins, 10, 0.51)).toBeNull();
		expect(sharesByYear(table, bins, 10, [2027, 2028, 2029, 2036])).toEqual([
			[2027, 0],
			[2028, 0.2],
			[2029, 0.3],
			[2036, 0.5]
		]);
	});

	it('grow wider where the horizon is far away', () => {
		const far = timeBins(timeScaleOf(2026, 2500), 64, 32, 8192);
		expect(far.count).toBeLessThanOrEqual(8192 + 4);
		expect(far.binYears).toBe(1 / 16);
	});
});
