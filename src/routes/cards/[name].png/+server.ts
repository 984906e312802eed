import { error } from '@sveltejs/kit';
import { dateInWords } from '$lib/frames/dateInWords.ts';
import { builtInPicture } from '$lib/server/builtInPicture.ts';
import { builtInPictures } from '$lib/server/builtInPictures.ts';
import { rendering } from '$lib/server/render/serverRendering.ts';
import { siteOrigin } from '$lib/server/siteOrigin.ts';

/** Without a server, the images of the pages that come along are made when building; a server has them under /chart. */
export const prerender = __STATIC__;
export const entries = () => (__STATIC__ ? [...builtInPictures().keys()].map((name) => ({ name })) : []);

export const GET = ({ url, params }) => {
	const place = __STATIC__ ? builtInPictures().get(params.name) : undefined;
	if (!place) error(404, 'There is no card of that name.');
	return builtInPicture(place, siteOrigin(url), dateInWords(new Date()), rendering);
};
