import { json } from '@sveltejs/kit';
import { statusOfFault } from '$lib/share/statusOfFault.ts';
import { openedLink } from '$lib/server/openedLink.ts';
import { unlessRenderFault } from '$lib/server/unlessRenderFault.ts';

export const prerender = false;

/** The summary behind a link. */
export const GET = ({ params }) =>
	unlessRenderFault(async () => {
		const opened = await openedLink(params.code);
		return opened.summary ? json(opened) : json(opened.fault, { status: statusOfFault(opened.fault.kind) });
	});
