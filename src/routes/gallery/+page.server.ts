import { glanceOf } from '$lib/controls/around/glance.ts';
import { drawnPresets } from '$lib/server/drawnPresets.ts';
import { drawnWorkedScenarios } from '$lib/server/drawnWorkedScenarios.ts';

export const prerender = true;
export const csr = false;

export const load = async () => {
	const presets = (await drawnPresets()).map(({ preset, summary }) => [preset.id, glanceOf(summary)]);
	const worked = (await drawnWorkedScenarios()).map(({ worked: { id }, summary }) => [id, glanceOf(summary)]);
	return { glances: Object.fromEntries([...presets, ...worked]) };
};
