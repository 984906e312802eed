import { json } from '@sveltejs/kit';
import { splitCodes } from '$lib/controls/page/compareAddress.ts';
import type { Scenario } from '$lib/core/index.ts';
import { drawnComparison } from '$lib/server/drawnComparison.ts';
import { unlessRenderFault } from '$lib/server/unlessRenderFault.ts';
import { LinkError } from '$lib/share/linkError.ts';
import { openCodes } from '$lib/share/openCodes.ts';
import { statusOfFault } from '$lib/share/statusOfFault.ts';

export const prerender = false;

/** The scenarios behind several links, and a first comparison of them. */
export const GET = async ({ params }) => {
	const codes = splitCodes(params.codes);
	let scenarios: Scenario[];
	try {
		scenarios = openCodes(codes);
	} catch (error) {
		if (!(error instanceof LinkError)) throw error;
		return json({ message: error.message, kind: error.kind }, { status: statusOfFault(error.kind) });
	}
	return unlessRenderFault(async () =>
		json({ codes, scenarios, comparison: await drawnComparison(scenarios) })
	);
};
