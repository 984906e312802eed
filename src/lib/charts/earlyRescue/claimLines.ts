import type { ClaimVerdict } from '../../core/studies/study.ts';
import { plainText } from '../frame/plainText.ts';
import type { StudyDocument } from '../studyDocument.ts';
import type { Timing } from './timing.ts';
import { proposalSteps, type ProposalStep } from './timingSteps.ts';

/** One proposal against how early rescue comes. */
export interface ClaimLine {
	id: string;
	name: string;
	verdict: ClaimVerdict;
	steps: ProposalStep[];
	/** Survival in the earlier half of futures less that in the later half. */
	difference: number;
}

/** Every proposal, the ones that an earlier rescue helps most first. */
export const claimLines = (study: StudyDocument, timing: Timing): ClaimLine[] =>
	Object.entries(study.claim.proposals)
		.map(([id, outcome]) => ({
			id,
			name: plainText(study.names[id] ?? id),
			verdict: outcome.verdict,
			steps: proposalSteps(outcome, timing),
			difference: outcome.difference.difference
		}))
		.sort((one, other) => other.difference - one.difference);
