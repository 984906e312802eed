import type { Handle } from '@sveltejs/kit';

/** Fonts are fetched with the page's first bytes, so that no text is drawn twice; Kit's links fit the static build, too. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, { preload: ({ type }) => type === 'js' || type === 'css' || type === 'font' });
