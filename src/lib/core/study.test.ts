import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawFutures, type Futures } from './futures/drawFutures.ts';
import { prepareRun } from './futures/prepareRun.ts';
import { presetById } from './scenario/presets/index.ts';
import type { Scenario } from './scenario/scenario.ts';
import { THRESHOLD_SLUGS, type ThresholdSlug } from './scenario/thresholds.ts';
import { simulate } from './simulate.ts';
import { study } from './study.ts';
import { countStudy } from './studies/countStudy.ts';
import { mergeStudyCounts } from './studies/mergeStudyCounts.ts';
import { chanceOfAny } from './studies/portfolios/chanceOfAny.ts';
import { prepareStudy } from './studies/prepareStudy.ts';
import type { Study } from './studies/study.ts';
import { studyTables, type StudyCounts } from './studies/studyCounts.ts';
import { summariseStudy } from './studies/summariseStudy.ts';
import type { Summary } from './summaries/summary.ts';

const FUTURES = 40_000;
const scenario: Scenario = { ...presetById('metr-trend')!.scenario, futures: FUTURES };
const PORTFOLIO = ['control', 'elk', 'cot'];

let found: Study;
let summary: Summary;
let futures: Futures;
beforeAll(async () => {
	found = await study(scenario, { portfolio: PORTFOLIO });
	summary = await simulate(scenario);
	futures = drawFutures(await prepareRun(scenario), 0, FUTURES);
});

const survives = (id: string, i: number): boolean => futures.proposals[id]!.verdict[i] === 'survives';
const comesBefore = (one: ThresholdSlug, other: ThresholdSlug, i: number): boolean =>
	futures.arrivalYears[one][i]! < futures.arrivalYears[other][i]!;
/** In how many futures something is true. */
const howMany = (isTrue: (i: number) => boolean): number => {
	let count = 0;
	for (let i = 0; i < FUTURES; i++) if (isTrue(i)) count++;
	return count;
};

describe('study', () => {
	it('counts the very futures of the summary: shares and intervals are the same', () => {
		expect(found.futures).toBe(FUTURES);
		expect(found.given).toEqual(summary.given);
		const { whatMatters, claim } = found;
		expect(whatMatters.anySurvives.share).toEqual(summary.portfolio.any);
		expect(whatMatters.rescueBeforeEscape.share).toEqual(summary.precedence.rescue.escape);
		for (const [id, { share }] of Object.entries(whatMatters.proposals))
			expect(share).toEqual(summary.proposals[id]!.survives);
		for (const { proposals, open, close, openByTime } of found.windows) {
			const { window } = summary.proposals[proposals[0]!]!;
			expect([open, close]).toEqual([window.open, window.close]);
			const shares = new Map(openByTime);
			for (const [year, share] of window.openByYear) expect(shares.get(year)).toBeCloseTo(share, 12);
		}
		expect(found.names.control).toBe(summary.proposals.control!.name);
		const ranks = new Map(claim.any.byRank.map(({ rank, futures: count }) => [rank, count]));
		for (const [rank, share] of summary.thresholds.rescue.ranks.entries())
			expect(ranks.get(rank + 1) ?? 0).toBe(Math.round(share * FUTURES));
		expect(ranks.get(null) ?? 0).toBe(Math.round(summary.thresholds.rescue.notByHorizon.share * FUTURES));
	});

	it('says of all proposals together what the summary says of any', async () => {
		const plan = prepareStudy(await prepareRun(scenario));
		const { chosen, survivors, best } = summariseStudy(plan, countStudy(plan, 0, 10)).portfolios;
		expect(chosen.any).toEqual(summary.portfolio.any);
		expect(chosen.ids).toEqual(scenario.proposals);
		expect(chanceOfAny(survivors, survivors.ids).share).toBe(summary.portfolio.any.share);
		expect(best).toHaveLength(6);
	});

	it('gives what is worked out from the futures one by one', () => {
		const { chosen, best, survivors } = found.portfolios;
		const none = howMany((i) => !PORTFOLIO.some((id) => survives(id, i)));
		expect(chosen.noneSurvives).toBe(none);
		const causes = (i: number) => [
			...new Set(PORTFOLIO.map((id) => futures.proposals[id]!.cause[i]).filter((cause) => cause !== null))
		];
		const deadByOpacity = howMany(
			(i) => !PORTFOLIO.some((id) => survives(id, i)) && String(causes(i)) === 'opacity'
		);
		expect(chosen.sharedCause.find(({ cause }) => cause === 'opacity')!.share.share).toBe(
			deadByOpacity / none
		);
		const several = howMany((i) => !PORTFOLIO.some((id) => survives(id, i)) && causes(i).length > 1);
		expect(chosen.severalCauses.share).toBe(several / none);
		const shares = [...chosen.sharedCause.map(({ share }) => share), chosen.severalCauses, chosen.noneFails];
		expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
		const elkByOpacity = howMany(
			(i) => !PORTFOLIO.some((id) => survives(id, i)) && futures.proposals.elk!.cause[i] === 'opacity'
		);
		expect(chosen.members[1]!.causes.find(({ cause }) => cause === 'opacity')!.share.share).toBe(
			elkByOpacity / none
		);

		const pair = best[1]!.members.map(({ id }) => id);
		expect(best[1]!.any.share).toBe(howMany((i) => pair.some((id) => survives(id, i))) / FUTURES);
		expect(chanceOfAny(survivors, PORTFOLIO).share).toBe(chosen.any.share);
	});

	it('finds the best pair among all', () => {
		const ids = found.portfolios.survivors.ids;
		const chances = ids.flatMap((one, k) =>
			ids.slice(k + 1).map((other) => chanceOfAny(found.portfolios.survivors, [one, other]).share)
		);
		expect(found.portfolios.best[1]!.any.share).toBe(Math.max(...chances));
	});

	it('ranks facts by what they tell', () => {
		const { top, uncertaintyBits } = found.facts.control!;
		expect(top).toHaveLength(5);
		const [first] = top;
		const { before, after } = first!;
		expect(before).toBe('rescue');
		expect(['opacity', 'escape']).toContain(after);
		const isTrue = howMany((i) => comesBefore(before, after, i));
		const both = howMany((i) => comesBefore(before, after, i) && survives('control', i));
		expect(first!.share.share).toBe(isTrue / FUTURES);
		expect(first!.survivesIf.share).toBe(both / isTrue);
		for (const [k, fact] of top.entries()) {
			expect(fact.bits).toBeLessThanOrEqual(k === 0 ? uncertaintyBits : top[k - 1]!.bits);
			const { share, survivesIf, survivesIfNot } = fact;
			const whole = share.share * survivesIf.share + (1 - share.share) * survivesIfNot.share;
			expect(whole).toBeCloseTo(summary.proposals.control!.survives.share, 12);
		}
	});

	it('measures for how long ranges are open', () => {
		const window = found.windows.find(({ proposals }) => proposals.includes('boxing'))!;
		expect([window.opens, window.closes]).toEqual([['rescue'], ['escape']]);
		const lengths: number[] = [];
		for (let i = 0; i < FUTURES; i++)
			if (comesBefore('rescue', 'escape', i))
				lengths.push(futures.arrivalYears.escape[i]! - futures.arrivalYears.rescue[i]!);
		lengths.sort((one, other) => one - other);
		expect(window.neverOpens.share).toBe(1 - lengths.length / FUTURES);
		expect(window.openAtHorizon.share).toBe(
			lengths.filter((length) => length === Infinity).length / lengths.length
		);
		for (const [name, probability] of Object.entries({ p10: 0.1, p50: 0.5, p90: 0.9 }))
			expect(window.lengthYears[name as 'p50']).toBeCloseTo(
				lengths[Math.floor(probability * lengths.length)]!,
				1
			);
		expect(found.windows.flatMap(({ proposals }) => proposals).toSorted()).toEqual(
			Object.keys(summary.proposals).toSorted()
		);
		// Nothing opens or closes it.
		const always = found.windows.find(({ opens, closes }) => opens.length + closes.length === 0);
		expect(always?.lengthYears.p50 ?? null).toBeNull();
	});

	it('tells survival by the lead of rescue', () => {
		const { byLead, byRank } = found.claim.proposals.elk!;
		const others = THRESHOLD_SLUGS.filter((slug) => slug !== 'rescue');
		const lead = (i: number): number => {
			const fourth = others.map((slug) => futures.arrivalYears[slug][i]!).sort((a, b) => a - b)[3]!;
			return fourth - futures.arrivalYears.rescue[i]!;
		};
		for (const { kind, fromYears, toYears, futures: count, survives: share } of byLead) {
			if (kind !== 'lead') continue;
			const isIn = (i: number): boolean =>
				lead(i) >= (fromYears ?? -1e9) && lead(i) < (toYears ?? 1e9) && Number.isFinite(lead(i));
			// Exact to the tick of the clock, which is eight minutes.
			expect(Math.abs(howMany(isIn) - count)).toBeLessThanOrEqual(2);
			expect(Math.abs(howMany((i) => isIn(i) && survives('elk', i)) - share.share * count)).toBeLessThan(2.1);
		}
		for (const groups of [byLead, byRank])
			expect(groups.reduce((sum, { futures: count }) => sum + count, 0)).toBe(FUTURES);
	});

	it('compares the earlier half with the later one', () => {
		const { proposals, surviving } = found.claim;
		for (const [id, { earlier, later, difference, verdict }] of Object.entries(proposals)) {
			expect((earlier.share + later.share) / 2).toBeCloseTo(summary.proposals[id]!.survives.share, 10);
			expect(difference.difference).toBeCloseTo(earlier.share - later.share, 12);
			const { low, high } = difference;
			expect(verdict).toBe(low > 0 ? 'holds' : high < 0 ? 'reversed' : 'undecided');
		}
		const mean = Object.values(summary.proposals).reduce((sum, each) => sum + each.survives.share, 0);
		expect((surviving.earlier.mean + surviving.later.mean) / 2).toBeCloseTo(mean, 10);
		const byRank = surviving.byRank.reduce((sum, each) => sum + each.surviving.mean * each.futures, 0);
		expect(byRank / FUTURES).toBeCloseTo(mean, 10);
		expect(proposals.control!.verdict).toBe('holds');
	});

	it('shows what matters by fifths that average to the whole', () => {
		const { inputs, proposals, rescueBeforeEscape } = found.whatMatters;
		const paths = inputs.map(({ path }) => path);
		expect(paths).toContain('thresholds.escape.ways[0].level');
		expect(paths).not.toContain('axes[0].pastDoublingYears');
		expect(new Set(paths).size).toBe(paths.length);
		for (const { effects, share } of [rescueBeforeEscape, proposals.control!]) {
			expect(effects.map(({ path }) => path).toSorted()).toEqual(paths.toSorted());
			for (const { fifths, lowest, highest } of effects) {
				expect(fifths.reduce((sum: number, each) => sum + each!, 0) / 5).toBeCloseTo(share.share, 1);
				expect([fifths[0], fifths[4]]).toEqual([lowest.share, highest.share]);
			}
			for (const [k, { explained }] of effects.slice(1).entries())
				expect(explained.share).toBeLessThanOrEqual(effects[k]!.explained.share);
		}
		const [first] = rescueBeforeEscape.effects;
		expect(first).toMatchObject({ path: 'thresholds.escape.ways[0].level', label: 'Escape: level' });
		expect(first!.difference.low).toBeGreaterThan(0.4);
		const level = inputs.find(({ path }) => path === first!.path)!;
		expect(level).toMatchObject({ unit: 'hours' });
		expect(level.lowestFifthUpTo!).toBeLessThan(level.highestFifthFrom!);
	});

	it('is a JSON document', () => {
		expect(JSON.parse(JSON.stringify(found))).toEqual(found);
	});

	it('keeps to a condition, and to the further futures that it lets be drawn', async () => {
		const conditional = { ...scenario, futures: 9000, given: 'rescue < escape and opacity < 2029' };
		const [given, whole] = [await study(conditional), await simulate(conditional)];
		expect(given.given).toEqual(whole.given);
		expect(given.futures).toBe(whole.futures);
		expect(given.futures).toBeGreaterThan(9000);
		expect(given.whatMatters.rescueBeforeEscape.share.share).toBe(1);
		expect(given.whatMatters.anySurvives.share).toEqual(whole.portfolio.any);
		for (const [id, { survives: share }] of Object.entries(whole.proposals))
			expect(given.whatMatters.proposals[id]!.share).toEqual(share);
		// Nothing is explained where nothing varies.
		for (const { explained } of given.whatMatters.rescueBeforeEscape.effects) expect(explained.share).toBe(0);
		// What the condition asks for is seen in the inputs: escape's level is rarely in its lowest fifth.
		const effect = given.whatMatters.anySurvives.effects.find(
			({ path }) => path === 'thresholds.escape.ways[0].level'
		)!;
		expect(effect.lowest.high - effect.lowest.low).toBeGreaterThan(effect.highest.high - effect.highest.low);
	});

	it('knows scenarios without proposals or uncertainty', async () => {
		const bare = await study({ ...scenario, futures: 3000, proposals: [], exitYears: 1 });
		expect(bare.portfolios).toMatchObject({ best: [], chosen: { ids: [], noneSurvives: 3000 } });
		expect(bare.facts).toEqual({});
		expect(bare.windows).toEqual([]);
		expect(bare.whatMatters.inputs.map(({ path }) => path)).not.toContain('exitYears');
		await expect(study(scenario, { portfolio: ['nothing'] })).rejects.toThrow(/no proposal "nothing"/);
	});
});

describe('mergeStudyCounts', () => {
	it('gives the whole, however chunks were split and in whatever order', async () => {
		const run = await prepareRun({ ...scenario, futures: 4096 * 4 + 1500 });
		const plan = prepareStudy(run, { portfolio: PORTFOLIO });
		const whole = countStudy(plan, 0, 5);
		const single = Array.from({ length: 5 }, (_, chunk) =>
			countStudy(prepareStudy(run, { portfolio: PORTFOLIO }), chunk, 1)
		);
		const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });
		fc.assert(
			fc.property(order, fc.integer({ min: 1, max: 4 }), (chunks, cut) => {
				const sum = (part: number[]): StudyCounts =>
					part.map((chunk) => single[chunk]!).reduce(mergeStudyCounts);
				expect(mergeStudyCounts(sum(chunks.slice(0, cut)), sum(chunks.slice(cut)))).toEqual(whole);
			}),
			{ numRuns: 4 }
		);
		for (const table of studyTables(whole)) expect(table.every(Number.isInteger)).toBe(true);
		expect(whole.kept).toBe(4096 * 4 + 1500);
	});

	it('refuses counts of another portfolio', async () => {
		const run = await prepareRun({ ...scenario, futures: 100 });
		const [one, other] = [prepareStudy(run), prepareStudy(run, { portfolio: ['elk'] })];
		expect(() => mergeStudyCounts(countStudy(one, 0, 1), countStudy(other, 0, 1))).toThrow(/different/);
	});
});
