import { expect, test } from 'vitest';
import { prepareRun, PRESETS, tellFuture, typicalFuture } from '../../core/index.ts';
import { taskPerformer } from '../performTask.ts';
import type { StoryAnswer, StoryQuestion } from './story.ts';

const scenario = { ...PRESETS[0]!.scenario, futures: 250_000 };
const perform = taskPerformer();

async function ask(question: StoryQuestion): Promise<StoryAnswer> {
	const job = { id: 1, scenario };
	const outcome = await perform({ type: 'ask', id: 2, job, kind: 'story', question });
	if (outcome.type !== 'answered') throw new Error('message' in outcome ? outcome.message : outcome.type);
	return outcome.answer as StoryAnswer;
}

test('a worker tells the future that the core tells', async () => {
	const plan = await prepareRun(scenario);
	expect(await ask({ number: 17 })).toEqual({ story: tellFuture(plan, 17), effects: null });
	expect((await ask({ typical: true })).story?.number).toBe(typicalFuture(plan));
	const found = await ask({ wanted: { survives: 'control' }, from: 18 });
	expect(found.story!.number).toBeGreaterThan(17);
	expect(found.story!.proposals.find(({ id }) => id === 'control')).toMatchObject({ verdict: 'survives' });
});

test('a long search comes back from time to time', async () => {
	const wanted = { where: 'rescue < 2020' };
	expect(await ask({ wanted, from: 0 })).toEqual({ story: null, lookOnFrom: 100_000 });
	expect(await ask({ wanted, from: 200_000 })).toEqual({ story: null, lookOnFrom: null });
	await expect(ask({ wanted: { survives: 'nobody' }, from: 0 })).rejects.toThrow(/no proposal "nobody"/);
	await expect(ask({ number: 250_000 })).rejects.toThrow(/from 0 to 249999, got 250000/);
});
