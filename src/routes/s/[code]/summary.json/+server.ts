import { json } from '@sveltejs/kit';
import { statusOfFault } from '$lib/share/statusOfFault.ts';
import { openedLink } from '$lib/server/openedLink.ts';

export const prerender = false;

/** The summary behind a link. */
export const GET = async ({ params }) => {
	const opened = await openedLink(params.code);
	return opened.summary ? json(opened) : json(opened.fault, { status: statusOfFault(opened.fault.kind) });
};
