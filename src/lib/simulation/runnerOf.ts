import type { Outcome, Task } from './messages.ts';
import { TaskRefused, type Runner } from './runner.ts';

/** A runner on top of anything that turns a task into its outcome. */
export function runnerOf(lanes: number, send: (task: Task) => Promise<Outcome>, close: () => void): Runner {
	let tasks = 0;

	const answer = async <Type extends Outcome['type']>(task: Task, type: Type) => {
		const outcome = await send(task);
		if (outcome.type === 'refused') throw new TaskRefused(outcome.message);
		if (outcome.type !== type) throw new Error(`Expected "${type}", but the answer was "${outcome.type}".`);
		return outcome as Extract<Outcome, { type: Type }>;
	};

	return {
		lanes,
		warm: async (job) => void (await answer({ type: 'warm', id: ++tasks, job }, 'warmed')),
		begin: async (job) => (await answer({ type: 'begin', id: ++tasks, job }, 'begun')).begun,
		count: async (job, firstChunk, chunkCount) =>
			(await answer({ type: 'count', id: ++tasks, job, firstChunk, chunkCount }, 'counted')).counted,
		summarise: async (job, parts) =>
			(await answer({ type: 'summarise', id: ++tasks, job, parts }, 'summarised')).picture,
		ask: async (job, kind, question) =>
			(await answer({ type: 'ask', id: ++tasks, job, kind, question }, 'answered')).answer as never,
		close
	};
}
