import { buffersOf } from './buffersOf.ts';
import type { Task } from './messages.ts';
import { taskPerformer } from './performTask.ts';

/** Makes the worker that calls it answer tasks, in the order in which they come. */
export function answerTasks(): void {
	const perform = taskPerformer();
	let last: Promise<void> = Promise.resolve();
	addEventListener('message', ({ data }: MessageEvent<Task>) => {
		last = last.then(async () => {
			const outcome = await perform(data);
			const isLight = outcome.type === 'warmed' || outcome.type === 'refused';
			postMessage(outcome, { transfer: isLight ? [] : buffersOf(outcome) });
		});
	});
}
