import { PRESETS } from '$lib/core/index.ts';
import { drawnSummary } from '$lib/server/drawnSummary.ts';

export const prerender = true;
export const csr = false;

export const load = async () => ({ summary: await drawnSummary(PRESETS[0]!.scenario) });
