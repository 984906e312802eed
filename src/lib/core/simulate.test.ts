import { describe, expect, it } from 'vitest';
import { chunkTotal, prepareRun } from './futures/prepareRun.ts';
import { drawFutures } from './futures/drawFutures.ts';
import { presetById } from './scenario/presets/index.ts';
import { parseScenario } from './scenario/parseScenario.ts';
import type { Scenario } from './scenario/scenario.ts';
import { THRESHOLD_SLUGS } from './scenario/thresholds.ts';
import { simulate } from './simulate.ts';
import { countFutures } from './summaries/countFutures.ts';
import { mergeCounts } from './summaries/mergeCounts.ts';
import { summarise } from './summaries/summarise.ts';

const scenario: Scenario = { ...presetById('metr-trend')!.scenario, futures: 20000 };

describe('simulate', () => {
	it('gives shares that add up', async () => {
		const summary = await simulate(scenario);
		expect(summary.futures).toBe(20000);
		for (const proposal of Object.values(summary.proposals)) {
			const { survives, fails, unresolved, works, causes } = proposal;
			expect(survives.share + fails.share + unresolved.share).toBeCloseTo(1, 12);
			expect(Object.values(causes).reduce((sum, share) => sum + share, 0)).toBeCloseTo(fails.share, 12);
			expect(works.share).toBe(survives.share);
			expect(proposal.survivalByYear.at(-1)![1]).toBeCloseTo(1 - fails.share, 12);
		}
		for (const [i, row] of THRESHOLD_SLUGS.entries()) {
			const { ranks, notByHorizon, histogram, byYear, ways } = summary.thresholds[row];
			expect(ranks.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1 - notByHorizon.share, 12);
			expect(histogram.shares.reduce((sum, share) => sum + share, histogram.before)).toBeCloseTo(
				1 - notByHorizon.share,
				12
			);
			expect(byYear.at(-1)![1]).toBeLessThanOrEqual(1 - notByHorizon.share + 1e-12);
			expect(Object.values(ways).reduce((sum, share) => sum + share, 0)).toBeCloseTo(
				1 - notByHorizon.share,
				12
			);
			for (const column of THRESHOLD_SLUGS.slice(i + 1)) {
				const both = summary.precedence[row][column].share + summary.precedence[column][row].share;
				expect(both).toBeLessThanOrEqual(1 + 1e-12);
				expect(both).toBeGreaterThanOrEqual(
					1 - Math.min(notByHorizon.share, summary.thresholds[column].notByHorizon.share) - 1e-12
				);
			}
		}
		const firsts = summary.orderings.prefixes.reduce((sum, { share }) => sum + share, 0);
		expect(firsts).toBeCloseTo(1, 12);
		const best = Math.max(...Object.values(summary.proposals).map(({ survives }) => survives.share));
		expect(summary.portfolio.any.share).toBeGreaterThanOrEqual(best);
	});

	it('does not depend on how the chunks were split', async () => {
		const whole = JSON.stringify(await simulate(scenario));
		const plan = await prepareRun(scenario);
		const other = await prepareRun(scenario);
		const parts = [countFutures(plan, 3, 2), countFutures(other, 0, 1), countFutures(plan, 1, 2)];
		expect(JSON.stringify(summarise(plan, parts.reduce(mergeCounts)))).toBe(whole);
		expect(chunkTotal(scenario)).toBe(5);
	});

	it('reports progress up to the last future', async () => {
		const seen: number[] = [];
		await simulate({ ...scenario, futures: 200000 }, (done) => seen.push(done));
		expect(seen).toEqual([131072, 200000]);
	});

	it('keeps only the futures in which a condition is true, and draws more until enough remain', async () => {
		const whole = { ...scenario, futures: 20480 };
		const given = await simulate({ ...whole, given: 'rescue < escape' });
		expect(given.futures).toBeGreaterThan(20480);
		expect(given.given.kept).toBeGreaterThanOrEqual(10_000);
		expect(given.warnings).toEqual([]);
		const all = await simulate({ ...whole, futures: given.futures });
		expect(given.given.kept).toBe(Math.round(all.precedence.rescue.escape.share * given.futures));
		expect(given.precedence.rescue.escape.share).toBe(1);
		const plan = await prepareRun({ ...whole, futures: given.futures, given: 'rescue < escape' });
		const plain = drawFutures(plan, 0, given.futures);
		const kept = plain.kept.filter(Boolean).length;
		expect(kept).toBe(given.given.kept);
		const surviving = plain.proposals.control!.verdict.filter(
			(verdict, i) => plain.kept[i] && verdict === 'survives'
		);
		expect(given.proposals.control!.survives.share).toBeCloseTo(surviving.length / kept, 12);
	});

	it('counts the very futures that are drawn one by one', async () => {
		const plan = await prepareRun(scenario);
		const futures = drawFutures(plan, 0, scenario.futures);
		const summary = await simulate(scenario);
		for (const [id, { verdict, cause }] of Object.entries(futures.proposals)) {
			const share = verdict.filter((found) => found === 'survives').length / scenario.futures;
			expect(summary.proposals[id]!.survives.share).toBeCloseTo(share, 12);
			const byEscape = cause.filter((found) => found === 'escape').length / scenario.futures;
			expect(summary.proposals[id]!.causes.escape ?? 0).toBeCloseTo(byEscape, 12);
		}
		const part = drawFutures(plan, 5000, 10);
		expect([...part.arrivalYears.escape]).toEqual([...futures.arrivalYears.escape.subarray(5000, 5010)]);
	});

	it('lets a proposal survive without working', async () => {
		const own = (success: number) =>
			parseScenario({
				...scenario,
				proposals: [{ id: 'mine', name: 'Mine', requires: 'rescue < 2059', success }]
			});
		const summary = await simulate(own(0.7));
		const { survives, works } = summary.proposals.mine!;
		expect(survives.share).toBeGreaterThan(0.9);
		expect(works.share / survives.share).toBeCloseTo(0.7, 1);
		expect((await simulate(own(1))).proposals.mine!.works).toEqual(survives);
	});
});
