import { drawnPresets } from '$lib/server/drawnPresets.ts';
import { drawnWorkedScenarios } from '$lib/server/drawnWorkedScenarios.ts';

export const prerender = true;
export const csr = false;

export const load = async () => ({ presets: await drawnPresets(), worked: await drawnWorkedScenarios() });
