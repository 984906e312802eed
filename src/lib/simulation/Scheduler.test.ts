import { expect, test, vi } from 'vitest';
import type { Counts, Scenario, Summary } from '../core/index.ts';
import type { Counted, Job, Picture } from './messages.ts';
import { TaskRefused, WorkerLost, type Runner } from './runner.ts';
import { Scheduler } from './Scheduler.ts';

const scenario = (title: string, futures = 100_000) => ({ title, futures }) as Scenario;

/** Counts are lists of chunk numbers, a summary says whose they are: enough to see who counted what. */
class FakeRunner implements Runner {
	lanes = 2;
	closed = false;
	counted: string[] = [];
	gate: (() => Promise<void>) | null = null;
	fail: ((job: Job, firstChunk: number) => Error | null) | null = null;

	async warm() {}
	async count(job: Job, firstChunk: number, chunkCount: number): Promise<Counted> {
		await this.gate?.();
		const error = this.fail?.(job, firstChunk);
		if (error) throw error;
		this.counted.push(`${job.scenario.title}:${firstChunk}`);
		const chunks = Array.from({ length: chunkCount }, (_, chunk) => firstChunk + chunk);
		return { counts: chunks as unknown as Counts, chunkTotal: Math.ceil(job.scenario.futures / 4096) };
	}
	async summarise(job: Job, parts: Counts[]): Promise<Picture> {
		const chunks = (parts as unknown as number[][]).flat().sort((a, b) => a - b);
		const summary = { scenario: job.scenario, chunks } as unknown as Summary;
		return { counts: chunks as unknown as Counts, summary };
	}
	async ask(): Promise<never> {
		throw new Error('not asked here');
	}
	close() {
		this.closed = true;
	}
}

function watch(runner: Runner, fallback = () => runner) {
	const seen: { title: string; chunks: number; complete: boolean }[] = [];
	const refused: string[] = [];
	const failed: Error[] = [];
	const scheduler = new Scheduler(runner, fallback, {
		picture: (summary, complete) => {
			const { scenario, chunks } = summary as unknown as { scenario: Scenario; chunks: number[] };
			seen.push({ title: scenario.title, chunks: chunks.length, complete });
		},
		refused: (message) => refused.push(message),
		failed: (error) => failed.push(error)
	});
	return { scheduler, seen, refused, failed };
}

test('one chunk gives the first picture, growing batches the next ones, all of them the last', async () => {
	const { scheduler, seen } = watch(new FakeRunner());
	scheduler.request(scenario('a'));
	await vi.waitFor(() => expect(seen.at(-1)?.complete).toBe(true));
	expect(seen.map(({ chunks }) => chunks)).toEqual([1, 4, 13, 25]);
});

test('of many requests the one in flight draws its first picture and the newest is completed', async () => {
	const runner = new FakeRunner();
	const { scheduler, seen } = watch(runner);
	for (const title of ['a', 'b', 'c', 'd']) scheduler.request(scenario(title));
	await vi.waitFor(() => expect(seen.at(-1)?.complete).toBe(true));
	expect(seen.map(({ title, chunks }) => `${title}${chunks}`)).toEqual(['a1', 'd1', 'd4', 'd13', 'd25']);
	expect(runner.counted.some((task) => task.startsWith('b') || task.startsWith('c'))).toBe(false);
});

test('a run that lost its worker is repeated from the first chunk', async () => {
	const runner = new FakeRunner();
	let crashes = 1;
	runner.fail = (_, firstChunk) => (firstChunk > 1 && crashes-- > 0 ? new WorkerLost('gone') : null);
	const { scheduler, seen, failed } = watch(runner);
	scheduler.request(scenario('a'));
	await vi.waitFor(() => expect(seen.at(-1)?.complete).toBe(true));
	expect(seen.at(-1)?.chunks).toBe(25);
	expect(failed).toEqual([]);
});

test('a run that always loses its worker is reported, and the next request is served', async () => {
	const runner = new FakeRunner();
	runner.fail = (job) => (job.scenario.title === 'bad' ? new WorkerLost('gone') : null);
	const { scheduler, seen, failed } = watch(runner);
	scheduler.request(scenario('bad'));
	await vi.waitFor(() => expect(failed).toHaveLength(1));
	scheduler.request(scenario('good', 4096));
	await vi.waitFor(() => expect(seen).toEqual([{ title: 'good', chunks: 1, complete: true }]));
});

test('workers that never answered give way to the page itself', async () => {
	const broken = new FakeRunner();
	broken.fail = () => new WorkerLost('blocked by the policy');
	const page = new FakeRunner();
	const { scheduler, seen } = watch(broken, () => page);
	scheduler.request(scenario('a'));
	await vi.waitFor(() => expect(seen.at(-1)?.complete).toBe(true));
	expect(broken.closed).toBe(true);
	expect(page.counted).not.toEqual([]);
});

test('a refused scenario is reported once and not tried again', async () => {
	const runner = new FakeRunner();
	const fail = vi.fn(() => new TaskRefused('unknown name'));
	runner.fail = fail;
	const { scheduler, refused } = watch(runner);
	scheduler.request(scenario('a'));
	await vi.waitFor(() => expect(refused).toEqual(['unknown name']));
	expect(fail).toHaveBeenCalledTimes(1);
});

test('while the tab is hidden only first pictures are drawn', async () => {
	const { scheduler, seen } = watch(new FakeRunner());
	scheduler.pause();
	scheduler.request(scenario('a'));
	await vi.waitFor(() => expect(seen).toHaveLength(1));
	scheduler.request(scenario('b'));
	await vi.waitFor(() => expect(seen.map(({ title }) => title)).toEqual(['a', 'b']));
	scheduler.resume();
	await vi.waitFor(() => expect(seen.at(-1)).toEqual({ title: 'b', chunks: 25, complete: true }));
});
