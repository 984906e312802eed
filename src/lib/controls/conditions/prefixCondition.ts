import { THRESHOLD_SLUGS, type ThresholdSlug } from '../../core/scenario/thresholds.ts';

/** These come first, in this order, and all other thresholds later or never. Given one to seven of the nine. */
export function prefixCondition(path: readonly ThresholdSlug[]): string {
	const rest = THRESHOLD_SLUGS.filter((slug) => !path.includes(slug));
	return path.map((slug, place) => `${slug} < ${path[place + 1] ?? `min(${rest.join(', ')})`}`).join(' and ');
}
