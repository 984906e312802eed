import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawFutures } from '../futures/drawFutures.ts';
import { prepareRun } from '../futures/prepareRun.ts';
import { presetById } from '../scenario/presets/index.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { THRESHOLD_SLUGS } from '../scenario/thresholds.ts';
import { simulate } from '../simulate.ts';
import { TooFewFutures } from '../summaries/tooFewFutures.ts';
import { compare } from './compare.ts';
import type { Comparison, Difference, ScenarioDifferences } from './comparison.ts';
import { comparisonRound } from './comparisonRound.ts';
import { comparisonTables } from './comparisonCounts.ts';
import { countComparison } from './countComparison.ts';
import { mergeComparisonCounts } from './mergeComparisonCounts.ts';
import { prepareComparison } from './prepareComparison.ts';
import { summariseComparison } from './summariseComparison.ts';

const base: Scenario = {
	...presetById('metr-trend')!.scenario,
	title: 'As it stands',
	futures: 40_960,
	proposals: ['control', 'boxing', 'pause', 'scalable_oversight']
};
const dependent: Scenario = { ...base, title: 'More dependent', dependence: { common: 0.5 } };
const longer: Scenario = {
	...base,
	title: 'A longer exit',
	exitYears: { p10: 0.6, p50: 1.8, p90: 6, scale: 'log' }
};

/** Every difference of one scenario against the base. */
const differencesOf = ({ any, proposals, precedence, thresholds }: ScenarioDifferences): Difference[] => [
	any,
	...Object.values(proposals).flatMap(({ survives, fails, unresolved, works }) => [
		survives,
		fails,
		unresolved,
		works
	]),
	...Object.values(precedence).flatMap((row) => Object.values(row)),
	...Object.values(thresholds).map(({ notByHorizon }) => notByHorizon)
];
const median = (values: number[]): number => values.sort((one, other) => one - other)[values.length >> 1]!;
const pairedWidth = ({ low, high }: Difference): number => high - low;
const unpairedWidth = ({ unpairedLow, unpairedHigh }: Difference): number => unpairedHigh - unpairedLow;

describe('two other scenarios against a base', () => {
	let comparison: Comparison;
	beforeAll(async () => {
		comparison = await compare([base, dependent, longer]);
	});

	it('has the summaries of the scenarios alone, and their differences to the last bit', async () => {
		const alone = await Promise.all([base, dependent, longer].map((scenario) => simulate(scenario)));
		expect(JSON.stringify(comparison.summaries)).toBe(JSON.stringify(alone));
		for (const [k, differences] of comparison.differences.entries()) {
			const [from, to] = [alone[0]!, alone[k + 1]!];
			expect(differences.any.difference).toBe(to.portfolio.any.share - from.portfolio.any.share);
			expect(Object.keys(differences.proposals)).toEqual(base.proposals);
			for (const [id, { survives, fails, unresolved, works }] of Object.entries(differences.proposals)) {
				const [before, after] = [from.proposals[id]!, to.proposals[id]!];
				expect(survives.difference).toBe(after.survives.share - before.survives.share);
				expect(fails.difference).toBe(after.fails.share - before.fails.share);
				expect(unresolved.difference).toBe(after.unresolved.share - before.unresolved.share);
				expect(works.difference).toBe(after.works.share - before.works.share);
			}
			for (const row of THRESHOLD_SLUGS) {
				const { notByHorizon, median } = differences.thresholds[row];
				const [before, after] = [from.thresholds[row], to.thresholds[row]];
				expect(notByHorizon.difference).toBe(after.notByHorizon.share - before.notByHorizon.share);
				expect(median.years).toBe(after.quantiles.p50! - before.quantiles.p50!);
				for (const column of THRESHOLD_SLUGS.filter((slug) => slug !== row))
					expect(differences.precedence[row][column].difference).toBe(
						to.precedence[row][column].share - from.precedence[row][column].share
					);
			}
		}
	});

	it('has paired intervals that are narrower than unpaired ones', () => {
		const [more, exit] = comparison.differences as [ScenarioDifferences, ScenarioDifferences];
		const ratios = (differences: ScenarioDifferences): number[] =>
			differencesOf(differences).map((found) => pairedWidth(found) / unpairedWidth(found));
		// A change of the dependence moves every threshold, a change of the exit only who survives and by how much.
		expect(median(ratios(more))).toBeLessThan(0.75);
		expect(pairedWidth(more.any) / unpairedWidth(more.any)).toBeLessThan(0.75);
		expect(median(ratios(exit))).toBeLessThan(0.1);
		const { survives } = exit.proposals.boxing!;
		expect(pairedWidth(survives) / unpairedWidth(survives)).toBeLessThan(0.6);
	});

	it('says where nothing is different, as far as futures can say that', () => {
		// The exit is not among what comes before what.
		const { precedence } = comparison.differences[1]!;
		const { difference, low, high } = precedence.rescue.escape;
		expect(difference).toBe(0);
		expect(high).toBeGreaterThan(0);
		// Wilson's interval for none of n ends at z²/(n + z²).
		expect(high).toBeCloseTo(3.8415 / (base.futures + 3.8415), 8);
		expect(low).toBe(-high);
	});

	it('counts in which single futures a proposal was gained and lost', async () => {
		const plans = await Promise.all([base, dependent].map((scenario) => prepareRun(scenario)));
		const [before, after] = plans.map((plan) => drawFutures(plan, 0, base.futures).proposals);
		for (const [id, { survives, gained, lost }] of Object.entries(comparison.differences[0]!.proposals)) {
			const flips = before![id]!.verdict.map(
				(verdict, i) => Number(after![id]!.verdict[i] === 'survives') - Number(verdict === 'survives')
			);
			expect(gained!.share).toBe(flips.filter((flip) => flip > 0).length / base.futures);
			expect(lost!.share).toBe(flips.filter((flip) => flip < 0).length / base.futures);
			expect(gained!.share - lost!.share).toBeCloseTo(survives.difference, 12);
			expect(gained!.low).toBeLessThanOrEqual(gained!.share);
			expect(gained!.high).toBeGreaterThan(gained!.share);
		}
	});

	it('is the same however chunks are split, and in any order', async () => {
		const plan = await prepareComparison([base, dependent, longer]);
		const whole = JSON.stringify(comparison);
		expect(whole).toContain('ninefold-comparison/1');
		await fc.assert(
			fc.asyncProperty(fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }), async (cuts) => {
				const edges = [0, ...cuts.sort((one, other) => one - other), 10];
				const parts = edges
					.slice(1)
					.map((to, k) => countComparison(plan, edges[k]!, to - edges[k]!))
					.reverse();
				return JSON.stringify(summariseComparison(plan, parts.reduce(mergeComparisonCounts))) === whole;
			}),
			{ numRuns: 2 }
		);
	});
});

describe('compare', () => {
	const quick: Scenario = { ...base, futures: 10_000 };

	it('finds no difference, and no error of it, between a scenario and itself', async () => {
		const { differences } = await compare([base, { ...base, title: 'The same', notes: 'Once more.' }]);
		for (const { difference, low, high } of differencesOf(differences[0]!))
			expect([difference, low, high]).toEqual([0, 0, 0]);
		for (const { gained, lost } of Object.values(differences[0]!.proposals))
			expect([gained!.share, lost!.share]).toEqual([0, 0]);
		for (const { median } of Object.values(differences[0]!.thresholds)) expect(median.years).toBe(0);
	});

	it('takes seed and number of futures from the base, and says so', async () => {
		const { summaries, warnings } = await compare([
			quick,
			{ ...quick, title: 'Another', seed: 7, futures: 500, horizon: 2050 }
		]);
		expect(summaries.map(({ futures }) => futures)).toEqual([10_000, 10_000]);
		expect(summaries.map(({ scenario }) => scenario.seed)).toEqual([quick.seed, quick.seed]);
		expect(warnings).toEqual([
			`“Another” is drawn with seed ${quick.seed}, that of the first scenario, not with its own.`,
			'“Another” is drawn with 10,000 futures, as many as the first scenario has, not with its own 500.',
			'“Another” ends in 2050, the first scenario in 2060: what comes between the two counts in one of them only.'
		]);
	});

	it('matches proposals by their id, whatever their place', async () => {
		const own = { id: 'mine', name: 'Mine', requires: 'rescue < escape', opens: [], closes: [] };
		const { differences, summaries } = await compare([
			{ ...quick, proposals: ['control', own, 'boxing'] },
			{ ...quick, proposals: ['boxing', 'pause', { ...own, requires: 'rescue < deception' }] }
		]);
		const { proposals } = differences[0]!;
		expect(Object.keys(proposals)).toEqual(['mine', 'boxing']);
		expect(proposals.boxing!.survives.difference).toBe(0);
		expect(proposals.mine!.survives.difference).toBe(
			summaries[1]!.proposals.mine!.survives.share - summaries[0]!.proposals.mine!.survives.share
		);
	});

	it('compares two to four', async () => {
		await expect(compare([quick])).rejects.toThrow('Two to four scenarios can be compared, not 1.');
		await expect(compare(Array(5).fill(quick))).rejects.toThrow('not 5');
		expect((await compare(Array(4).fill({ ...quick, futures: 100 }))).differences).toHaveLength(3);
	});

	it('compares what is done with what is not, on the same futures', async () => {
		const paused: Scenario = {
			...quick,
			title: 'A pause',
			interventions: [{ id: 'pause', name: 'Pause', when: { year: 2027 }, forYears: 2, capabilitySpeed: 0 }]
		};
		const { summaries, differences } = await compare([quick, paused]);
		expect(JSON.stringify(summaries[1])).toBe(JSON.stringify(await simulate(paused)));
		const { escape, awareness } = differences[0]!.thresholds;
		expect(escape.median.years).toBeGreaterThan(1);
		// Mostly reached before the pause.
		expect(awareness.median.years).toBe(0);
	});

	it('reports progress over all scenarios', async () => {
		const seen: number[][] = [];
		await compare([{ ...quick, futures: 100_000, proposals: [] }, quick], (...progress) =>
			seen.push(progress)
		);
		expect(seen).toEqual([
			[131_072, 200_000],
			[200_000, 200_000]
		]);
	});
});

describe('scenarios with a condition', () => {
	const own: Scenario = { ...base, futures: 8_192 };
	const rare: Scenario = { ...own, title: 'Early', given: 'rescue < 2028' };

	it('draws on where it keeps few, alone, just as it would without company', async () => {
		const comparison = await compare([own, rare]);
		expect(comparison.summaries[0]!.futures).toBe(8_192);
		expect(comparison.summaries[1]!.futures).toBeGreaterThan(40_000);
		expect(JSON.stringify(comparison.summaries)).toBe(
			JSON.stringify([await simulate(own), await simulate(rare)])
		);
		expect(comparison.differences[0]!.proposals.control!.gained).toBeUndefined();
		expect(comparison.warnings).toEqual([expect.stringContaining('look at different futures')]);
	});

	it('shares the luck of what both draw beyond', async () => {
		const other: Scenario = { ...rare, title: 'Early, more dependent', dependence: { common: 0.45 } };
		const { summaries, differences } = await compare([rare, other]);
		expect(Math.min(...summaries.map(({ futures }) => futures))).toBeGreaterThan(40_000);
		const { any } = differences[0]!;
		expect(pairedWidth(any)).toBeLessThan(unpairedWidth(any));
	});

	it('plans rounds in which every scenario goes on without a gap', async () => {
		const other: Scenario = { ...rare, given: 'rescue < 2027.5' };
		const plan = await prepareComparison([own, rare, other]);
		const [all] = comparisonRound(plan, null);
		expect(all).toEqual({ firstChunk: 0, chunkCount: 2, scenarios: [0, 1, 2] });
		const counts = countComparison(plan, 0, 2);
		const round = comparisonRound(plan, counts);
		expect(round.map(({ scenarios }) => scenarios)).toEqual([[1, 2], [2]]);
		expect(round[0]!.firstChunk).toBe(2);
		expect(round[1]!.firstChunk).toBe(2 + round[0]!.chunkCount);
	});

	it('refuses too few, and says whose', async () => {
		const none: Scenario = { ...own, title: 'Too early', given: 'rescue < 2000', proposals: [] };
		const refusal: unknown = await compare([{ ...own, proposals: [] }, none]).catch(
			(error: unknown) => error
		);
		expect(refusal).toBeInstanceOf(TooFewFutures);
		expect((refusal as Error).message).toMatch(
			/^“Too early”: None of 2,00\d,\d{3} futures fits the condition;/
		);
	});
});

it('counts can be handed from thread to thread', async () => {
	const plan = await prepareComparison([
		{ ...base, futures: 5000 },
		{ ...dependent, futures: 5000 }
	]);
	const counts = countComparison(plan, 0, 2);
	const before = JSON.stringify(summariseComparison(plan, counts));
	const moved = structuredClone(counts, {
		transfer: comparisonTables(counts).map(({ buffer }) => buffer as ArrayBuffer)
	});
	expect(counts.pairs[0]!.products).toHaveLength(0);
	expect(JSON.stringify(summariseComparison(plan, moved))).toBe(before);
});
