import { error } from '@sveltejs/kit';
import { arrivalGlance } from '$lib/controls/around/glance.ts';
import { THRESHOLD_SLUGS } from '$lib/core/index.ts';
import { isThresholdSlug } from '$lib/core/scenario/thresholds.ts';
import { drawnPresets } from '$lib/server/drawnPresets.ts';

export const prerender = true;
export const csr = false;

export const entries = () => THRESHOLD_SLUGS.map((slug) => ({ slug }));

export const load = async ({ params: { slug } }) => {
	if (!isThresholdSlug(slug)) error(404, `There is no threshold called "${slug}".`);
	const presets = await drawnPresets();
	return {
		slug,
		arrivals: Object.fromEntries(
			presets.map(({ preset, summary }) => [preset.id, arrivalGlance(summary, slug)])
		),
		before: presets[0]!.summary.precedence[slug]
	};
};
