import { THRESHOLD_SLUGS, type ThresholdSlug } from '../../core/scenario/thresholds.ts';
import { wholeOrderCondition } from './wholeOrderCondition.ts';

/** These come first, in this order, and all other thresholds later or never. Given at least one. */
export function prefixCondition(path: readonly ThresholdSlug[]): string {
	const rest = THRESHOLD_SLUGS.filter((slug) => !path.includes(slug));
	// `min` of nothing is no time; what begins with all nine is a whole order.
	if (rest.length === 0) return wholeOrderCondition(path);
	return path.map((slug, place) => `${slug} < ${path[place + 1] ?? `min(${rest.join(', ')})`}`).join(' and ');
}
