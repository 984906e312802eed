import { BLOCK_FUTURES } from '../draws/variableColumns.ts';
import { drawFutures } from '../futures/drawFutures.ts';
import { keyOf, READY, yearOfKey } from '../futures/eventKey.ts';
import type { RunPlan } from '../futures/prepareRun.ts';
import type { Verdict } from '../proposals/violation.ts';
import { THRESHOLDS, type ThresholdSlug } from '../scenario/thresholds.ts';
import type { Cause } from '../summaries/summary.ts';
import { toldFutures } from './toldFutures.ts';
import { interventionSpans, type InterventionSpan } from './interventionSpan.ts';

/** What happens in one future, as it was drawn. Decimal years; Infinity = not by the horizon. */
export interface FutureFacts {
	number: number;
	/** Whether the scenario's condition keeps it. */
	kept: boolean;
	/** The scenario's start, as exactly as events are dated. */
	startYear: number;
	arrivalYears: Record<ThresholdSlug, number>;
	/** Name of the way that came first, where there are several. */
	ways: Partial<Record<ThresholdSlug, string>>;
	exitYear: number;
	interventions: InterventionSpan[];
	/** In the scenario's order. */
	proposals: ProposalFacts[];
}
export interface ProposalFacts {
	/** When its own research is done. */
	readyYear: number;
	verdict: Verdict;
	violationYear: number;
	/** What makes it fail; null where it does not. */
	cause: Cause | null;
	works: boolean;
}

/**
 * Draws the future with that number.
 *
 * @throws RangeError for a number outside 0 to toldFutures(scenario) − 1
 */
export function futureFacts(plan: RunPlan, number: number): FutureFacts {
	const { scenario, block, proposals, scale } = plan;
	const last = toldFutures(scenario) - 1;
	if (!Number.isInteger(number) || number < 0 || number > last)
		throw new RangeError(`future: must be a whole number from 0 to ${last}, got ${number}`);
	// A future depends on its number alone, so there are more of them than the scenario counts.
	const futures = drawFutures({ ...plan, scenario: { ...scenario, futures: last + 1 } }, number, 1);
	// The block still holds the future that was just drawn.
	const i = number % BLOCK_FUTURES;
	const arrivalYears = {} as FutureFacts['arrivalYears'];
	const ways: FutureFacts['ways'] = {};
	for (const [index, { slug }] of THRESHOLDS.entries()) {
		arrivalYears[slug] = futures.arrivalYears[slug][0]!;
		const names = block.wayNames[index]!;
		if (names.length > 1 && arrivalYears[slug] !== Infinity)
			ways[slug] = names[futures.winningWay[slug][0]!]!;
	}
	return {
		number,
		kept: futures.kept[0]!,
		startYear: yearOfKey(keyOf(scenario.start, READY, scale), scale),
		arrivalYears,
		ways,
		exitYear: futures.exitYears[0]!,
		interventions: interventionSpans(plan, i),
		proposals: proposals.map(({ id }, p) => {
			const judged = futures.proposals[id]!;
			return {
				readyYear: yearOfKey(block.ready[p]![i]!, scale),
				verdict: judged.verdict[0]!,
				violationYear: judged.violationYears[0]!,
				cause: judged.cause[0]!,
				works: judged.works[0]!
			};
		})
	};
}
