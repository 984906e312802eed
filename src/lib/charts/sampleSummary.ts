import type { AxisSummary, Summary } from '../core/summaries/summary.ts';
import { sampleFutures, type SampleFuture } from './sample/sampleFutures.ts';
import { sampleOrderings } from './sample/sampleOrderings.ts';
import { SAMPLE_PROPOSALS } from './sample/sampleProposals.ts';
import { SAMPLE_SCENARIO } from './sample/sampleScenario.ts';
import { SAMPLE_INTERVENTIONS, SAMPLE_PRONGS, sampleStrategy } from './sample/sampleStrategy.ts';
import { ascending, quantileOf, shareOf, wholeYears } from './sample/sampleStatistics.ts';
import { samplePrecedence, sampleThresholds } from './sample/sampleThresholds.ts';
import { sampleVerdicts } from './sample/sampleVerdicts.ts';

/**
 * A summary with plausible numbers for tests of charts, which must not change when the engine does: drawn by a few lines
 * of its own from the beliefs of SAMPLE_SCENARIO.
 */
export function sampleSummary(futureCount = 4096): Summary {
	const futures = sampleFutures(futureCount);
	const { axes } = SAMPLE_SCENARIO;
	const verdicts = SAMPLE_PROPOSALS.map(
		(proposal) => [proposal.id, sampleVerdicts(proposal, futures)] as const
	);
	const best = Math.max(...verdicts.map(([, { survives }]) => survives.share));
	return {
		format: 'ninefold-summary/1',
		engine: '1.0.0',
		scenario: {
			...structuredClone(SAMPLE_SCENARIO),
			futures: futureCount,
			interventions: structuredClone(SAMPLE_INTERVENTIONS),
			prongs: structuredClone(SAMPLE_PRONGS)
		},
		futures: futureCount,
		given: { kept: futureCount },
		axes: Object.fromEntries(axes.map(({ id }, index) => [id, axisSummary(index, futures)])),
		thresholds: sampleThresholds(futures),
		precedence: samplePrecedence(futures),
		orderings: sampleOrderings(futures),
		proposals: Object.fromEntries(verdicts),
		strategy: sampleStrategy(futures, SAMPLE_SCENARIO.start, SAMPLE_SCENARIO.horizon),
		// Somewhat above the best single proposal: enough for a picture.
		portfolio: { any: shareOf(Math.round(Math.min(1, best * 1.2) * futureCount), futureCount) },
		warnings: []
	};
}

function axisSummary(index: number, futures: readonly SampleFuture[]): AxisSummary {
	const { start, horizon } = SAMPLE_SCENARIO;
	return {
		byYear: [start, ...wholeYears(start, horizon)].map((year) => {
			const levels = ascending(
				futures.map(({ axes }) => {
					const { now, doublingYears } = axes[index] as (typeof axes)[number];
					return now * 2 ** ((year - start) / doublingYears);
				})
			);
			const at = (share: number) => quantileOf(levels, share);
			return { year, p10: at(0.1), p25: at(0.25), p50: at(0.5), p75: at(0.75), p90: at(0.9) };
		})
	};
}
