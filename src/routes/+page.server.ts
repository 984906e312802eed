import { PRESETS } from '$lib/core/index.ts';
import { drawnSummary } from '$lib/server/drawnSummary.ts';
import { encodeScenario } from '$lib/share/link.ts';

export const load = async () => {
	const { scenario } = PRESETS[0]!;
	return { summary: await drawnSummary(scenario), code: encodeScenario(scenario) };
};
