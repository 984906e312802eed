import { error } from '@sveltejs/kit';
import { statusOfFault } from '$lib/share/statusOfFault.ts';
import type { OpenedLink } from './openHere.ts';

/**
 * What a page shows of a link: from the server, or counted on the spot where there is none.
 *
 * @param frozenEngine by the rules of which version of the engine; absent = the one that runs
 * @param ask asks the server
 */
export async function openLink(
	code: string,
	frozenEngine: string | undefined,
	ask: () => Promise<Response>
): Promise<OpenedLink> {
	if (__STATIC__) {
		const { openHere } = await import('./openHere.ts');
		const opened = await openHere(code, frozenEngine);
		if ('fault' in opened) error(statusOfFault(opened.fault.kind), opened.fault);
		return opened;
	}
	const response = await ask();
	const answer = await response.json();
	if (!response.ok) error(response.status, answer);
	return { ...answer, code, frozenEngine };
}
