import { PRESETS, startingPoint } from '$lib/core/index.ts';
import { drawnSummary } from '$lib/server/drawnSummary.ts';
import { encodeScenario } from '$lib/share/link.ts';

/** The default page is drawn when building, so that a server answers at once, however freshly it was started. */
export const prerender = true;

export const load = async () => {
	const { scenario } = PRESETS[0]!;
	return {
		summary: await drawnSummary(scenario),
		start: startingPoint(scenario),
		code: encodeScenario(scenario)
	};
};
