import { describe, expect, it } from 'vitest';
import { CHUNK_FUTURES } from '../draws/scrambledSobol.ts';
import { prepareRun } from '../futures/prepareRun.ts';
import { presetById } from '../scenario/presets/index.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { simulate } from '../simulate.ts';
import { isUnfinished, saysEnough } from './conditionLimit.ts';
import { countFutures } from './countFutures.ts';
import { mergeCounts } from './mergeCounts.ts';
import { moreChunks } from './moreChunks.ts';
import { summarise } from './summarise.ts';
import { TooFewFutures } from './tooFewFutures.ts';

const preset = presetById('metr-trend')!.scenario;
// Nearly two million futures, the fastest ones.
const quick: Scenario = { ...presetById('nine-exponentials')!.scenario, futures: 1_950_000, proposals: [] };
const conditioned: Scenario = { ...preset, futures: 100_000, given: 'rescue < 2030' };

describe('moreChunks', () => {
	it('is none without a condition, before the own futures are drawn, and when enough remain', () => {
		expect(moreChunks({ ...preset, futures: 100_000 }, 100_000, 100_000)).toBe(0);
		expect(moreChunks(conditioned, 53_248, 10)).toBe(0);
		expect(moreChunks(conditioned, 100_000, 10_000)).toBe(0);
		expect(moreChunks({ ...conditioned, futures: 500 }, 500, 500)).toBe(0);
	});

	it('is what is missing at the rate so far, with five of a hundred to spare', () => {
		// 2,000 of 100,000 remain; 8,000 are missing, for which 400,000 futures are needed, and 420,000 drawn.
		expect(moreChunks(conditioned, 100_000, 2_000)).toBe(Math.ceil(420_000 / CHUNK_FUTURES));
		// A scenario of 1,000 futures wants 1,000.
		expect(moreChunks({ ...conditioned, futures: 1_000 }, 1_000, 500)).toBe(1);
	});

	it('reaches the limit and goes no further', () => {
		const toLimit = Math.ceil(1_900_000 / CHUNK_FUTURES);
		expect(moreChunks(conditioned, 100_000, 0)).toBe(toLimit);
		expect(moreChunks(conditioned, 100_000, 3)).toBe(toLimit);
		expect(moreChunks(conditioned, 100_000 + toLimit * CHUNK_FUTURES, 60)).toBe(0);
		expect(moreChunks({ ...conditioned, futures: 3_000_000 }, 3_000_000, 60)).toBe(0);
	});

	it('is none exactly where a run is finished', () => {
		for (const [drawn, kept] of [
			[50_000, 9_000],
			[100_000, 9_999],
			[100_000, 10_000],
			[2_000_000, 5]
		] as const)
			expect(isUnfinished(conditioned, drawn, kept)).toBe(
				drawn < 100_000 || moreChunks(conditioned, drawn, kept) > 0
			);
	});
});

describe('a rare condition', () => {
	// True in 2 to 3 of 100 futures of the preset.
	const rare: Scenario = { ...preset, futures: 20_000, given: 'rescue < deception and rescue < escape' };

	it('draws more futures until ten thousand remain, in the same way however the chunks are split', async () => {
		const summary = await simulate(rare);
		expect(summary.given.kept / summary.futures).toBeGreaterThan(0.01);
		expect(summary.given.kept / summary.futures).toBeLessThan(0.03);
		expect(summary.given.kept).toBeGreaterThanOrEqual(10_000);
		expect(summary.given.kept).toBeLessThan(12_000);

		// The scenario's own last chunk is cut at its number of futures, all later ones are whole.
		const own = Math.ceil(20_000 / CHUNK_FUTURES);
		const beyond = (summary.futures - 20_000) / CHUNK_FUTURES;
		expect(beyond).toBe(Math.round(beyond));
		const plan = await prepareRun(rare);
		const parts = [
			countFutures(plan, own + 3, beyond - 3),
			countFutures(plan, 0, own),
			countFutures(plan, own, 3)
		];
		expect(JSON.stringify(summarise(plan, parts.reduce(mergeCounts)))).toBe(JSON.stringify(summary));
	});

	it('tells how many are drawn and how many will be', async () => {
		const seen: [number, number][] = [];
		const summary = await simulate(rare, (done, expected) => seen.push([done, expected]));
		expect(seen.at(-1)).toEqual([summary.futures, summary.futures]);
		for (const [done, expected] of seen) expect(done).toBeLessThanOrEqual(expected);
	});
});

describe('a condition that keeps too few', () => {
	it('is refused in a plain sentence', async () => {
		const refusal = await simulate({ ...quick, given: 'rescue < 2000' }).catch((error: unknown) => error);
		expect(refusal).toBeInstanceOf(TooFewFutures);
		expect(refusal).toMatchObject({
			kept: 0,
			futures: 1_950_000 + 13 * CHUNK_FUTURES,
			message:
				'None of 2,003,248 futures fits the condition; at least 100 are needed to say anything. Loosen it.'
		});
		expect(new TooFewFutures(37, 2_000_000).message).toBe(
			'Only 37 of 2,000,000 futures fit the condition; at least 100 are needed to say anything. Loosen it.'
		);
	});

	it('is not refused where the scenario counts fewer than a hundred, but said', async () => {
		const few = { ...preset, futures: 99, given: 'rescue < 2028' };
		expect(saysEnough(few, 3)).toBe(true);
		const plan = await prepareRun(few);
		const { given, warnings } = summarise(plan, countFutures(plan, 0, 1));
		expect(given.kept).toBeLessThan(99);
		expect(warnings).toEqual([
			expect.stringMatching(
				/^(None|Only \d+) of the 99 drawn futures fit the condition, too few to say anything\. Loosen it\.$/
			)
		]);
	});
});
