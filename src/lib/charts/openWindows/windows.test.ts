import { describe, expect, it, test } from 'vitest';
import { sampleStudy } from '../sample/sampleStudy.ts';
import { lengthInWords, lengthRange } from './lengthInWords.ts';
import { windowRows } from './windowRows.ts';
import { windowsLayout } from './windowsLayout.ts';
import { windowsSentence, windowsTitle } from './windowsSentence.ts';
import { windowsTable } from './windowsTable.ts';
import { windowYears } from './windowYears.ts';

const study = sampleStudy();

describe('the capability ranges', () => {
	it('are listed once each, the ones that open most often first', () => {
		const rows = windowRows(study);
		expect(rows.flatMap(({ proposals }) => proposals).toSorted()).toEqual(
			Object.keys(study.names).toSorted()
		);
		const shares = rows.map(({ everOpen }) => everOpen);
		expect(shares).toEqual(shares.toSorted((one, other) => other - one));
		expect(windowsTable(study).rows.map(([names]) => names)).toEqual(rows.map(({ names }) => names));
	});

	it('are counted in the title', () => {
		const rare = windowRows(study).filter(({ everOpen }) => everOpen < 0.5).length;
		expect(windowsTitle(study)).toBe(
			`${rare} of the ${study.windows.length} capability ranges open in fewer than half of the futures`
		);
		const open = sampleStudy();
		for (const window of open.windows) window.neverOpens = { share: 0.1, low: 0.09, high: 0.11 };
		expect(windowsTitle(open)).toBe('Every capability range opens in at least half of the futures');
		expect(windowsSentence(study)).toMatch(
			/is open longest where it opens: \d\.\d years in the median future/
		);
	});
});

test('lengths are said in years, and without an end where there is none', () => {
	expect([lengthInWords(0.92, 2060), lengthInWords(null, 2060)]).toEqual(['0.9 years', 'past 2060']);
	const quantiles = { p10: 0.21, p25: 0.4, p50: 0.9, p75: 1.5, p90: 2.14 };
	expect(lengthRange(quantiles)).toBe('0.2–2.1');
	expect(lengthRange({ ...quantiles, p90: null })).toBe('0.2 or more');
	expect(lengthRange({ p10: null, p25: null, p50: null, p75: null, p90: null })).toBe('');
});

test('the time axis is the one of the charts around it, or else holds openings and most closings', () => {
	expect(windowYears({ ...study, years: [2024, 2040] })).toEqual([2024, 2040]);
	const [first, last] = windowYears(study);
	expect(first).toBeLessThan(study.scenario.start);
	expect(last).toBeGreaterThanOrEqual(study.scenario.start + 5);
	expect(last).toBeLessThanOrEqual(study.scenario.horizon);
	expect(windowsLayout(7, 900, [first, last]).shown).toBe(7);
	expect(windowsLayout(7, 900, [first, last], 200).shown).toBeLessThan(7);
});
