import { buffersOf } from './buffersOf.ts';
import type { Outcome, Task } from './messages.ts';
import { WorkerLost, type Runner } from './runner.ts';
import { runnerOf } from './runnerOf.ts';

/** What the pool needs of a `Worker`; a test brings its own. */
export interface WorkerLike {
	postMessage(message: Task, transfer: Transferable[]): void;
	terminate(): void;
	onmessage: ((event: MessageEvent<Outcome>) => void) | null;
	onerror: ((event: ErrorEvent) => void) | null;
	onmessageerror: ((event: MessageEvent) => void) | null;
}

interface Waiting {
	task: Task;
	resolve: (outcome: Outcome) => void;
	reject: (reason: Error) => void;
}

interface Lane {
	worker: WorkerLike;
	current: Waiting | null;
	deadline: ReturnType<typeof setTimeout> | undefined;
}

/** Longer than any task takes on a slow phone, formula editor's library included; a worker that needs more hangs. */
const HANGING_AFTER_MS = 15_000;

/**
 * A fixed number of workers that take tasks in the order of asking. A worker that crashes or hangs is replaced, and its
 * task rejects with `WorkerLost`.
 */
export function workerPool(
	lanes: number,
	openWorker: () => WorkerLike,
	hangingAfterMs = HANGING_AFTER_MS
): Runner {
	const queue: Waiting[] = [];
	let closed = false;

	const openLane = (lane: Lane) => {
		const { worker } = lane;
		worker.onmessage = ({ data }) => {
			if (lane.worker !== worker || data.id !== lane.current?.task.id) return;
			const { resolve } = lane.current;
			rest(lane);
			resolve(data);
			next();
		};
		worker.onerror = (event) => lose(lane, worker, event.message || 'it could not start');
		worker.onmessageerror = () => lose(lane, worker, 'its answer could not be read');
	};

	const rest = (lane: Lane) => {
		clearTimeout(lane.deadline);
		lane.current = null;
	};

	const lose = (lane: Lane, worker: WorkerLike, why: string) => {
		if (lane.worker !== worker || closed) return;
		worker.terminate();
		const lost = lane.current;
		rest(lane);
		lane.worker = openWorker();
		openLane(lane);
		lost?.reject(new WorkerLost(`A worker was lost: ${why}.`));
		next();
	};

	const next = () => {
		for (const lane of all) {
			if (lane.current || queue.length === 0) continue;
			const waiting = queue.shift()!;
			lane.current = waiting;
			const { worker } = lane;
			lane.deadline = setTimeout(() => lose(lane, worker, 'it did not answer'), hangingAfterMs);
			worker.postMessage(
				waiting.task,
				buffersOf(waiting.task.type === 'summarise' ? waiting.task.parts : null)
			);
		}
	};

	const all = Array.from({ length: lanes }, (): Lane => ({
		worker: openWorker(),
		current: null,
		deadline: undefined
	}));
	for (const lane of all) openLane(lane);

	return runnerOf(
		lanes,
		(task) =>
			new Promise<Outcome>((resolve, reject) => {
				queue.push({ task, resolve, reject });
				next();
			}),
		() => {
			closed = true;
			for (const lane of all) {
				clearTimeout(lane.deadline);
				lane.worker.terminate();
				lane.current?.reject(new WorkerLost('The pool was closed.'));
			}
			for (const { reject } of queue.splice(0)) reject(new WorkerLost('The pool was closed.'));
		}
	);
}
