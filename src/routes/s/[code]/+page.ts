import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { statusOfFault } from '$lib/share/statusOfFault.ts';
import type { OpenedLink } from './openHere.ts';

export const prerender = false;

export const load = async ({ params, fetch }): Promise<OpenedLink> => {
	if (__STATIC__) {
		const { openHere } = await import('./openHere.ts');
		return openHere(params.code).catch(({ message, kind }) => error(statusOfFault(kind), { message, kind }));
	}
	// Encoded again, so that a code with a slash in it is a bad link and not a fault of the server.
	const code = encodeURIComponent(params.code);
	const response = await fetch(resolve('/s/[code]/summary.json', { code }));
	const answer = await response.json();
	if (!response.ok) error(response.status, answer);
	return { ...answer, code: params.code };
};
