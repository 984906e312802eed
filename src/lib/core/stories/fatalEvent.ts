import type { JudgedProposal } from '../proposals/judgedProposals.ts';
import { thresholdOf, type ThresholdSlug } from '../scenario/thresholds.ts';
import type { Cause } from '../summaries/summary.ts';
import type { ProposalFacts } from './futureFacts.ts';
import type { BareEvent } from './storyEvents.ts';

/** Whether a proposal that fails does so by this very event. */
export function isFatal(
	event: BareEvent,
	{ id, readyResearchYears }: JudgedProposal,
	{ verdict, violationYear, cause }: ProposalFacts
): boolean {
	if (verdict !== 'fails' || event.year !== violationYear) return false;
	if (event.kind === 'date') return event.text === dateOf(cause).text;
	if (cause === 'ready') return readyResearchYears === 0 ? event.kind === 'today' : event.proposal === id;
	if (cause === 'exit') return event.kind === 'exit';
	return event.kind === 'threshold' && event.threshold === cause;
}

/**
 * The dates that break requirements without anything else happening then: a calendar year, or so many years before or
 * after an event ("escape + 2").
 */
export function fatalDates(
	events: readonly BareEvent[],
	proposals: readonly JudgedProposal[],
	facts: readonly ProposalFacts[]
): BareEvent[] {
	const dates: BareEvent[] = [];
	for (const [p, proposal] of proposals.entries()) {
		const judged = facts[p]!;
		if (judged.verdict !== 'fails') continue;
		if ([...events, ...dates].some((event) => isFatal(event, proposal, judged))) continue;
		dates.push({ year: judged.violationYear, kind: 'date', ...dateOf(judged.cause) });
	}
	return dates;
}

function dateOf(cause: Cause | null): { threshold?: ThresholdSlug; text: string } {
	if (cause === 'year' || cause === null) return { text: 'A date passes that a requirement names.' };
	if (cause === 'exit') return { text: 'A time counted from the end of the danger is reached.' };
	if (cause === 'ready') return { text: 'A time counted from finished research is reached.' };
	return { threshold: cause, text: `A time counted from ${thresholdOf(cause).shortName} is reached.` };
}
