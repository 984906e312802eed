import { arrivalOrder } from '../../charts/arrivalTimelines/arrivalRows.ts';
import { medianYear } from '../../charts/arrivalTimelines/arrivalsSentence.ts';
import { orderProposals } from '../../charts/proposalVerdicts/orderProposals.ts';
import { THRESHOLD_SLUGS, type ThresholdSlug } from '../../core/scenario/thresholds.ts';
import type { Share, Summary, YearQuantiles } from '../../core/summaries/summary.ts';
import { headlineOf } from '../answers/headline.ts';
import { arrivalWords } from './arrivalWords.ts';
import { mostOftenBroken, type Breaker } from './mostOftenBroken.ts';

/** The years that eight of ten futures lie between, and the middle one; null = not by the horizon. */
export type YearRange = Pick<YearQuantiles, 'p10' | 'p50' | 'p90'>;

export interface ArrivalGlance {
	range: YearRange;
	/** The middle year: "2028". */
	median: string;
	/** "2028 (8 of 10: 2026 to 2030)". */
	words: string;
}

export interface VerdictGlance {
	id: string;
	name: string;
	survives: Share;
	fails: Share;
	unresolved: Share;
	/** What breaks it in most futures; null where it never fails. */
	breaker: Breaker | null;
}

/** What the pages around the workbench show of a summary: a few kilobytes of the hundreds that it has. */
export interface ScenarioGlance {
	title: string;
	arrivals: Record<ThresholdSlug, ArrivalGlance>;
	/** The thresholds by their middle years. */
	order: ThresholdSlug[];
	/** The proposals, the one that survives most often first. */
	verdicts: VerdictGlance[];
	/** The answer as a sentence. */
	finding: string;
}

export function arrivalGlance(summary: Summary, slug: ThresholdSlug): ArrivalGlance {
	const { p10, p50, p90 } = summary.thresholds[slug].quantiles;
	return {
		range: { p10, p50, p90 },
		median: medianYear(summary, slug),
		words: arrivalWords(summary, slug)
	};
}

/** A proposal's verdict; undefined where the scenario does not count it. */
export function verdictGlance(summary: Summary, id: string): VerdictGlance | undefined {
	const proposal = summary.proposals[id];
	if (!proposal) return undefined;
	const { name, survives, fails, unresolved } = proposal;
	return { id, name, survives, fails, unresolved, breaker: mostOftenBroken(proposal, summary.given.kept) };
}

export function glanceOf(summary: Summary): ScenarioGlance {
	return {
		title: summary.scenario.title,
		arrivals: Object.fromEntries(
			THRESHOLD_SLUGS.map((slug) => [slug, arrivalGlance(summary, slug)])
		) as Record<ThresholdSlug, ArrivalGlance>,
		order: arrivalOrder(summary),
		verdicts: orderProposals(summary, 'survival').flatMap(({ id }) => verdictGlance(summary, id) ?? []),
		finding: headlineOf(summary).sentence
	};
}
