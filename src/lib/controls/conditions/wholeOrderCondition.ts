import { THRESHOLD_SLUGS, type ThresholdSlug } from '../../core/scenario/thresholds.ts';

/** Later than any horizon: what comes before it comes at all, and what does not come does not come before it. */
export const AFTER_EVERY_HORIZON = 9999;

/** These come, in this order, and no other threshold does. Given none to all nine. */
export function wholeOrderCondition(path: readonly ThresholdSlug[]): string {
	const rest = THRESHOLD_SLUGS.filter((slug) => !path.includes(slug));
	const coming = path.map((slug, place) => `${slug} < ${path[place + 1] ?? AFTER_EVERY_HORIZON}`);
	const first = rest.length === 1 ? rest[0] : `min(${rest.join(', ')})`;
	return [...coming, ...(rest.length > 0 ? [`not (${first} < ${AFTER_EVERY_HORIZON})`] : [])].join(' and ');
}
