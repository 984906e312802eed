import type { Scenario } from '../lib/core/scenario/scenario.ts';

/** The scenario's proposals by id, whether from the catalogue or the user's own. */
export const proposalIds = (scenario: Scenario): string[] =>
	scenario.proposals.map((proposal) => (typeof proposal === 'string' ? proposal : proposal.id));
