import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { engineInPath } from '$lib/share/travelPath.ts';
import type { OpenedLink } from '../openHere.ts';
import { openLink } from '../openLink.ts';

export const prerender = false;

export const load = async ({ params, fetch }): Promise<OpenedLink> => {
	const engine = engineInPath(params.engine);
	if (engine === undefined) error(404);
	const code = encodeURIComponent(params.code);
	return openLink(params.code, engine, () =>
		fetch(resolve('/s/[code]/[engine]/summary.json', { code, engine: params.engine }))
	);
};
