import { isUnfinished, wantedKept } from '../../core/summaries/conditionLimit.ts';
import { formatCount, formatOutOf, errorPoints } from '../../core/summaries/formatShare.ts';
import type { Share, Summary } from '../../core/index.ts';

export interface Figure {
	/** What is counted, in a few words. */
	label: string;
	/** The same where there is hardly any room. */
	short: string;
	/** "29 of 100", "3 of 24". */
	value: string;
	/** Sampling error in points of a hundred, when there is any: "±0.3". */
	error?: string;
}

export interface Headline {
	/** The answer, and the second half of it. */
	sentence: string;
	proposals: string;
	figures: Figure[];
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** ± of a share in points of a hundred: one digit below a tenth of a point is never claimed. */
export function formatError(share: Share): string | undefined {
	const error = errorPoints(share);
	if (error === 0) return undefined;
	return `±${error < 0.1 ? '0.1' : error.toFixed(error < 9.95 ? 1 : 0)}`;
}

/** The scenario's answer in words and three figures. Digits never exceed what the sampling error allows. */
export function headlineOf(summary: Summary): Headline {
	if (summary.given.kept === 0) {
		return {
			sentence: 'None of the drawn futures fits the condition, so nothing can be said about those that do.',
			proposals: 'Loosen the condition, or draw more futures.',
			figures: []
		};
	}
	const rescueFirst = summary.precedence.rescue.escape;
	const counted = summary.scenario.given === undefined ? 'futures' : 'futures that fit the condition';
	const sentence = `${capital(`in ${formatOutOf(rescueFirst)} ${counted}`)}, AI can help us out of the danger before it can break containment.`;

	const proposals = Object.values(summary.proposals);
	const many = proposals.filter(({ survives }) => survives.share > 0.5).length;
	const best = proposals.reduce<(typeof proposals)[number] | null>(
		(leader, next) => (leader && leader.survives.share >= next.survives.share ? leader : next),
		null
	);
	const figures: Figure[] = [
		{
			label: 'Rescue before escape',
			short: 'Rescue before escape',
			value: formatOutOf(rescueFirst),
			error: formatError(rescueFirst)
		}
	];
	if (!best) return { sentence, proposals: 'No proposal is counted in this scenario.', figures };

	const survivors = `${many === 0 ? 'None' : many} of ${proposals.length} proposals ${many === 1 ? 'survives' : 'survive'} in more than half of the futures`;
	const { any } = summary.portfolio;
	figures.push(
		{
			label:
				proposals.length === 1
					? 'The proposal survives'
					: `At least one of ${proposals.length} proposals survives`,
			short: 'Any proposal survives',
			value: formatOutOf(any),
			error: formatError(any)
		},
		{
			label: `Best: ${best.name}`,
			short: 'Best proposal survives',
			value: formatOutOf(best.survives),
			error: formatError(best.survives)
		}
	);
	const error = formatError(best.survives);
	return {
		sentence,
		proposals: `${survivors}; the best is ${best.name}, in ${formatOutOf(best.survives)}${error ? ` (${error})` : ''}.`,
		figures
	};
}

/** What a figure was in an earlier headline, where it was about the same thing and not the same. */
export function valueBefore({ label, value }: Figure, before: Headline): string | undefined {
	const was = before.figures.find((figure) => figure.label === label)?.value;
	return was === value ? undefined : was;
}

/** "40,960 of 100,000 futures counted, ±0.4 points". */
export function progressOf(summary: Summary): string {
	const { futures, scenario } = summary;
	const share = summary.precedence.rescue.escape;
	const error = summary.given.kept > 0 ? formatError(share) : undefined;
	const counted =
		futures < scenario.futures
			? `${formatCount(futures)} of ${formatCount(scenario.futures)} futures`
			: `${formatCount(futures)} ${futures === 1 ? 'future' : 'futures'}`;
	const kept =
		summary.given.kept < futures ? `, ${formatCount(summary.given.kept)} of them kept by the condition` : '';
	return `${counted}${kept}${error ? `, ${error} points` : ''}`;
}

/** How much of the run is done, from 0 to 1. With a condition, what counts is how many futures fit it so far. */
export function portionDone({ scenario, engine, futures, given: { kept } }: Summary): number {
	if (!isUnfinished(scenario, futures, kept, engine)) return 1;
	const drawn = Math.min(1, futures / scenario.futures);
	return scenario.given === undefined ? drawn : Math.min(drawn, kept / wantedKept(scenario));
}
