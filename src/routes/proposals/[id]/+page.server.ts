import { error } from '@sveltejs/kit';
import { verdictGlance } from '$lib/controls/around/glance.ts';
import { CATALOGUE, catalogueProposal } from '$lib/core/index.ts';
import { drawnPresets } from '$lib/server/drawnPresets.ts';

export const prerender = true;
export const csr = false;

export const entries = () => CATALOGUE.map(({ id }) => ({ id }));

export const load = async ({ params: { id } }) => {
	const proposal = catalogueProposal(id);
	if (!proposal) error(404, `There is no proposal called "${id}" in the catalogue.`);
	const verdicts = (await drawnPresets()).flatMap(({ preset, summary }) => {
		const verdict = verdictGlance(summary, id);
		return verdict ? [[preset.id, verdict] as const] : [];
	});
	return { proposal, verdicts: Object.fromEntries(verdicts) };
};
