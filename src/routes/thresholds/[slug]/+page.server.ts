import { error } from '@sveltejs/kit';
import { THRESHOLD_SLUGS, thresholdOf } from '$lib/core/index.ts';
import { isThresholdSlug } from '$lib/core/scenario/thresholds.ts';
import { drawnPresets } from '$lib/server/drawnPresets.ts';

export const prerender = true;
export const csr = false;

export const entries = () => THRESHOLD_SLUGS.map((slug) => ({ slug }));

export const load = async ({ params: { slug } }) => {
	if (!isThresholdSlug(slug)) error(404, `There is no threshold called "${slug}".`);
	return { slug: thresholdOf(slug).slug, presets: await drawnPresets() };
};
