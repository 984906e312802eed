import type { Scenario, ThresholdSlug } from '../../core/index.ts';
import { THRESHOLD_SLUGS } from '../../core/scenario/thresholds.ts';

/** One threshold waits for another: `to` comes only after `from`, or by one of its ways some time after it. */
export interface Arrow {
	from: ThresholdSlug;
	to: ThresholdSlug;
	kind: 'after' | 'follows';
}

/** Every arrow between thresholds, each once, in the order of the thresholds that wait. */
export function arrowsOf({ thresholds }: Pick<Scenario, 'thresholds'>): Arrow[] {
	return THRESHOLD_SLUGS.flatMap((to) => {
		const { after, ways } = thresholds[to];
		const followed = ways.flatMap((way) => ('follows' in way ? [way.follows] : []));
		return [
			...[...new Set(after)].map((from): Arrow => ({ from, to, kind: 'after' })),
			...[...new Set(followed)].map((from): Arrow => ({ from, to, kind: 'follows' }))
		];
	});
}
