import { error, json } from '@sveltejs/kit';
import { openedLink } from '$lib/server/openedLink.ts';
import { unlessRenderFault } from '$lib/server/unlessRenderFault.ts';
import { statusOfFault } from '$lib/share/statusOfFault.ts';
import { engineInPath } from '$lib/share/travelPath.ts';

export const prerender = false;

/** The summary behind a frozen link: by the rules of the engine that it names. */
export const GET = async ({ params }) => {
	const engine = engineInPath(params.engine);
	if (engine === undefined) error(404);
	return unlessRenderFault(async () => {
		const opened = await openedLink(params.code, engine);
		return opened.summary ? json(opened) : json(opened.fault, { status: statusOfFault(opened.fault.kind) });
	});
};
