import { chunkTotal, prepareRun } from './futures/prepareRun.ts';
import type { Scenario } from './scenario/scenario.ts';
import { countStudy } from './studies/countStudy.ts';
import { mergeStudyCounts } from './studies/mergeStudyCounts.ts';
import { prepareStudy, type StudyOptions } from './studies/prepareStudy.ts';
import type { Study } from './studies/study.ts';
import { summariseStudy } from './studies/summariseStudy.ts';
import { moreChunks } from './summaries/moreChunks.ts';
import type { OnProgress } from './runOptions.ts';
import { refuseTooFew } from './summaries/tooFewFutures.ts';

/** So many chunks between two reports of progress. */
const CHUNKS_AT_A_TIME = 32;

/**
 * The whole study of a scenario's futures, the very ones that `simulate` counts: what matters, portfolios, facts, windows
 * and the headline claim.
 *
 * @throws TooFewFutures where the scenario's condition keeps too few to say anything
 * @throws UnknownEngine, or RangeError for a portfolio with a proposal that the scenario does not have
 */
export async function study(
	scenario: Scenario,
	options: StudyOptions = {},
	onProgress: OnProgress = () => {}
): Promise<Study> {
	const run = await prepareRun(scenario, { engine: options.engine });
	const plan = prepareStudy(run, options);
	let counts = countStudy(plan, 0, 0);
	for (let chunk = 0, end = chunkTotal(scenario); chunk < end;) {
		const size = Math.min(CHUNKS_AT_A_TIME, end - chunk);
		counts = mergeStudyCounts(counts, countStudy(plan, chunk, size));
		chunk += size;
		if (chunk === end) end += moreChunks(scenario, counts.futures, counts.kept, run.engine);
		onProgress(counts.futures, Math.max(scenario.futures, counts.futures));
	}
	refuseTooFew(run, counts);
	return summariseStudy(plan, counts);
}
