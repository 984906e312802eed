import { describe, expect, it, test } from 'vitest';
import type { StudiedInput } from '../../core/studies/study.ts';
import { sampleStudy } from '../sample/sampleStudy.ts';
import { fifthsInWords } from './fifthsInWords.ts';
import { mattersLayout, sharesDomain } from './mattersLayout.ts';
import { mattersSentence, mattersTitle } from './mattersSentence.ts';
import { mattersTable } from './mattersTable.ts';
import { OUTCOME_OPTION, studiedOutcome } from './studiedOutcome.ts';
import { tellingEffects } from './tellingEffects.ts';

const study = sampleStudy();

describe('fifthsInWords', () => {
	const input = (changes: Partial<StudiedInput>): StudiedInput => ({
		path: 'thresholds.escape.ways[0].level',
		label: 'Escape: level',
		unit: 'hours',
		lowestFifthUpTo: 31,
		highestFifthFrom: 2030,
		...changes
	});

	it('says values as people do', () => {
		expect(fifthsInWords(input({}))).toEqual({ lowest: 'up to 31 hours', highest: 'from 1 work-year' });
		expect(fifthsInWords(input({}), true)).toEqual({ lowest: '≤ 31 hours', highest: '≥ 1 year' });
		const factor = {
			path: 'axes[0].curve.factor',
			unit: null,
			lowestFifthUpTo: 0.924,
			highestFifthFrom: 1.029
		};
		expect(fifthsInWords(input(factor))).toEqual({ lowest: 'up to 0.924', highest: 'from 1.03' });
		const year = { path: 'thresholds.escape.ways[0].year', unit: null, lowestFifthUpTo: 2028.7 };
		expect(fifthsInWords(input(year)).lowest).toBe('up to 2028');
	});

	it('has words for what never comes, and for what has no values', () => {
		expect(fifthsInWords(input({ highestFifthFrom: null })).highest).toBe('never');
		const none = input({ unit: null, lowestFifthUpTo: null, highestFifthFrom: null });
		expect(fifthsInWords(none)).toEqual({ lowest: 'lowest fifth', highest: 'highest fifth' });
	});
});

describe('what is said of what matters', () => {
	it('names the input that tells most, for each outcome', () => {
		expect(mattersTitle(study)).toBe('Whether rescue comes before escape hangs most on “Escape: level”');
		expect(mattersTitle(study, { outcome: 'any' })).toMatch(/^Whether at least one proposal survives hangs/);
		expect(mattersTitle(study, { outcome: 'control' })).toMatch(
			/^Whether “AI control” survives hangs most on/
		);
		expect(mattersSentence(study)).toMatch(
			/^Rescue comes before escape in 31 of 100 futures: in 6 of 100 where “Escape: level” is among its lowest fifth \(up to 31 hours\)/
		);
		expect(mattersSentence(study)).toMatch(/observed .* nothing was changed/);
	});

	it('offers every proposal, and an unknown one is the default', () => {
		const values = OUTCOME_OPTION.choices(study).map(({ value }) => value);
		expect(values).toEqual(['rescue', 'any', ...Object.keys(study.names)]);
		expect(studiedOutcome(study, { outcome: 'nobody' }).study).toBe(study.whatMatters.rescueBeforeEscape);
	});

	it('leaves out of the picture, not of the table, what tells no more than the sampling error', () => {
		const { effects } = study.whatMatters.rescueBeforeEscape;
		const { telling, others } = tellingEffects(study, study.whatMatters.rescueBeforeEscape);
		expect(telling.length + others).toBe(effects.length);
		expect(telling.length).toBeLessThanOrEqual(12);
		for (const { difference, explained } of telling)
			expect(difference.low > 0 || difference.high < 0 || explained.low > 0).toBe(true);
		expect(telling[0]!.threshold).toBe('escape');
		expect(mattersTable(study).rows).toHaveLength(effects.length + 1);
	});
});

test('the scale holds every end, and is never too fine to be read', () => {
	const [low, high] = sharesDomain([
		{ low: 0.062, high: 0.07 },
		{ low: 0.57, high: 0.587 }
	]);
	expect(low).toBeCloseTo(0.05, 12);
	expect(high).toBeCloseTo(0.6, 12);
	const [from, to] = sharesDomain([{ low: 0.999, high: 1 }]);
	expect([from, to - from]).toEqual([expect.closeTo(0.9, 12), expect.closeTo(0.1, 12)]);
});

test('the layout gives up rows only where the height leaves no choice', () => {
	expect(mattersLayout(12, 900).shown).toBe(12);
	expect(mattersLayout(12, 340).stacked).toBe(true);
	const low = mattersLayout(12, 900, 300);
	expect(low.shown).toBeLessThan(12);
	expect(low.top + low.shown * low.rowHeight).toBeLessThan(300);
});
