import { error, redirect } from '@sveltejs/kit';
import { pathOfCode } from '$lib/controls/page/address.ts';
import { PRESETS, presetById } from '$lib/core/index.ts';
import { encodeScenario } from '$lib/share/link.ts';

export const entries = () => PRESETS.map(({ id }) => ({ id }));

/** A preset by its name: leads to the link that holds it, version and all. */
export const load = ({ params }) => {
	const preset = presetById(params.id);
	if (!preset) error(404, `There is no preset called "${params.id}".`);
	redirect(307, pathOfCode(encodeScenario(preset.scenario)));
};
