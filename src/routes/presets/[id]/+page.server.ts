import { error, redirect } from '@sveltejs/kit';
import { pathOfCode } from '$lib/controls/page/address.ts';
import { PRESETS, presetById, startingPoint } from '$lib/core/index.ts';
import { drawnSummary } from '$lib/server/drawnSummary.ts';
import { encodeScenario } from '$lib/share/link.ts';

export const entries = () => PRESETS.map(({ id }) => ({ id }));

/** A preset by its name: leads to the link that holds it, version and all; a build of files only draws it here. */
export const load = async ({ params }) => {
	const preset = presetById(params.id);
	if (!preset) error(404, `There is no preset called "${params.id}".`);
	const code = encodeScenario(preset.scenario);
	if (!__STATIC__) redirect(307, pathOfCode(code));
	return { summary: await drawnSummary(preset.scenario), start: startingPoint(preset.scenario), code };
};
