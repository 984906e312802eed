import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import type { OpenedLink } from './openHere.ts';

export const prerender = false;

export const load = async ({ params, fetch }): Promise<OpenedLink> => {
	if (__STATIC__) {
		const { openHere } = await import('./openHere.ts');
		return openHere(params.code).catch(({ message, kind }) => error(400, { message, kind }));
	}
	const response = await fetch(resolve('/s/[code]/summary.json', params));
	const answer = await response.json();
	if (!response.ok) error(response.status, answer);
	return { ...answer, code: params.code };
};
