import { expect, test } from 'vitest';
import type { Summary } from '../core/index.ts';
import { EXPECTED_FINGERPRINT, readiness, summaryFingerprint } from './readiness.ts';
import { performRenderJob } from './render/performRenderJob.ts';
import type { RenderJob } from './render/job.ts';

const state = { ready: 1, waiting: 0, begun: 7 };

test('the numbers of the scenario that is asked for are the known ones', async () => {
	let fingerprint = '';
	const run = async (job: RenderJob) => {
		const summary = (await performRenderJob(job)) as Summary;
		fingerprint = summaryFingerprint(summary);
		return summary;
	};
	const { sentence } = await readiness({ run, state });
	expect(fingerprint).toBe(EXPECTED_FINGERPRINT);
	expect(sentence).toBe('ready: 1 processes render, 0 jobs wait, 7 were begun');
});

test('other numbers, and no answer, are not ready', async () => {
	const wrong = await readiness({ run: async () => ({}), state });
	expect(wrong).toMatchObject({ isReady: false, sentence: expect.stringContaining('not those') });
	const silent = await readiness({ run: () => Promise.reject(new Error()), state });
	expect(silent).toMatchObject({ isReady: false, sentence: expect.stringContaining('does not answer') });
});

test('who asks again soon gets the same answer, and a bad one is asked for anew', async () => {
	let asked = 0;
	const pool = {
		run: async (job: RenderJob) => {
			if (++asked === 1) throw new Error();
			return performRenderJob(job);
		},
		state
	};
	expect((await readiness(pool, 1)).isReady).toBe(false);
	expect((await readiness(pool, 2)).isReady).toBe(true);
	expect((await readiness(pool, 3)).isReady).toBe(true);
	expect(asked).toBe(2);
	await readiness(pool, 60);
	expect(asked).toBe(3);
});
