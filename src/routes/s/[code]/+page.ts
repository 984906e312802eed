import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import type { Summary } from '$lib/core/index.ts';

export const prerender = false;

export const load = async ({ params, fetch }): Promise<{ summary: Summary; engine: string }> => {
	if (__STATIC__) return (await import('./openHere.ts')).openHere(params.code);
	const response = await fetch(resolve('/s/[code]/summary.json', params));
	const answer = await response.json();
	if (!response.ok) error(response.status, answer);
	return answer;
};
