import type { Scenario } from '../core/index.ts';
import { inlineRunner } from './inline.ts';
import type { Job } from './messages.ts';
import { openRunner } from './openRunner.ts';
import type { QuestionKind, Questions } from './questions/questions.ts';
import { WorkerLost } from './runner.ts';

/** Workers for a page that only asks, and draws no summary of one scenario. To be opened in the browser only. */
export function openAsked() {
	let runner = openRunner();
	let jobs = 0;
	let latest: Job | null = null;
	let hasAnswered = false;

	return {
		get lanes(): number {
			return runner.lanes;
		},
		async ask<Kind extends QuestionKind>(
			kind: Kind,
			question: Questions[Kind]['question'],
			scenario?: Scenario
		): Promise<Questions[Kind]['answer']> {
			const asked = scenario ?? latest?.scenario;
			if (!asked) throw new Error('Nothing has been asked before, so the scenario must be named.');
			if (latest?.scenario !== asked) latest = { id: ++jobs, scenario: asked };
			const job = latest;
			const current = runner;
			try {
				const answer = await current.ask(job, kind, question);
				hasAnswered = true;
				return answer;
			} catch (error) {
				if (!(error instanceof WorkerLost) || hasAnswered) throw error;
				// Workers that never answered anything will not start here: a strict policy, or an old browser.
				if (runner === current) {
					current.close();
					runner = inlineRunner();
				}
				return runner.ask(job, kind, question);
			}
		},
		close: (): void => runner.close()
	};
}
