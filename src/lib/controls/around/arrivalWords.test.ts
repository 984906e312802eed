import { expect, it } from 'vitest';
import { sampleSummary as sample } from '../../charts/sampleSummary.ts';
import type { Summary, YearQuantiles } from '../../core/index.ts';
import { arrivalWords } from './arrivalWords.ts';

const sampleSummary = sample();
const withEscape = (quantiles: Partial<YearQuantiles>, never: number): Summary => ({
	...sampleSummary,
	thresholds: {
		...sampleSummary.thresholds,
		escape: {
			...sampleSummary.thresholds.escape,
			quantiles: { ...sampleSummary.thresholds.escape.quantiles, ...quantiles },
			medianInterval: { low: quantiles.p50 ?? null, high: quantiles.p50 ?? null },
			notByHorizon: { share: never, low: never, high: never }
		}
	}
});
const horizon = Math.floor(sampleSummary.scenario.horizon);

it.each([
	[{ p10: 2026.5, p50: 2028.4, p90: 2030.9 }, 0, '2028 (8 of 10: 2026 to 2030)'],
	[{ p10: 2026.26, p50: 2026.26, p90: 2026.26 }, 0, '2026'],
	[
		{ p10: 2026.8, p50: 2029.3, p90: null },
		0.28,
		`2029 (8 of 10: 2026 to beyond ${horizon}); not by ${horizon} in 28 of 100`
	],
	[{ p10: 2026.8, p50: null, p90: null }, 0.52, `not by ${horizon} in 52 of 100`]
])('says when a threshold comes: %j', (quantiles, never, words) => {
	expect(arrivalWords(withEscape(quantiles, never), 'escape')).toBe(words);
});
