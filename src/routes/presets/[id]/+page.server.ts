import { error, redirect } from '@sveltejs/kit';
import { pathOf } from '$lib/controls/page/address.ts';
import { PRESETS, presetById } from '$lib/core/index.ts';

export const entries = () => PRESETS.map(({ id }) => ({ id }));

/** A preset by its name: leads to the link that holds it, version and all. */
export const load = ({ params }) => {
	const preset = presetById(params.id);
	if (!preset) error(404, `There is no preset called "${params.id}".`);
	redirect(307, pathOf(preset.scenario));
};
