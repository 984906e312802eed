import { group } from 'd3';
import { THRESHOLD_SLUGS, thresholdIndex, type ThresholdSlug } from '../../core/scenario/thresholds.ts';
import type { Cause, ProposalSummary } from '../../core/summaries/summary.ts';
import type { SampleFuture } from './sampleFutures.ts';
import type { SampleProposal } from './sampleProposals.ts';
import { SAMPLE_SCENARIO } from './sampleScenario.ts';
import { ascending, quantilesOf, shareByYear, shareOf, wholeYears } from './sampleStatistics.ts';

const years = wholeYears(SAMPLE_SCENARIO.start, SAMPLE_SCENARIO.horizon);

/** When the first of the proposal's pairs is broken, and what broke it; Infinity when none is. */
function violationOf(
	{ pairs }: SampleProposal,
	{ arrivalYears }: SampleFuture
): { year: number; cause: Cause } {
	const yearOf = (number: number) => (number > 9 ? number : (arrivalYears[number - 1] as number));
	let violation: { year: number; cause: Cause } = { year: Infinity, cause: 'year' };
	for (const [first, second] of pairs) {
		const year = yearOf(second);
		const cause: Cause = second > 9 ? 'year' : (THRESHOLD_SLUGS[second - 1] as ThresholdSlug);
		if (yearOf(first) >= year && year < violation.year) violation = { year, cause };
	}
	return violation;
}

function windowOf(proposal: SampleProposal, { arrivalYears }: SampleFuture): { open: number; close: number } {
	const yearsOf = (slugs: readonly ThresholdSlug[]) =>
		slugs.map((slug) => arrivalYears[thresholdIndex(slug)] as number);
	return {
		open: Math.max(SAMPLE_SCENARIO.start, ...yearsOf(proposal.opens)),
		close: Math.min(Infinity, ...yearsOf(proposal.closes))
	};
}

/** The verdicts on one proposal over the sample's futures. */
export function sampleVerdicts(proposal: SampleProposal, futures: readonly SampleFuture[]): ProposalSummary {
	const count = futures.length;
	const violations = futures.map((future) => {
		const { year, cause } = violationOf(proposal, future);
		return { year: year <= future.exitYear ? year : Infinity, cause, exits: future.exitYear !== Infinity };
	});
	const failed = violations.filter(({ year }) => year !== Infinity);
	const survived = violations.filter(({ year, exits }) => year === Infinity && exits).length;
	const causes = [...group(failed, ({ cause }) => cause)]
		.map(([cause, members]): [Cause, number] => [cause, members.length / count])
		.sort((a, b) => b[1] - a[1]);
	const windows = futures.map((future) => windowOf(proposal, future));
	const open = windows.filter(({ open, close }) => open < close && open !== Infinity);
	return {
		name: proposal.name,
		survives: shareOf(survived, count),
		fails: shareOf(failed.length, count),
		unresolved: shareOf(count - survived - failed.length, count),
		works: shareOf(survived, count),
		causes: Object.fromEntries(causes),
		survivalByYear: shareByYear(
			violations.map(({ year }) => year),
			years
		).map(([year, share]) => [year, 1 - share]),
		window: {
			open: quantilesOf(ascending(open.map(({ open }) => open))),
			close: quantilesOf(ascending(open.map(({ close }) => close))),
			everOpen: shareOf(open.length, count),
			openByYear: years.map((year) => [
				year,
				open.filter((window) => window.open < year && window.close >= year).length / count
			])
		}
	};
}
