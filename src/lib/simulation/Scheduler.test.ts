import { expect, test, vi } from 'vitest';
import {
	CHUNK_FUTURES,
	isUnfinished,
	moreChunks,
	presetById,
	saysEnough,
	simulate,
	type Counts,
	type Scenario,
	type Summary
} from '../core/index.ts';
import type { Counted, Job, Picture } from './messages.ts';
import { taskPerformer } from './performTask.ts';
import { TaskRefused, WorkerLost, type Runner } from './runner.ts';
import { runnerOf } from './runnerOf.ts';
import { Scheduler } from './Scheduler.ts';

const scenario = (title: string, futures = 100_000) => ({ title, futures }) as Scenario;

/** Counts are lists of chunk numbers, a summary says whose they are: enough to see who counted what. */
class FakeRunner implements Runner {
	lanes = 2;
	closed = false;
	keptShare = 1;
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
	async begin(job: Job) {
		const { counts, chunkTotal } = await this.count(job, 0, 1);
		return { picture: await this.summarise(job, [counts]), chunkTotal };
	}
	async summarise(job: Job, parts: Counts[]): Promise<Picture> {
		const chunks = (parts as unknown as number[][]).flat().sort((a, b) => a - b);
		const own = Math.ceil(job.scenario.futures / CHUNK_FUTURES);
		const beyond = Math.max(0, chunks.length - own) * CHUNK_FUTURES;
		const futures = Math.min(chunks.length * CHUNK_FUTURES, job.scenario.futures) + beyond;
		const kept = job.scenario.given === undefined ? futures : Math.floor(futures * this.keptShare);
		const summary = { scenario: job.scenario, chunks, futures, given: { kept } } as unknown as Summary;
		if (!saysEnough(job.scenario, kept) && !isUnfinished(job.scenario, futures, kept))
			throw new TaskRefused('too few');
		const more = moreChunks(job.scenario, futures, kept);
		return { counts: chunks as unknown as Counts, summary, moreChunks: more };
	}
	asks = 0;
	lostAsks = 0;
	async ask(): Promise<never> {
		if (++this.asks <= this.lostAsks) throw new WorkerLost('lost');
		return 'answer' as never;
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

const conditioned = (title: string, futures = 100_000) =>
	({ title, futures, given: 'rescue < escape' }) as Scenario;

test('a condition that keeps few goes on beyond the own futures; what says too little is not shown', async () => {
	const runner = new FakeRunner();
	runner.keptShare = 0.02;
	const { scheduler, seen } = watch(runner);
	scheduler.request(conditioned('a'));
	await vi.waitFor(() => expect(seen.at(-1)?.complete).toBe(true));
	// The first chunk keeps 81. Of 100,000 futures 2,000 remain; 8,000 are missing, which takes 420,000 more to be safe.
	const beyond = Math.ceil(420_000 / CHUNK_FUTURES);
	expect(seen.map(({ chunks }) => chunks)).toEqual([4, 13, 25, 25 + 48, 25 + 96, 25 + beyond]);
	expect(seen.map(({ complete }) => complete)).toEqual([false, false, false, false, false, true]);
	expect(new Set(runner.counted).size).toBe(runner.counted.length);
});

test('a scenario of few futures shows what it has when there is no more', async () => {
	const runner = new FakeRunner();
	runner.keptShare = 0;
	const { scheduler, seen, refused } = watch(runner);
	scheduler.request(conditioned('a', 99));
	await vi.waitFor(() => expect(seen.at(-1)?.complete).toBe(true));
	expect(refused).toEqual([]);
});

test('a condition that keeps too few of all that may be drawn is refused, and nothing of it shown', async () => {
	const runner = new FakeRunner();
	runner.keptShare = 0.00001;
	const { scheduler, seen, refused } = watch(runner);
	scheduler.request(conditioned('a'));
	await vi.waitFor(() => expect(refused).toEqual(['too few']));
	expect(seen).toEqual([]);
});

test('a newer request ends the search for futures that fit', async () => {
	const runner = new FakeRunner();
	runner.keptShare = 0.00001;
	const { scheduler, seen, refused } = watch(runner);
	runner.fail = (job, firstChunk) => {
		if (job.scenario.title === 'a' && firstChunk > 100) scheduler.request(scenario('b', 4096));
		return null;
	};
	scheduler.request(conditioned('a'));
	await vi.waitFor(() => expect(seen).toEqual([{ title: 'b', chunks: 1, complete: true }]));
	expect(refused).toEqual([]);
});

/** Real counting, with the work spread over as many performers. */
function realRunner(lanes: number): Runner {
	const performers = Array.from({ length: lanes }, taskPerformer);
	let next = 0;
	return runnerOf(
		lanes,
		(task) => performers[next++ % lanes]!(task),
		() => undefined
	);
}

test.each([1, 3])(
	'with %i lanes a rare condition ends with the numbers of the whole pipeline',
	async (lanes) => {
		const rare: Scenario = {
			...presetById('metr-trend')!.scenario,
			futures: 1000,
			proposals: ['control'],
			given: 'rescue < deception and rescue < escape'
		};
		const pictures: Summary[] = [];
		const completed = await new Promise<Summary>((resolve, reject) => {
			const scheduler = new Scheduler(realRunner(lanes), () => realRunner(lanes), {
				picture: (summary, complete) => (complete ? resolve(summary) : pictures.push(summary)),
				refused: reject,
				failed: reject
			});
			scheduler.request(rare);
		});
		expect(JSON.stringify(completed)).toBe(JSON.stringify(await simulate(rare)));
		expect(completed.futures).toBeGreaterThan(30_000);
		expect(completed.given.kept).toBeGreaterThanOrEqual(1000);
		for (const { given } of pictures) expect(given.kept).toBeGreaterThanOrEqual(100);
	}
);

test('a question whose worker is lost is asked again, and in the end on the page itself', async () => {
	const [pool, page] = [new FakeRunner(), new FakeRunner()];
	pool.lostAsks = Infinity;
	const { scheduler } = watch(pool, () => page);
	expect(await scheduler.ask(scenario('a'), 'story', { typical: true })).toBe('answer');
	expect([pool.closed, pool.asks, page.asks]).toEqual([true, 1, 1]);

	const shaky = new FakeRunner();
	shaky.lostAsks = 2;
	expect(await watch(shaky).scheduler.ask(scenario('a'), 'story', { typical: true })).toBe('answer');
	shaky.asks = 0;
	shaky.lostAsks = Infinity;
	await expect(watch(shaky).scheduler.ask(scenario('a'), 'story', { typical: true })).rejects.toThrow('lost');
});
