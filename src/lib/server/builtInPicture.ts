import { askedPicture } from './askedPicture.ts';
import type { PicturePlace } from './builtInPictures.ts';
import type { Rendering } from './render/Rendering.ts';

/**
 * An image that a build makes once and for all.
 *
 * @param site where the files will live; null = unknown, and the picture says no address
 * @param drawnOn the day, as it is shown
 */
export async function builtInPicture(
	{ chart, file }: PicturePlace,
	site: string | null,
	drawnOn: string,
	rendering: Rendering
): Promise<Response> {
	const { origin, ...job } = askedPicture(chart, file, site ?? '').job;
	const bytes = await rendering.rendered({ ...job, drawnOn, ...(origin ? { origin } : {}) });
	return new Response(bytes, { headers: { 'content-type': 'image/png' } });
}
