import type { RenderJob } from './job.ts';

/**
 * How long each kind of work may take, in seconds, before its process is ended. Drawing is quick: a chart takes tens of
 * milliseconds, the largest PNG some hundreds. Counting a hundred thousand futures takes half a second, and where things are
 * done in them two; but a rare condition draws two million, a study looks at each future many times, and processors are
 * shared.
 */
const SECONDS: Record<RenderJob['kind'], number> = { picture: 2, summary: 20, comparison: 20, study: 30 };

/**
 * @param pictureSeconds what NINEFOLD_RENDER_SECONDS holds: for a picture, and all others in the same proportion
 * @throws Error when that is not a number of seconds
 */
export function renderSeconds(pictureSeconds: string | undefined): (job: RenderJob) => number {
	const wanted = Number(pictureSeconds || SECONDS.picture);
	if (!(wanted >= 0.1 && wanted <= 600))
		throw new Error(
			`NINEFOLD_RENDER_SECONDS is "${pictureSeconds}": it must be a number of seconds from 0.1 to 600.`
		);
	return ({ kind }) => (SECONDS[kind] * wanted) / SECONDS.picture;
}
