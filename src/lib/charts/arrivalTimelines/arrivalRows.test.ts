import { linearScale } from '../frame/linearScale.ts';
import { describe, expect, test } from 'vitest';
import { THRESHOLD_SLUGS } from '../../core/scenario/thresholds.ts';
import { arrivalYearAt } from '../frame/arrivalYearAt.ts';
import { plotYears } from '../frame/plotYears.ts';
import { sampleSummary } from '../sampleSummary.ts';
import { arrivalOrder, arrivalRow, laterShare } from './arrivalRows.ts';
import { blockOfDots } from './blockOfDots.ts';
import { histogramBars } from './histogramBars.ts';

const summary = sampleSummary(1024);
const AXES: [number, number][] = [plotYears(summary), [2026, 2029], [2020, 2060], [2050, 2060]];

describe.each(THRESHOLD_SLUGS)('the row of %s', (slug) => {
	test.each(AXES)('loses no dot on an axis from %d to %d', (first, last) => {
		for (const dotCount of [20, 50]) {
			const { dotYears, earlierDots, laterDots, neverDots } = arrivalRow(
				slug,
				summary,
				[first, last],
				dotCount
			);
			expect(dotYears.length + laterDots + neverDots).toBe(dotCount);
			expect(earlierDots).toBeLessThanOrEqual(dotYears.length);
			for (const year of dotYears) {
				expect(year).toBeGreaterThanOrEqual(first);
				expect(year).toBeLessThanOrEqual(last);
			}
		}
	});

	test.each(AXES)('loses no bar on an axis from %d to %d', (first, last) => {
		const threshold = summary.thresholds[slug];
		const bars = histogramBars(threshold.histogram, linearScale([first, last], [0, 400]));
		const drawn = bars.reduce((sum, { share }) => sum + share, 0);
		expect(drawn + laterShare(threshold, last) + threshold.notByHorizon.share).toBeCloseTo(1, 9);
	});

	test('has its quantiles where the summary has them, to a bin', () => {
		const { quantiles, histogram } = summary.thresholds[slug];
		for (const [share, year] of [
			[0.1, quantiles.p10],
			[0.5, quantiles.p50],
			[0.75, quantiles.p75]
		] as const)
			expect(Math.abs(arrivalYearAt(summary.thresholds[slug], share) - (year as number))).toBeLessThan(
				histogram.binYears
			);
	});
});

describe('arrivalOrder', () => {
	test('goes from the earliest median to the latest, or by number', () => {
		const medians = arrivalOrder(summary).map((slug) => summary.thresholds[slug].quantiles.p50 as number);
		expect(medians).toEqual([...medians].sort((a, b) => a - b));
		expect(arrivalOrder(summary, 'number')).toEqual(THRESHOLD_SLUGS);
	});

	test('puts thresholds without a median last, the rarest at the end', () => {
		const changed = structuredClone(summary);
		changed.thresholds.awareness.quantiles.p50 = null;
		changed.thresholds.awareness.notByHorizon.share = 0.6;
		changed.thresholds.intent.quantiles.p50 = null;
		changed.thresholds.intent.notByHorizon.share = 0.9;
		expect(arrivalOrder(changed).slice(-2)).toEqual(['awareness', 'intent']);
	});
});

describe('blockOfDots', () => {
	test.each([0, 1, 7, 20, 50])('fits %d dots into a column', (count) => {
		const { radius, dots } = blockOfDots(count, 40, 30, 5);
		expect(dots).toHaveLength(count);
		for (const { x, rise } of dots) {
			expect(Math.abs(x) + radius).toBeLessThanOrEqual(20 + 1e-9);
			expect(rise + radius).toBeLessThanOrEqual(30 + 1e-9);
		}
	});
});
