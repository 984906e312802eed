import type { JudgedProposal } from '../proposals/judgedProposals.ts';
import { isFatal } from './fatalEvent.ts';
import type { FutureFacts, ProposalFacts } from './futureFacts.ts';
import { namesInWords } from './namesInWords.ts';
import { rangeOf } from './rangeOf.ts';
import type { ProposalChange, StoryEffect } from './story.ts';
import type { BareEvent } from './storyEvents.ts';

/** The weightiest first. */
const CHANGES: readonly ProposalChange[] = ['fails', 'survives', 'misses', 'closes', 'opens', 'unresolved'];

/** What one event of a future did to proposals, those that it did the same to together. */
export function eventEffects(
	event: BareEvent,
	proposals: readonly JudgedProposal[],
	facts: FutureFacts
): StoryEffect[] {
	const changes = proposals.map((proposal, p) => changeBy(event, proposal, facts.proposals[p]!, facts));
	return CHANGES.flatMap((change) => {
		const changed = proposals.filter((_, p) => changes[p] === change);
		if (changed.length === 0) return [];
		const text = changeInWords(
			change,
			changed.map(({ name }) => name)
		);
		return [{ change, proposals: changed.map(({ id }) => id), text }];
	});
}

function changeBy(
	event: BareEvent,
	proposal: JudgedProposal,
	judged: ProposalFacts,
	facts: FutureFacts
): ProposalChange | null {
	if (isFatal(event, proposal, judged)) return 'fails';
	if (event.kind === 'exit') return judged.verdict === 'survives' ? 'survives' : null;
	if (event.kind === 'horizon') return judged.verdict === 'unresolved' ? 'unresolved' : null;
	const decidedYear = judged.verdict === 'fails' ? judged.violationYear : facts.exitYear;
	// What is decided stays so: its capability range no longer matters.
	if (event.kind !== 'threshold' || event.year >= decidedYear) return null;
	const { opensBy, closesBy, isEverOpen } = rangeOf(proposal, facts);
	if (event.threshold === closesBy) return isEverOpen ? 'closes' : 'misses';
	return event.threshold === opensBy && isEverOpen ? 'opens' : null;
}

function changeInWords(change: ProposalChange, names: readonly string[]): string {
	const who = namesInWords(names);
	const [s, its] = names.length === 1 ? ['s', 'its'] : ['', 'their'];
	switch (change) {
		case 'fails':
			return `${who} fail${s}.`;
		case 'survives':
			return `${who} survive${s}.`;
		case 'misses':
			return `${who} will never be within ${its} range of capability: it closes before it opens.`;
		case 'closes':
			return `${who} leave${s} ${its} range of capability.`;
		case 'opens':
			return `${who} enter${s} ${its} range of capability.`;
		case 'unresolved':
			return `${who} remain${s} undecided.`;
	}
}
