import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { splitCodes } from '$lib/controls/page/compareAddress.ts';
import type { Comparison, Scenario } from '$lib/core/index.ts';
import type { LinkError } from '$lib/share/linkError.ts';
import { statusOfFault } from '$lib/share/statusOfFault.ts';

export const prerender = false;

interface OpenedComparison {
	codes: string[];
	scenarios: Scenario[];
	/** null where nothing can be said so far. */
	comparison: Comparison | null;
}

export const load = async ({ params, fetch }): Promise<OpenedComparison> => {
	if (__STATIC__) {
		const codes = splitCodes(params.codes);
		const { openCodes } = await import('$lib/share/openCodes.ts');
		try {
			return { codes, scenarios: openCodes(codes), comparison: null };
		} catch (fault) {
			const { message, kind } = fault as LinkError;
			error(statusOfFault(kind), { message, kind });
		}
	}
	// Encoded again, so that a code with a slash in it is a bad link and not a fault of the server.
	const response = await fetch(
		resolve('/compare/[codes]/comparison.json', { codes: encodeURIComponent(params.codes) })
	);
	const answer = await response.json();
	if (!response.ok) error(response.status, answer);
	return answer;
};
