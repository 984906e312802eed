import { resolve } from '$app/paths';
import type { OpenedLink } from './openHere.ts';
import { openLink } from './openLink.ts';

export const prerender = false;

export const load = async ({ params, fetch }): Promise<OpenedLink> => {
	// Encoded again, so that a code with a slash in it is a bad link and not a fault of the server.
	const code = encodeURIComponent(params.code);
	return openLink(params.code, undefined, () => fetch(resolve('/s/[code]/summary.json', { code })));
};
