import { glanceOf } from '$lib/controls/around/glance.ts';
import { PRESETS } from '$lib/core/index.ts';
import { drawnSummary } from '$lib/server/drawnSummary.ts';

export const prerender = true;
export const csr = false;

export const load = async () => ({ glance: glanceOf(await drawnSummary(PRESETS[0]!.scenario)) });
