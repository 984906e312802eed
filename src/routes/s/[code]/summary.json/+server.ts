import { json } from '@sveltejs/kit';
import { openedLink } from '$lib/server/openedLink.ts';

export const prerender = false;

/** The summary behind a link. */
export const GET = async ({ params }) => {
	const opened = await openedLink(params.code);
	return opened.summary ? json(opened) : json(opened.fault, { status: 400 });
};
