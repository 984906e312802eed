import { availableParallelism } from 'node:os';
import { building, version } from '$app/environment';
import { BoundedCache } from './BoundedCache.ts';
import { ClientBudgets } from './ClientBudgets.ts';
import type { DocumentOf, RenderDocument, RenderJob } from './job.ts';
import { renderClient } from './renderClient.ts';
import { RendererPool } from './RendererPool.ts';
import { rendererCount } from './rendererCount.ts';
import { startRenderer } from './rendererProcess.ts';
import { Rendering } from './Rendering.ts';
import { renderSeconds } from './renderSeconds.ts';

const MEGABYTE = 1024 * 1024;
/** Seconds of new rendering that a visitor gets at once: some fifty charts never drawn before. */
const BURST_SECONDS = 30;
/** … and so much of each second comes back. */
const REFILL = 0.5;

/**
 * The processes that render for this server; null where the work is done in this one: while building, in development and
 * tests, and where NINEFOLD_RENDERERS is 0.
 */
export const pool = await openPool();

async function openPool(): Promise<RendererPool | null> {
	const size = rendererCount(process.env.NINEFOLD_RENDERERS, availableParallelism());
	if (building || !import.meta.env.PROD || size === 0) return null;
	// Only the server that was built has this file as one that Node can start by itself.
	const { childFile } = await import('./child.ts');
	return new RendererPool({
		size,
		start: () => startRenderer(childFile),
		secondsFor: renderSeconds(process.env.NINEFOLD_RENDER_SECONDS)
	});
}

/** In this process; what takes long lets others have a turn in between. */
async function performHere(job: RenderJob, document: RenderDocument | undefined) {
	const { performRenderJob } = await import('./performRenderJob.ts');
	return performRenderJob(job, document === undefined ? undefined : ((async () => document) as DocumentOf));
}

/** All that this server renders. */
export const rendering = new Rendering({
	perform: (job, options) => (pool ? pool.run(job, options) : performHere(job, options.document)),
	renderer: version,
	pictures: new BoundedCache(48 * MEGABYTE),
	documents: new BoundedCache(48 * MEGABYTE),
	budgets: new ClientBudgets({
		burstSeconds: BURST_SECONDS,
		refill: REFILL,
		now: () => performance.now() / 1000
	}),
	client: renderClient
});
