import { describe, expect, it } from 'vitest';
import { THRESHOLD_SLUGS, type ThresholdSlug } from '../thresholds.ts';
import { crossingYears, THRESHOLD_EVIDENCE, TRENDS } from './index.ts';

describe('the evidence for each threshold', () => {
	it.each(THRESHOLD_SLUGS)('of %s has observations with sources, and says what is judged', (slug) => {
		const { observed, ...texts } = THRESHOLD_EVIDENCE[slug];
		expect(observed.length).toBeGreaterThanOrEqual(2);
		expect(observed.some(({ source }) => source.url)).toBe(true);
		for (const { when, text, source } of observed) {
			expect(when).toMatch(/20\d\d/);
			expect(text).toMatch(/^[A-Z“].{40,}\.$/s);
			expect(source.text).toMatch(/20\d\d/);
			if (source.url) expect(() => new URL(source.url!)).not.toThrow();
		}
		for (const text of Object.values(texts)) expect(text).toMatch(/\.$/);
	});

	it('is linked safely', () => {
		const urls = Object.values(THRESHOLD_EVIDENCE).flatMap(({ observed }) =>
			observed.flatMap(({ source }) => source.url ?? [])
		);
		for (const url of urls) expect(url).toMatch(/^https:\/\//);
	});
});

describe('the years in which a trend passes a level', () => {
	// Worked out by hand: 2026.9 + log2(level / 33) · 0.3525, and with 16 hours and 7 months.
	it.each([
		['deception', [2025.5, 2027.0, 2028.6], [2025.1, 2027.7, 2030.4]],
		['escape', [2026.8, 2028.3, 2030.2], [2027.4, 2029.8, 2032.9]],
		['awareness', [2025.1, 2026.2, 2027.5], [2024.6, 2026.3, 2028.4]],
		['rescue', [2027.8, 2029.3, 2031.3], [2029.0, 2031.5, 2034.8]]
	] as [ThresholdSlug, number[], number[]][])('of %s', (slug, ...expected) => {
		TRENDS.forEach((trend, index) => {
			const { p10, p50, p90 } = crossingYears(slug, trend);
			[p10, p50, p90].forEach((year, at) => {
				expect(Math.abs(year - expected[index]![at]!)).toBeLessThan(0.11);
			});
		});
	});
});
