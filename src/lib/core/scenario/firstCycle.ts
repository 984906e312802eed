import type { Scenario } from './scenario.ts';
import { THRESHOLD_SLUGS, type ThresholdSlug } from './thresholds.ts';

interface Wait {
	for: ThresholdSlug;
	/** Where the document says so. */
	keys: (string | number)[];
}

/**
 * A circle of thresholds that wait for each other (through `after` and `follows` together), beginning with the lowest
 * number in it, and the place in the document that closes it; undefined when there is none.
 */
export function firstCycle(
	scenario: Scenario
): { slugs: ThresholdSlug[]; keys: (string | number)[] } | undefined {
	for (const start of THRESHOLD_SLUGS) {
		const reached = new Set<ThresholdSlug>();
		const search = (slug: ThresholdSlug, chain: ThresholdSlug[]): ReturnType<typeof firstCycle> => {
			for (const wait of waitsOf(scenario, slug)) {
				if (wait.for === start) return { slugs: chain, keys: wait.keys };
				if (reached.has(wait.for)) continue;
				reached.add(wait.for);
				const found = search(wait.for, [...chain, wait.for]);
				if (found) return found;
			}
			return undefined;
		};
		const found = search(start, [start]);
		if (found) return found;
	}
	return undefined;
}

function waitsOf(scenario: Scenario, slug: ThresholdSlug): Wait[] {
	const { after, ways } = scenario.thresholds[slug];
	return [
		...after.map((other, index) => ({ for: other, keys: ['thresholds', slug, 'after', index] })),
		...ways.flatMap((way, index) =>
			'follows' in way ? [{ for: way.follows, keys: ['thresholds', slug, 'ways', index, 'follows'] }] : []
		)
	];
}
