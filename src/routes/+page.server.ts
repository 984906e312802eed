import { PRESETS } from '$lib/core/index.ts';
import { drawnSummary } from '$lib/server/drawnSummary.ts';

export const load = async () => ({ summary: await drawnSummary(PRESETS[0]!.scenario) });
