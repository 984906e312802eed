import { describe, expect, test } from 'vitest';
import { THRESHOLD_SLUGS } from '../../core/scenario/thresholds.ts';
import { sampleSummary } from '../sampleSummary.ts';
import { arrivalsSentence, arrivalsTitle, middleYears } from './arrivalsSentence.ts';
import { arrivalsTable } from './arrivalsTable.ts';

const summary = sampleSummary();

/** The sample with nothing arriving at all. */
function nothing() {
	const changed = structuredClone(summary);
	for (const slug of THRESHOLD_SLUGS) {
		const threshold = changed.thresholds[slug];
		threshold.quantiles = { p05: null, p10: null, p25: null, p50: null, p75: null, p90: null, p95: null };
		threshold.medianInterval = { low: null, high: null };
		threshold.notByHorizon = { share: 1, low: 0.999, high: 1 };
	}
	return changed;
}

describe('in words', () => {
	test('first and last', () => {
		expect(arrivalsTitle(summary)).toBe('Awareness tends to come first (2026), Rescue last (2030)');
	});

	test('what is past, and when Rescue comes', () => {
		expect(arrivalsSentence(summary)).toBe(
			'Awareness, Intent and Incentive have already arrived in at least half of the futures. The middle year for Rescue ' +
				'is 2030, and in eight of ten futures it comes from 2027 to beyond 2060; in about 15 of 100 futures it does not ' +
				'come by 2060.'
		);
	});

	test('that nothing comes', () => {
		expect(arrivalsTitle(nothing())).toBe('No threshold arrives by 2060 in half of the futures');
		expect(arrivalsSentence(nothing())).toBe(
			'No threshold arrives in half of the futures. Rescue comes in fewer than half: in more than 999 of 1,000 futures it ' +
				'does not come by 2060.'
		);
		expect(middleYears(nothing(), 'rescue')).toBe('not by 2060');
	});
});

test('the table has the quantiles of every threshold, in the order asked for', () => {
	const table = arrivalsTable(summary, 'number');
	expect(table.rows.map(([heading]) => heading)).toEqual([
		'1 Deception',
		'2 Reflection',
		'3 Incentive',
		'4 Escape',
		'5 Intent',
		'6 Awareness',
		'7 Coherence',
		'8 Opacity',
		'9 Rescue'
	]);
	expect(table.rows[8]).toEqual(['9 Rescue', '2027', '2028', '2030', '2033', 'not by 2060', 'about 15%']);
});
