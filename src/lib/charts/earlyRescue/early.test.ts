import { describe, expect, it, test } from 'vitest';
import { sampleStudy } from '../sample/sampleStudy.ts';
import { claimLines } from './claimLines.ts';
import { earlySentence, earlyTitle } from './earlySentence.ts';
import { earlyTable } from './earlyTable.ts';
import { namedLines } from './namedLines.ts';
import { timingSteps } from './timingSteps.ts';

/** The stored sample was changed so that the claim is reversed for one proposal. */
const study = sampleStudy();

describe('the claim', () => {
	it('is said to hold, to be reversed or not to be decided, by how many and by name', () => {
		expect(earlyTitle(study)).toBe(
			'“The earlier rescue, the easier” holds for 5 of 7 proposals, is reversed for 1'
		);
		expect(earlySentence(study)).toContain('It goes the other way for Tripwires and honeypots.');
		expect(earlySentence(study)).toContain('is seen for Alignment by default.');
		expect(earlySentence(study)).toMatch(/sorted, not changed/);
	});

	it('has every proposal in its table, after the groups', () => {
		const { rows } = earlyTable(study);
		const verdicts = new Map(rows.map(([name, , , verdict]) => [name, verdict]));
		expect(verdicts.get('Tripwires and honeypots')).toBe('is reversed');
		expect(verdicts.get('AI control')).toBe('holds');
		expect(rows.filter(([name]) => name!.startsWith('Rescue: '))).toHaveLength(
			study.claim.surviving.byRank.length
		);
	});
});

describe('timingSteps', () => {
	it('goes from the latest rescue to the earliest', () => {
		for (const timing of ['rank', 'lead'] as const) {
			const places = timingSteps(study, timing).flatMap(({ at }) => at ?? []);
			expect(places).toEqual(places.toSorted((one, other) => one - other));
			expect(new Set(places).size).toBe(places.length);
		}
		const ranks = timingSteps(study, 'rank').map(({ label }) => label);
		expect(ranks.at(-1)).toMatch(/^(1st|2nd)$/);
	});

	it('says leads in words', () => {
		const changed = sampleStudy();
		const [group] = changed.claim.surviving.byLead;
		const lead = (fromYears: number | null, toYears: number | null) => ({ ...group!, fromYears, toYears });
		changed.claim.surviving.byLead = [
			lead(null, -8),
			lead(-2, -1.5),
			lead(-0.5, 1),
			lead(1, 1.5),
			lead(3, null)
		];
		expect(timingSteps(changed, 'lead').map(({ label }) => label)).toEqual([
			'8 years or more late',
			'1.5 to 2 years late',
			'0.5 years late to 1 year early',
			'1 to 1.5 years early',
			'3 years or more early'
		]);
	});
});

test('lines for which the claim is reversed are named first, and labels make way for each other', () => {
	const lines = claimLines(study, 'rank');
	const named = namedLines(lines, (share) => 300 - 280 * share, 180, [20, 300]);
	expect(named[0]!.line.id).toBe('honeypots');
	const places = named.map(({ y }) => y).toSorted((one, other) => one - other);
	for (const [k, place] of places.slice(1).entries()) expect(place - places[k]!).toBeGreaterThanOrEqual(16.9);
});
