import { dateInWords } from '$lib/frames/dateInWords.ts';
import { builtInPicture } from '$lib/server/builtInPicture.ts';
import { builtInPictures } from '$lib/server/builtInPictures.ts';
import { pictureAnswer } from '$lib/server/pictureAnswer.ts';
import { rendering } from '$lib/server/render/serverRendering.ts';
import { siteOrigin } from '$lib/server/siteOrigin.ts';

/** Without a server, the images of the pages that come along are made when building. */
export const prerender = __STATIC__;
export const entries = () => (__STATIC__ ? builtInPictures() : []);

/** A chart as an image, for anybody to show. */
export const GET = ({ request, url, params }) => {
	const drawnOn = dateInWords(new Date());
	return __STATIC__
		? builtInPicture(params, siteOrigin(url), drawnOn, rendering)
		: pictureAnswer({ request, url, ...params, drawnOn }, rendering);
};
