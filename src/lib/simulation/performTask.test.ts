import { expect, test } from 'vitest';
import { PRESETS, simulate } from '../core/index.ts';
import type { Counts } from '../core/index.ts';
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
	expect(outcome.type === 'summarised' && outcome.picture.summary).toEqual(await simulate(scenario));
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
