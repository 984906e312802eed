import type { Share, Summary } from '../core/summaries/summary.ts';
import { THRESHOLD_SLUGS } from '../core/scenario/thresholds.ts';
import { comparisonDocument, type ComparisonDocument } from './scenarioComparison/comparisonDocument.ts';
import { sampleComparison } from './sample/sampleComparison.ts';
import { sampleSummary } from './sampleSummary.ts';

const TITLES = ['A pause of six months', 'Field ten times larger', 'A pause for good'];

/**
 * A comparison with plausible numbers, for tests of charts, which must not change when the engine does: the sample summary
 * against one to three others that are bent out of it.
 */
export function sampleComparisonDocument(others = 1): ComparisonDocument {
	const base = sampleSummary();
	const bent = TITLES.slice(0, others).map((title, k) => bend(base, title, [0.35, -0.12, 0.8][k]!));
	return comparisonDocument(sampleComparison([base, bent[0]!, ...bent.slice(1)]));
}

/** Moves survival towards one (or nothing), the more the likelier failure is, and arrivals to later years. */
function bend(base: Summary, title: string, by: number): Summary {
	const summary = structuredClone(base);
	summary.scenario.title = title;
	const move = ({ share, low, high }: Share, at: number): Share => {
		const moved = at * by > 0 ? share + at * by * (1 - share) : share * (1 + at * by);
		return { share: moved, low: moved - (share - low), high: moved + (high - share) };
	};
	for (const [k, proposal] of Object.values(summary.proposals).entries()) {
		proposal.survives = move(proposal.survives, k % 4 === 3 ? -0.2 : 0.1 + (k % 5) * 0.15);
		proposal.works = proposal.survives;
		const fails = 1 - proposal.survives.share - proposal.unresolved.share;
		proposal.fails = {
			share: Math.max(0, fails),
			low: Math.max(0, fails - 0.01),
			high: Math.max(0, fails) + 0.01
		};
	}
	summary.portfolio.any = move(base.portfolio.any, 0.4);
	summary.precedence.rescue.escape = move(base.precedence.rescue.escape, 0.5);
	for (const [k, slug] of THRESHOLD_SLUGS.entries()) {
		const { quantiles } = summary.thresholds[slug];
		if (quantiles.p50 !== null)
			quantiles.p50 = k === 8 && by > 0.5 ? null : quantiles.p50 + by * (0.4 + k * 0.3);
	}
	return summary;
}
