import type { Handle } from '@sveltejs/kit';
import { compressed } from '$lib/server/compressed.ts';
import { embedPolicy } from '$lib/server/embedPolicy.ts';
import { pageCard } from '$lib/server/pageCard.ts';
import { siteOrigin } from '$lib/server/siteOrigin.ts';
import { socialTags } from '$lib/server/socialTags.ts';

/** Where app.html leaves room for what a page says of itself to whoever links to it. */
const ROOM = '<meta name="social" />';

export const handle: Handle = async ({ event, resolve }) => {
	const route = event.route.id ?? '';
	const response = await resolve(event, {
		// Fonts are fetched with the page's first bytes, so that no text is drawn twice; Kit's links fit the static build, too.
		preload: ({ type }) => type === 'js' || type === 'css' || type === 'font',
		transformPageChunk({ html }) {
			if (!html.includes(ROOM)) return html;
			const card = pageCard(route, event.params);
			return html.replace(ROOM, () => (card ? socialTags(html, card, siteOrigin(event.url)) : ''));
		}
	});
	if (event.isSubRequest) return response;
	if (route.startsWith('/embed/') && response.headers.get('content-type')?.startsWith('text/html'))
		response.headers.set('content-security-policy', embedPolicy(event.url.origin));
	return compressed(event.request, response);
};
