import {
	chunkTotal,
	comparisonRound,
	countComparison,
	countRun,
	countStudy,
	isPresentablePart,
	mergeStudyCounts,
	moreChunks,
	prepareComparison,
	prepareRun,
	prepareStudy,
	refuseTooFew,
	saysEnough,
	summarise,
	summariseComparison,
	summariseStudy,
	type Comparison,
	type Study,
	type Summary
} from '../../core/index.ts';
import { emptyComparisonCounts } from '../../core/comparisons/comparisonCounts.ts';
import { drawPicture } from './drawPicture.ts';
import type { DocumentOf, RenderJob, RenderResult } from './job.ts';

/**
 * About a hundred thousand futures; of a run that needs more the page draws the rest by itself. Only where a condition
 * has kept too few to say anything until then, the server goes on until it has, or must be refused.
 */
const MOST_CHUNKS = 25;
/** About thirty thousand futures of each scenario compared: enough for intervals to know of the shared luck. */
const MOST_COMPARISON_CHUNKS = 8;
/** Between two slices whoever else is in this process gets a turn. */
const SLICE_CHUNKS = 5;

type Job<Kind extends RenderJob['kind']> = Extract<RenderJob, { kind: Kind }>;

/**
 * Does the work of a job, in whichever process it is called: by the same chain as in the page's workers, so the numbers
 * are the same.
 *
 * @param documentOf counts what a picture is drawn from; absent = here, too
 * @throws TooFewFutures where a condition keeps too few to say anything, UnknownEngine, SettingsError
 */
export function performRenderJob<Any extends RenderJob>(
	job: Any,
	documentOf?: DocumentOf
): Promise<RenderResult<Any>>;
export async function performRenderJob(
	job: RenderJob,
	documentOf: DocumentOf = performRenderJob
): Promise<RenderResult<RenderJob>> {
	switch (job.kind) {
		case 'summary':
			return countedSummary(job);
		case 'study':
			return countedStudy(job);
		case 'comparison':
			return countedComparison(job);
		case 'picture':
			return drawPicture(job, documentOf);
	}
}

async function countedSummary({ scenario, engine }: Job<'summary'>): Promise<Summary> {
	const plan = await prepareRun(scenario, { engine });
	const counts = await countRun(plan, SLICE_CHUNKS, async (soFar) => {
		await turn();
		return soFar.chunks >= MOST_CHUNKS && isPresentablePart(scenario, soFar, engine) ? 'stop' : 'go on';
	});
	refuseTooFew(plan, counts);
	return summarise(plan, counts);
}

async function countedStudy({ scenario, engine }: Job<'study'>): Promise<Study> {
	const run = await prepareRun(scenario, { engine });
	const plan = prepareStudy(run);
	let counts = countStudy(plan, 0, 0);
	for (let chunk = 0, end = chunkTotal(scenario); chunk < end;) {
		const size = Math.min(SLICE_CHUNKS, end - chunk);
		counts = mergeStudyCounts(counts, countStudy(plan, chunk, size));
		chunk += size;
		if (chunk >= MOST_CHUNKS && isPresentablePart(scenario, counts, engine)) break;
		if (chunk === end) end += moreChunks(scenario, counts.futures, counts.kept, run.engine);
		await turn();
	}
	refuseTooFew(run, counts);
	return summariseStudy(plan, counts);
}

async function countedComparison({ scenarios, engine }: Job<'comparison'>): Promise<Comparison | null> {
	const plan = await prepareComparison(scenarios, engine);
	const counts = emptyComparisonCounts(plan);
	const chunkCount = Math.min(MOST_COMPARISON_CHUNKS, comparisonRound(plan, null)[0]!.chunkCount);
	for (let chunk = 0; chunk < chunkCount; chunk++) {
		countComparison(plan, chunk, 1, undefined, counts);
		await turn();
	}
	const isShown = plan.plans.every(({ scenario }, k) => saysEnough(scenario, counts.counts[k]!.kept, engine));
	return isShown ? summariseComparison(plan, counts) : null;
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
