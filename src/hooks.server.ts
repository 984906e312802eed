import type { Handle, RequestEvent, ServerInit } from '@sveltejs/kit';
import { building } from '$app/environment';
import { compressed } from '$lib/server/compressed.ts';
import { embedPolicy } from '$lib/server/embedPolicy.ts';
import { staticCard } from '$lib/server/builtInPictures.ts';
import { pageCard } from '$lib/server/pageCard.ts';
import { clientAddress, trustedProxies } from '$lib/server/render/clientAddress.ts';
import { forClient } from '$lib/server/render/renderClient.ts';
import { pool } from '$lib/server/render/serverRendering.ts';
import { siteOrigin } from '$lib/server/siteOrigin.ts';
import { socialTags } from '$lib/server/socialTags.ts';

/** Where app.html leaves room for what a page says of itself to whoever links to it. */
const ROOM = '<meta name="social" />';

const proxies = trustedProxies(process.env.NINEFOLD_TRUSTED_PROXIES);

/** Starts what renders, so that the first visitor does not wait for it. */
export const init: ServerInit = () => pool?.start();

/** On whose account the work is done that an answer needs. */
function clientOf({ request, getClientAddress }: RequestEvent): string | undefined {
	return building
		? undefined
		: clientAddress(request.headers.get('x-forwarded-for'), getClientAddress(), proxies);
}

export const handle: Handle = async ({ event, resolve: resolveEvent }) => {
	const resolve: typeof resolveEvent = (...parameters) =>
		forClient(clientOf(event), () => resolveEvent(...parameters));
	const route = event.route.id ?? '';
	const response = await resolve(event, {
		// Fonts are fetched with the page's first bytes, so that no text is drawn twice; Kit's links fit the static build, too.
		preload: ({ type }) => type === 'js' || type === 'css' || type === 'font',
		transformPageChunk({ html }) {
			if (!html.includes(ROOM)) return html;
			const card = pageCard(route, event.params);
			const shown = card && __STATIC__ ? staticCard(card) : card;
			return html.replace(ROOM, () => (shown ? socialTags(html, shown, siteOrigin(event.url)) : ''));
		}
	});
	if (event.isSubRequest) return response;
	// A page that cannot be drawn just now says so as what it is drawn from did.
	if (response.status === 503 || response.status === 429) {
		if (!response.headers.has('retry-after')) response.headers.set('retry-after', '5');
		response.headers.set('cache-control', 'no-store');
	}
	if (/^\/embed(\/|$)/.test(route) && response.headers.get('content-type')?.startsWith('text/html'))
		response.headers.set('content-security-policy', embedPolicy(event.url.origin));
	return compressed(event.request, response);
};
