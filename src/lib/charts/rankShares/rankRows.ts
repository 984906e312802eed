import { countedShare } from '../../core/summaries/countedShare.ts';
import type { Share, Summary } from '../../core/summaries/summary.ts';
import type { ThresholdSlug } from '../../core/scenario/thresholds.ts';
import { orderThresholds } from '../precedenceMatrix/thresholdOrder.ts';

/** A threshold with how often it is first, second … ninth, and how often it does not come. */
export interface RankRow {
	slug: ThresholdSlug;
	ranks: Share[];
	never: Share;
}

/** By the order that agrees with most pairs of `rest`, so that rows stand still while something is moved. */
export const rankRows = (summary: Summary, rest: Summary = summary): RankRow[] =>
	orderThresholds(rest, 'agreement').map((slug) => {
		const { ranks, notByHorizon } = summary.thresholds[slug];
		return {
			slug,
			ranks: ranks.map((share) => countedShare(share, summary.given.kept)),
			never: notByHorizon
		};
	});

export const ORDINALS = ['1st', '2nd', '3rd', '4th', '5th', '6th', '7th', '8th', '9th'];
