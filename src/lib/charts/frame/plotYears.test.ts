import { describe, expect, test } from 'vitest';
import { THRESHOLD_SLUGS } from '../../core/scenario/thresholds.ts';
import { sampleSummary } from '../sampleSummary.ts';
import { arrivalYearAt } from './arrivalYearAt.ts';
import { plotYears } from './plotYears.ts';

const summary = sampleSummary(1024);

describe('plotYears', () => {
	test('holds the start and nine tenths of all arrivals', () => {
		const [first, last] = plotYears(summary);
		expect(first).toBeLessThan(summary.scenario.start);
		for (const slug of THRESHOLD_SLUGS) {
			const threshold = summary.thresholds[slug];
			const most = arrivalYearAt(threshold, 0.9 * (1 - threshold.notByHorizon.share));
			expect(last).toBeGreaterThanOrEqual(most);
		}
		expect(last).toBeLessThanOrEqual(summary.scenario.horizon);
	});

	test('has an axis even when nothing arrives', () => {
		const changed = structuredClone(summary);
		for (const slug of THRESHOLD_SLUGS)
			changed.thresholds[slug].notByHorizon = { share: 1, low: 0.99, high: 1 };
		const [first, last] = plotYears(changed);
		expect(first).toBe(2025);
		expect(last).toBe(2032);
	});

	test('goes to the horizon rather than stop just before it', () => {
		const changed = structuredClone(summary);
		changed.scenario.horizon = 2036;
		expect(plotYears(changed)[1]).toBe(2036);
	});
});
