import type { Outcome, Task } from './messages.ts';
import { runnerOf } from './runnerOf.ts';
import type { Runner } from './runner.ts';

/** Lets the page draw and answer before the next slice of work. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Runs on the page itself, a task at a time. The engine is loaded only when this is really needed. */
export function inlineRunner(): Runner {
	let perform: Promise<(task: Task) => Promise<Outcome>> | undefined;
	let last: Promise<unknown> = Promise.resolve();

	const send = (task: Task): Promise<Outcome> => {
		perform ??= import('./performTask.ts').then(({ taskPerformer }) => taskPerformer());
		const outcome = last.then(breathe).then(async () => (await perform!)(task));
		last = outcome.catch(() => undefined);
		return outcome;
	};
	return runnerOf(1, send, () => undefined);
}
