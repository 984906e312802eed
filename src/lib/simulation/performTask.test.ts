import { expect, test } from 'vitest';
import { PRESETS, simulate } from '../core/index.ts';
import type { Counts } from '../core/index.ts';
import { emptyCounts } from '../core/summaries/counts.ts';
import { taskPerformer } from './performTask.ts';

const scenario = { ...PRESETS[0]!.scenario, futures: 6000 };
const job = { id: 1, scenario };

async function countsOf(perform: ReturnType<typeof taskPerformer>, firstChunk: number): Promise<Counts> {
	const outcome = await perform({ type: 'count', id: 2, job, firstChunk, chunkCount: 1 });
	if (outcome.type !== 'counted') throw new Error(outcome.type);
	expect(outcome.counted.chunkTotal).toBe(2);
	return outcome.counted.counts;
}

test.each([true, false])('gives the numbers of the whole pipeline (rehearsed before: %s)', async (isWarm) => {
	const perform = taskPerformer();
	if (isWarm) expect(await perform({ type: 'warm', id: 1, job })).toEqual({ type: 'warmed', id: 1 });
	const parts = [await countsOf(perform, 1), await countsOf(perform, 0)];
	const outcome = await perform({ type: 'summarise', id: 3, job, parts });
	expect(outcome).toMatchObject({ type: 'summarised', id: 3 });
	if (outcome.type !== 'summarised') throw new Error(outcome.type);
	expect(outcome.picture.summary).toEqual(await simulate(scenario));
	expect(outcome.picture.moreChunks).toBe(0);
});

test('the first chunk comes with its picture, the same as counted and read apart', async () => {
	const perform = taskPerformer();
	const begun = await perform({ type: 'begin', id: 1, job });
	const apart = await perform({ type: 'summarise', id: 2, job, parts: [await countsOf(perform, 0)] });
	if (begun.type !== 'begun' || apart.type !== 'summarised') throw new Error(`${begun.type}, ${apart.type}`);
	expect(begun.begun).toEqual({ picture: apart.picture, chunkTotal: 2 });
	expect(begun.begun.picture.summary.futures).toBe(4096);
});

test('a scenario that cannot be run is refused in words, whatever was asked', async () => {
	const axis = scenario.axes[0]!;
	const curve = { kind: 'expression' as const, gain: 't + banana', with: {} };
	const broken = { id: 9, scenario: { ...scenario, axes: [{ ...axis, curve }, ...scenario.axes.slice(1)] } };
	const refused = { type: 'refused', message: expect.stringContaining('banana') };
	const perform = taskPerformer();
	expect(await perform({ type: 'warm', id: 1, job: broken })).toMatchObject({ ...refused, id: 1 });
	expect(await perform({ type: 'count', id: 2, job: broken, firstChunk: 0, chunkCount: 1 })).toMatchObject({
		...refused,
		id: 2
	});
});

test('a picture says how many chunks its condition needs beyond, and too few of everything is refused', async () => {
	const perform = taskPerformer();
	const summarise = async (given: string, futures: number) => {
		const conditioned = { id: futures, scenario: { ...scenario, proposals: [], given, futures } };
		const counted = await perform({ type: 'count', id: 1, job: conditioned, firstChunk: 0, chunkCount: 1 });
		if (counted.type !== 'counted') throw new Error(counted.type);
		const parts = [counted.counted.counts];
		return perform({ type: 'summarise', id: 2, job: conditioned, parts });
	};
	const half = await summarise('rescue < escape', 4096);
	expect(half.type === 'summarised' && half.picture.moreChunks).toBeGreaterThan(0);
	const partial = await summarise('rescue < 2000', 6000);
	expect(partial).toMatchObject({ picture: { moreChunks: 0, summary: { given: { kept: 0 } } } });

	const none = { id: 7, scenario: { ...scenario, given: 'rescue < 2000', futures: 4096 } };
	const parts = [{ ...emptyCounts((await countsOf(perform, 0)).shape), futures: 2_000_000, chunks: 489 }];
	expect(await perform({ type: 'summarise', id: 3, job: none, parts })).toEqual({
		type: 'refused',
		id: 3,
		message:
			'None of 2,000,000 futures fits the condition; at least 100 are needed to say anything. Loosen it.'
	});
});
