import { afterEach, describe, expect, test } from 'vitest';
import { fileURLToPath } from 'node:url';
import { TooFewFutures } from '../../core/index.ts';
import { DEFAULT_SETTINGS } from '../../share/pictureSettings.ts';
import type { PictureJob, RenderJob } from './job.ts';
import { LONGEST_QUEUE, RendererPool } from './RendererPool.ts';
import { startRenderer, type RendererProcess } from './rendererProcess.ts';

const BROKEN = fileURLToPath(new URL('../../../../tests/hostile/brokenRenderer.mjs', import.meta.url));

const job = (chart: string): PictureJob => ({
	...{ kind: 'picture', type: 'svg', chart, codes: [], scenarios: [], settings: DEFAULT_SETTINGS }
});
const BYTES = new Uint8Array([1, 2, 3]);

const opened: RendererPool[] = [];
afterEach(() => opened.splice(0).forEach((pool) => pool.close()));

/** What never ends by itself is given a moment, all else more than it can need. */
const secondsFor = (job: RenderJob) =>
	job.kind === 'picture' && ['hang', 'silent'].includes(job.chart) ? 0.05 : 60;

function open(options: { size?: number; start?: () => RendererProcess } = {}) {
	let started = 0;
	const { size = 1, start = () => startRenderer(BROKEN, 32) } = options;
	const pool = new RendererPool({
		size,
		secondsFor,
		start() {
			started++;
			return start();
		}
	});
	opened.push(pool);
	return { pool, started: () => started };
}

describe('processes that break', () => {
	test.each(['crash', 'throw', 'memory', 'garbage', 'stranger'])(
		'after "%s" the one job is told so, and the next one is done by another process',
		async (way) => {
			const { pool, started } = open();
			await expect(pool.run(job(way))).rejects.toMatchObject({ name: 'RenderFault', kind: 'crashed' });
			expect(await pool.run(job('good'))).toEqual(BYTES);
			expect(started()).toBe(2);
		}
	);

	test.each(['hang', 'silent'])('"%s" ends with the time that the job has', async (way) => {
		const { pool, started } = open();
		await expect(pool.run(job(way))).rejects.toMatchObject({ kind: 'timeout', status: 503 });
		await expect(pool.run(job(way))).rejects.toMatchObject({ kind: 'timeout' });
		expect(started()).toBe(3);
	});

	test('a refusal is no fault: it arrives as it was, and the process works on', async () => {
		const { pool, started } = open();
		const error = await pool.run(job('refusal')).catch((error: unknown) => error);
		expect(error).toBeInstanceOf(TooFewFutures);
		expect(error).toMatchObject({ kept: 3, futures: 4096, message: 'Only 3 of 4,096 futures fit.' });
		expect(await pool.run(job('good'))).toEqual(BYTES);
		expect(started()).toBe(1);
	});

	test('others go on while one hangs', async () => {
		const { pool } = open({ size: 2 });
		const hanging = expect(pool.run(job('hang'))).rejects.toMatchObject({ kind: 'timeout' });
		expect(await Promise.all([pool.run(job('good')), pool.run(job('good'))])).toEqual([BYTES, BYTES]);
		await hanging;
	});
});

/** A process that answers when it is told to. */
function puppet() {
	const listeners: { message?: (message: unknown) => void; end?: () => void } = {};
	const heard: { id: number; job: PictureJob }[] = [];
	let isEnded = false;
	const renderer: RendererProcess = {
		send: (message) => void heard.push(message as (typeof heard)[number]),
		onMessage: (listener) => (listeners.message = listener),
		onEnd: (listener) => (listeners.end = listener),
		end: () => (isEnded = true),
		hold: () => {}
	};
	return {
		...{ renderer, heard },
		say: (message: unknown) => listeners.message?.(message),
		die: () => listeners.end?.(),
		isEnded: () => isEnded
	};
}

describe('the queue', () => {
	test('takes so many, turns the others away at once, and lets the urgent go first', async () => {
		const { renderer, heard, say } = puppet();
		const { pool } = open({ start: () => renderer });
		const waiting = Array.from({ length: LONGEST_QUEUE }, () => pool.run(job('good')));
		const surplus = pool.run(job('good'));
		await expect(surplus).rejects.toMatchObject({ kind: 'busy', status: 503 });
		await expect(surplus).rejects.toHaveProperty('headers', {
			'retry-after': '5',
			'cache-control': 'no-store'
		});
		const urgent = pool.run(job('urgent'), { isUrgent: true });
		expect(pool.state).toEqual({ ready: 0, waiting: LONGEST_QUEUE + 1, begun: 0 });

		say({ ready: true });
		expect(heard.map(({ job }) => job.chart)).toEqual(['urgent']);
		say({ id: 1, result: BYTES });
		expect(await urgent).toBe(BYTES);
		for (let id = 2; id < LONGEST_QUEUE + 2; id++) say({ id, result: BYTES });
		expect(await Promise.all(waiting)).toHaveLength(LONGEST_QUEUE);
		expect(pool.state).toEqual({ ready: 1, waiting: 0, begun: LONGEST_QUEUE });
	});

	test('tells how long a process was busy', async () => {
		const { renderer, say } = puppet();
		const { pool } = open({ start: () => renderer });
		const taken: number[] = [];
		const result = pool.run(job('good'), { onTaken: (seconds) => taken.push(seconds) });
		say({ ready: true });
		say({ id: 1, result: BYTES });
		await result;
		expect(taken).toEqual([expect.any(Number)]);
	});

	test('does not wait for processes that do not start, nor start them without a pause', async () => {
		const { renderer, die } = puppet();
		const { pool, started } = open({ start: () => renderer });
		const asked = pool.run(job('good'));
		die();
		await expect(asked).rejects.toMatchObject({ kind: 'crashed' });
		expect(started()).toBe(1);
	});

	test('a closed pool ends its processes and what waits', async () => {
		const { renderer, isEnded } = puppet();
		const { pool } = open({ start: () => renderer });
		const asked = pool.run(job('good'));
		pool.close();
		await expect(asked).rejects.toMatchObject({ name: 'RenderFault' });
		await expect(pool.run(job('good'))).rejects.toMatchObject({ kind: 'busy' });
		expect(isEnded()).toBe(true);
	});
});
