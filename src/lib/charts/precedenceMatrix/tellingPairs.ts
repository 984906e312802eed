import { THRESHOLD_SLUGS, type ThresholdSlug } from '../../core/scenario/thresholds.ts';
import type { Share, Summary } from '../../core/summaries/summary.ts';

/** Two thresholds, the likelier first, with the shares of both orders. */
export interface Pair {
	first: ThresholdSlug;
	second: ThresholdSlug;
	forward: Share;
	backward: Share;
}

/**
 * The two pairs worth saying aloud: `surest`, whose one order holds in the most futures, and `openest`, whose rarer order
 * is still the most common among rarer orders. (Not the one nearest to 50%: two thresholds that hardly ever arrive are
 * not undecided, they are absent.)
 */
export function tellingPairs({ precedence }: Summary): { surest: Pair; openest: Pair } {
	const pairs = THRESHOLD_SLUGS.flatMap((first) =>
		THRESHOLD_SLUGS.filter((second) => second !== first).map((second): Pair => {
			return { first, second, forward: precedence[first][second], backward: precedence[second][first] };
		})
	).filter(({ forward, backward }) => forward.share >= backward.share);
	const most = (measure: (pair: Pair) => number) =>
		pairs.reduce((best, pair) => (measure(pair) > measure(best) ? pair : best));
	return { surest: most((pair) => pair.forward.share), openest: most((pair) => pair.backward.share) };
}
