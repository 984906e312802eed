import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Job, Outcome, Task } from './messages.ts';
import { workerPool, type WorkerLike } from './pool.ts';
import { TaskRefused, WorkerLost } from './runner.ts';

const job = { id: 1, scenario: {} } as Job;

class FakeWorker implements WorkerLike {
	static opened: FakeWorker[] = [];
	tasks: Task[] = [];
	terminated = false;
	onmessage: WorkerLike['onmessage'] = null;
	onerror: WorkerLike['onerror'] = null;
	onmessageerror: WorkerLike['onmessageerror'] = null;
	constructor() {
		FakeWorker.opened.push(this);
	}
	postMessage(task: Task) {
		this.tasks.push(task);
	}
	terminate() {
		this.terminated = true;
	}
	answer(outcome: Partial<Outcome> = {}) {
		const { id } = this.tasks.at(-1)!;
		this.onmessage?.({ data: { type: 'warmed', id, ...outcome } } as MessageEvent<Outcome>);
	}
	crash() {
		this.onerror?.({ message: 'out of memory' } as ErrorEvent);
	}
}
const open = () => new FakeWorker();

beforeEach(() => {
	FakeWorker.opened = [];
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

test('tasks go to resting workers first, then wait for one', async () => {
	const pool = workerPool(2, open);
	const done = [pool.warm(job), pool.warm(job), pool.warm(job)];
	const [one, two] = FakeWorker.opened as [FakeWorker, FakeWorker];
	expect([one.tasks.length, two.tasks.length]).toEqual([1, 1]);
	two.answer();
	expect([one.tasks.length, two.tasks.length]).toEqual([1, 2]);
	one.answer();
	two.answer();
	await expect(Promise.all(done)).resolves.toHaveLength(3);
});

test('a crashed worker is replaced, its task rejects, the next one is served', async () => {
	const pool = workerPool(1, open);
	const lost = pool.warm(job);
	const served = pool.warm(job);
	FakeWorker.opened[0]!.crash();
	await expect(lost).rejects.toThrow(WorkerLost);
	expect(FakeWorker.opened[0]!.terminated).toBe(true);
	FakeWorker.opened[1]!.answer();
	await expect(served).resolves.toBeUndefined();
});

test('a worker that hangs is replaced', async () => {
	const pool = workerPool(1, open, 1000);
	const lost = expect(pool.warm(job)).rejects.toThrow(WorkerLost);
	await vi.advanceTimersByTimeAsync(999);
	expect(FakeWorker.opened).toHaveLength(1);
	await vi.advanceTimersByTimeAsync(1);
	await lost;
	expect(FakeWorker.opened).toHaveLength(2);
});

test('a late answer of a replaced worker is ignored', async () => {
	const pool = workerPool(1, open, 1000);
	const lost = expect(pool.warm(job)).rejects.toThrow(WorkerLost);
	await vi.advanceTimersByTimeAsync(1000);
	await lost;
	const [old, fresh] = FakeWorker.opened as [FakeWorker, FakeWorker];
	let settled = false;
	const second = pool.warm(job).then(() => (settled = true));
	old.tasks.push(fresh.tasks[0]!);
	old.answer();
	await Promise.resolve();
	expect(settled).toBe(false);
	fresh.answer();
	await second;
	expect(settled).toBe(true);
});

test('a refused scenario is told as such', async () => {
	const pool = workerPool(1, open);
	const refused = pool.warm(job);
	FakeWorker.opened[0]!.answer({ type: 'refused', message: 'the curve falls' } as Outcome);
	await expect(refused).rejects.toThrow(new TaskRefused('the curve falls'));
});

test('closing ends every worker and everything that waits', async () => {
	const pool = workerPool(1, open);
	const both = [pool.warm(job), pool.warm(job)].map((task) => expect(task).rejects.toThrow(WorkerLost));
	pool.close();
	await Promise.all(both);
	expect(FakeWorker.opened[0]!.terminated).toBe(true);
});
