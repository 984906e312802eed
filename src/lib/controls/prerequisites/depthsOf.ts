import type { ThresholdSlug } from '../../core/index.ts';
import type { Arrow } from './arrows.ts';

/**
 * How many others stand before each threshold in the longest chain of arrows to it. An arrow that would close a circle is
 * left out of the count, the last of its circle in the order given.
 */
export function depthsOf(
	slugs: readonly ThresholdSlug[],
	arrows: readonly Arrow[]
): Map<ThresholdSlug, number> {
	const forward: Arrow[] = [];
	const leadsTo = (from: ThresholdSlug, to: ThresholdSlug): boolean =>
		from === to || forward.some((arrow) => arrow.from === from && leadsTo(arrow.to, to));
	for (const arrow of arrows) if (!leadsTo(arrow.to, arrow.from)) forward.push(arrow);

	const depth = (slug: ThresholdSlug): number =>
		Math.max(0, ...forward.filter(({ to }) => to === slug).map(({ from }) => 1 + depth(from)));
	return new Map(slugs.map((slug) => [slug, depth(slug)]));
}
