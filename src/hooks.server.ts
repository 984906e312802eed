import type { Handle } from '@sveltejs/kit';
import { compressed } from '$lib/server/compressed.ts';

export const handle: Handle = async ({ event, resolve }) => {
	const response = await resolve(event, {
		// Fonts are fetched with the page's first bytes, so that no text is drawn twice; Kit's links fit the static build, too.
		preload: ({ type }) => type === 'js' || type === 'css' || type === 'font'
	});
	return event.isSubRequest ? response : compressed(event.request, response);
};
