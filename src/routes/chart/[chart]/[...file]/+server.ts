import { dateInWords } from '$lib/frames/dateInWords.ts';
import { pictureAnswer } from '$lib/server/pictureAnswer.ts';
import { rendering } from '$lib/server/render/serverRendering.ts';

export const prerender = false;

/** A chart as an image, for anybody to show. */
export const GET = ({ request, url, params }) =>
	pictureAnswer({ request, url, ...params, drawnOn: dateInWords(new Date()) }, rendering);
