import type { CatalogueProposal, OwnProposal, Scenario } from '../../core/index.ts';
import { CATALOGUE_IDS } from '../../core/proposals/catalogue/ids.ts';
import { requirementOf } from '../../core/proposals/proposal.ts';
import { proposalId } from './proposalId.ts';

type Entry = Scenario['proposals'][number];

export const isOwn = (entry: Entry): entry is OwnProposal => typeof entry !== 'string';
const idOf = (entry: Entry): string => (isOwn(entry) ? entry.id : entry);

/** The reader's own proposals, each with its place in the scenario's list. */
export const ownProposals = ({ proposals }: Scenario): { own: OwnProposal; index: number }[] =>
	proposals.flatMap((entry, index) => (isOwn(entry) ? [{ own: entry, index }] : []));

/** Counts just those of the catalogue that are wanted, in its order; what the reader wrote stays, behind them. */
export const withCatalogue = (scenario: Scenario, isWanted: (id: string) => boolean): Scenario => ({
	...scenario,
	proposals: [...CATALOGUE_IDS.filter(isWanted), ...scenario.proposals.filter(isOwn)]
});

/** The scenario with one more proposal of the reader's own, under an id made from its name. */
export const withProposal = (scenario: Scenario, proposal: Omit<OwnProposal, 'id'>): Scenario => ({
	...scenario,
	proposals: [
		...scenario.proposals,
		{ id: proposalId(proposal.name, scenario.proposals.map(idOf)), ...proposal }
	]
});

export const withoutProposal = (scenario: Scenario, index: number): Scenario => ({
	...scenario,
	proposals: scenario.proposals.filter((_, at) => at !== index)
});

/** The scenario with a proposal's id made anew from its name. */
export function withIdFromName(scenario: Scenario, index: number): Scenario {
	const others = scenario.proposals.filter((_, at) => at !== index).map(idOf);
	return {
		...scenario,
		proposals: scenario.proposals.map((entry, at) =>
			at === index && isOwn(entry) ? { ...entry, id: proposalId(entry.name, others) } : entry
		)
	};
}

/** What a proposal begins as: something that can be counted at once. */
export const EMPTY_PROPOSAL: Omit<OwnProposal, 'id'> = {
	name: 'My proposal',
	requires: 'rescue < escape',
	opens: [],
	closes: []
};

/** The longest name that a scenario takes. */
const LONGEST_NAME = 120;
const copyOfName = (name: string) => `${name.slice(0, LONGEST_NAME - 7)} (mine)`;

/** A proposal of the catalogue as one of the reader's own, to be changed. */
export const ownFrom = (proposal: CatalogueProposal): Omit<OwnProposal, 'id'> => ({
	name: copyOfName(proposal.name),
	requires: requirementOf(proposal),
	opens: [...proposal.opens],
	closes: [...proposal.closes],
	...(proposal.ready ? { readyResearchYears: proposal.ready.researchYears } : {}),
	notes: `Begun as “${proposal.name}” of the catalogue. ${proposal.summary}`
});

/** Another of the same, to be changed. */
export function copyOf({ id: _, ...proposal }: OwnProposal): Omit<OwnProposal, 'id'> {
	const name = proposal.name.endsWith(' (mine)') ? proposal.name : copyOfName(proposal.name);
	return { ...proposal, name };
}
