// Not through the core's index: a worker needs neither the checks nor the presets, and should start soon.
import { chunkTotal, prepareRun, type RunPlan } from '../core/futures/prepareRun.ts';
import { countFutures } from '../core/summaries/countFutures.ts';
import type { Counts } from '../core/summaries/counts.ts';
import { mergeCounts } from '../core/summaries/mergeCounts.ts';
import { moreChunks } from '../core/summaries/moreChunks.ts';
import { summarise } from '../core/summaries/summarise.ts';
import { refuseTooFew } from '../core/summaries/tooFewFutures.ts';
import { FIRST_BATCH } from './batchesOf.ts';
import type { Job, Outcome, Picture, Task } from './messages.ts';
import { ANSWERERS } from './questions/questions.ts';

/** A run and the questions about it are different jobs, which take turns. */
const PLANS_KEPT = 2;

/**
 * A function that performs one task after another, keeping the compiled plans of the latest jobs. It is all that a worker
 * does, and also what runs on the page itself where workers cannot start. It never rejects.
 */
export function taskPerformer(): (task: Task) => Promise<Outcome> {
	const plans = new Map<number, Promise<RunPlan>>();

	const planOf = (job: Job): Promise<RunPlan> => {
		const plan = plans.get(job.id) ?? prepareRun(job.scenario, { engine: job.engine });
		// The latest job goes to the end; the one that was not used for longest stands first.
		plans.delete(job.id);
		plans.set(job.id, plan);
		for (const oldest of plans.keys()) if (plans.size > PLANS_KEPT) plans.delete(oldest);
		return plan;
	};

	return async (task) => {
		try {
			const plan = await planOf(task.job);
			if (task.type === 'warm') {
				rehearse(plan);
				return { type: 'warmed', id: task.id };
			}
			if (task.type === 'begin') {
				const { firstChunk, chunkCount } = FIRST_BATCH;
				const picture = pictureOf(plan, [countFutures(plan, firstChunk, chunkCount)]);
				return {
					type: 'begun',
					id: task.id,
					begun: { picture, chunkTotal: chunkTotal(task.job.scenario) }
				};
			}
			if (task.type === 'count') {
				const counts = countFutures(plan, task.firstChunk, task.chunkCount);
				return {
					type: 'counted',
					id: task.id,
					counted: { counts, chunkTotal: chunkTotal(task.job.scenario) }
				};
			}
			if (task.type === 'ask') {
				const { answer } = await ANSWERERS[task.kind]();
				return { type: 'answered', id: task.id, answer: await answer(plan, task.question as never) };
			}
			return { type: 'summarised', id: task.id, picture: pictureOf(plan, task.parts) };
		} catch (error) {
			return {
				type: 'refused',
				id: task.id,
				message: error instanceof Error ? error.message : String(error)
			};
		}
	};
}

/** @throws TooFewFutures where all is drawn that will be, and the condition keeps too few of it */
function pictureOf(plan: RunPlan, parts: Counts[]): Picture {
	const counts = parts.reduce(mergeCounts);
	refuseTooFew(plan, counts);
	return {
		counts,
		summary: summarise(plan, counts),
		moreChunks: moreChunks(plan.scenario, counts.futures, counts.kept, plan.engine)
	};
}

/** Takes one chunk all the way, so that the engine has compiled the code and the tables are built when it matters. */
function rehearse(plan: RunPlan): void {
	summarise(plan, countFutures(plan, 0, 1));
}
