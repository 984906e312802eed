import { alignColumns } from './alignColumns.ts';
import { answerSentence, bySurvival } from './answerSentence.ts';
import { formatCount, formatInterval } from '../lib/core/summaries/formatShare.ts';
import { formatYear } from '../lib/core/summaries/formatYear.ts';
import type { Cause, ProposalSummary, Share, Summary } from '../lib/core/summaries/summary.ts';
import { wilsonInterval } from '../lib/core/summaries/wilsonInterval.ts';
import { printable } from './printable.ts';
import { wrapText } from './wrapText.ts';
import { THRESHOLDS } from '../lib/core/scenario/thresholds.ts';
import { causeName } from './causeName.ts';
import { terseShare } from './terseShare.ts';

const CAUSES_SHOWN = 2;

const CAUTION =
	'Intervals are 95% intervals of the sampling error alone: more futures make them shorter. How uncertain the beliefs ' +
	'themselves are is in the ranges of years. This is a tool for thinking with one’s own beliefs, not a forecast.';

/** The summary as a page of text: the answer, the nine thresholds by median arrival, the proposals by survival. */
export function runReport(summary: Summary): string {
	const { scenario } = summary;
	const head = [scenario.title, drawnLine(summary)];
	const notes = summary.warnings.flatMap((warning) => wrapText(`Note: ${warning}`));
	if (summary.given.kept === 0) return paragraphs([head, notes]);
	return paragraphs([
		head,
		wrapText(answerSentence(summary)),
		thresholdLines(summary),
		proposalLines(summary),
		wrapText(CAUTION),
		notes
	]);
}

const paragraphs = (sections: string[][]): string =>
	printable(
		sections
			.filter((lines) => lines.length > 0)
			.map((lines) => lines.join('\n') + '\n')
			.join('\n')
	);

function drawnLine({ scenario, futures, given, engine }: Summary): string {
	const drawn = `${formatCount(futures)} ${futures === 1 ? 'future' : 'futures'}`;
	const counted =
		scenario.given === undefined
			? drawn
			: `${formatCount(given.kept)} of ${drawn} remain, those where ${scenario.given}`;
	return `${counted}; ${scenario.start} to ${scenario.horizon}, seed ${scenario.seed}, engine ${engine}`;
}

function thresholdLines(summary: Summary): string[] {
	const { horizon } = summary.scenario;
	const byMedian = THRESHOLDS.toSorted(
		(one, other) => medianOf(summary, one.slug) - medianOf(summary, other.slug)
	);
	const year = (value: number | null) =>
		value === null ? `after ${Math.floor(horizon)}` : String(Math.floor(value));
	return alignColumns(
		[
			{ heading: '', align: 'right' },
			{ heading: 'Threshold' },
			{ heading: 'Median' },
			{ heading: '80% of futures' },
			{ heading: `Not by ${Math.floor(horizon)}`, align: 'right' }
		],
		byMedian.map(({ number, slug, shortName }) => {
			const { quantiles, medianInterval, notByHorizon } = summary.thresholds[slug];
			return [
				String(number),
				shortName,
				formatYear(quantiles.p50, medianInterval, { horizon, finest: 'month' }),
				quantiles.p10 === null ? year(null) : `${year(quantiles.p10)} to ${year(quantiles.p90)}`,
				terseShare(notByHorizon)
			];
		})
	);
}

const medianOf = (summary: Summary, slug: keyof Summary['thresholds']): number =>
	summary.thresholds[slug].quantiles.p50 ?? Infinity;

function proposalLines(summary: Summary): string[] {
	const proposals = bySurvival(summary);
	if (proposals.length === 0) return [];
	const showsWorks = proposals.some(([, { works, survives }]) => works.share !== survives.share);
	const works = (proposal: ProposalSummary) => (showsWorks ? [terseShare(proposal.works)] : []);
	return alignColumns(
		[
			{ heading: 'Proposal' },
			{ heading: 'Survives', align: 'right' },
			{ heading: '95% interval', align: 'right' },
			...(showsWorks ? [{ heading: 'Works', align: 'right' as const }] : []),
			{ heading: 'Fails', align: 'right' },
			{ heading: 'Unresolved', align: 'right' },
			{ heading: 'What kills it most' }
		],
		proposals.map(([, proposal]) => [
			proposal.name,
			terseShare(proposal.survives),
			formatInterval(proposal.survives),
			...works(proposal),
			terseShare(proposal.fails),
			terseShare(proposal.unresolved),
			causesText(proposal, summary.given.kept)
		])
	);
}

function causesText({ causes }: ProposalSummary, kept: number): string {
	return Object.entries(causes)
		.filter(([, share]) => share > 0)
		.sort(([, one], [, other]) => other - one)
		.slice(0, CAUSES_SHOWN)
		.map(([cause, share]) => `${causeName(cause as Cause)} ${terseShare(sampled(share, kept))}`)
		.join(', ');
}

/** A share that comes without an interval, given the one of plain sampling, which is wide enough. */
const sampled = (share: number, kept: number): Share => ({ share, ...wilsonInterval(share * kept, kept) });
