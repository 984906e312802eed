import type { Verdict } from '../proposals/violation.ts';
import { THRESHOLDS, thresholdOf, type ThresholdSlug } from '../scenario/thresholds.ts';
import { formatYear } from '../summaries/formatYear.ts';
import type { Cause } from '../summaries/summary.ts';
import { drawFutures } from './drawFutures.ts';
import type { RunPlan } from './prepareRun.ts';

/** One future as a dated story. */
export interface Story {
	number: number;
	/** Whether the scenario's condition keeps this future. */
	kept: boolean;
	/** In the order of time. */
	events: StoryEvent[];
	/** Thresholds that do not arrive by the horizon. */
	never: ThresholdSlug[];
	proposals: StoryVerdict[];
	/** The whole story in sentences, for reading aloud and for the terminal. */
	sentences: string[];
}
export interface StoryEvent {
	year: number;
	kind: 'threshold' | 'exit';
	threshold?: ThresholdSlug;
	/** Name of the way that came first, where there are several. */
	way?: string;
	text: string;
}
export interface StoryVerdict {
	id: string;
	name: string;
	verdict: Verdict;
	/** When it fails, or is safe; null when unresolved. */
	year: number | null;
	cause: Cause | null;
	text: string;
}

/**
 * Tells the future with that number; number and scenario reproduce it.
 *
 * @throws RangeError for a number outside 0 to scenario.futures − 1
 */
export function tellFuture(plan: RunPlan, number: number): Story {
	const { scenario, block, proposals } = plan;
	if (!Number.isInteger(number) || number < 0 || number >= scenario.futures)
		throw new RangeError(`future: must be a whole number from 0 to ${scenario.futures - 1}, got ${number}`);
	const futures = drawFutures(plan, number, 1);
	const exitYear = futures.exitYears[0]!;
	const events: StoryEvent[] = [];
	const never: ThresholdSlug[] = [];
	for (const [index, { slug, clause }] of THRESHOLDS.entries()) {
		const year = futures.arrivalYears[slug][0]!;
		if (year === Infinity) {
			never.push(slug);
			continue;
		}
		const names = block.wayNames[index]!;
		const way = names.length > 1 ? names[futures.winningWay[slug][0]!] : undefined;
		const by = way === undefined ? '' : ` (by way of ${way})`;
		events.push({
			year,
			kind: 'threshold',
			threshold: slug,
			...(way && { way }),
			text: `AI ${clause}${by}.`
		});
	}
	if (exitYear !== Infinity)
		events.push({ year: exitYear, kind: 'exit', text: 'With its help the acute risk period ends.' });
	events.sort((one, other) => one.year - other.year);

	const verdicts = proposals.map(({ id, name }): StoryVerdict => {
		const judged = futures.proposals[id]!;
		const verdict = judged.verdict[0]!;
		const cause = judged.cause[0]!;
		if (verdict === 'fails') {
			const year = judged.violationYears[0]!;
			return { id, name, verdict, year, cause, text: `fails in ${monthText(year)}: ${causeText(cause)}` };
		}
		if (verdict === 'survives')
			return {
				id,
				name,
				verdict,
				year: exitYear,
				cause,
				text: `survives: nothing breaks it before the danger ends in ${monthText(exitYear)}`
			};
		return { id, name, verdict, year: null, cause, text: `is not decided by ${monthText(scenario.horizon)}` };
	});
	return {
		number,
		kept: futures.kept[0]!,
		events,
		never,
		proposals: verdicts,
		sentences: [
			...[...events, { year: scenario.start, text: 'Today.' }]
				.sort((one, other) => one.year - other.year)
				.map(({ year, text }) => `${monthText(year)}: ${text}`),
			...(never.length > 0
				? [
						`Not by ${monthText(scenario.horizon)}: ${never.map((slug) => thresholdOf(slug).shortName).join(', ')}.`
					]
				: []),
			...verdicts.map(({ name, text }) => `${name} – ${text}.`)
		]
	};
}

/** One future has no sampling error, so its dates are told to the month: "May 2028". */
const monthText = (year: number): string => formatYear(year, { low: year, high: year }, { finest: 'month' });

function causeText(cause: Cause | null): string {
	if (cause === 'exit') return 'the danger ends before what it needs';
	if (cause === 'ready') return 'its research comes at the wrong time';
	if (cause === 'year') return 'its date comes at the wrong time';
	return cause === null ? 'its requirement is violated' : `AI ${thresholdOf(cause).clause}`;
}
