import type { Scenario, ThresholdSlug } from '../../core/index.ts';
import { arrowsOf } from './arrows.ts';

/** Whether a threshold waits for another, directly or through others in between. */
export function waitsFor(
	scenario: Pick<Scenario, 'thresholds'>,
	slug: ThresholdSlug,
	other: ThresholdSlug
): boolean {
	const arrows = arrowsOf(scenario);
	const reached = new Set<ThresholdSlug>([slug]);
	for (const waiting of reached) for (const { from, to } of arrows) if (to === waiting) reached.add(from);
	return slug !== other && reached.has(other);
}
