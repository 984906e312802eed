import { catalogueReadyDimension, ownReadyDimension, successVariable } from '../draws/variables.ts';
import type { Quantity, Scenario } from '../scenario/scenario.ts';
import type { ThresholdSlug } from '../scenario/thresholds.ts';
import { CATALOGUE } from './catalogue/index.ts';
import { normalForm, type NormalFormula } from './normalForm.ts';
import { parseFormula } from './parseFormula.ts';
import { requirementOf } from './proposal.ts';

/** A proposal of the scenario, from the catalogue or the user's own, as the engine judges it. */
export interface JudgedProposal {
	id: string;
	name: string;
	requirement: NormalFormula;
	opens: readonly ThresholdSlug[];
	closes: readonly ThresholdSlug[];
	/** Research-years until it is ready; 0 = ready at the start. */
	readyResearchYears: Quantity;
	readyDimension: number;
	/** Chance that it works technically, given that the order held. */
	success: number;
	successVariable: number;
}

/** The scenario's proposals in its order. Expects a valid scenario. */
export function judgedProposals(scenario: Scenario): JudgedProposal[] {
	let ownCount = 0;
	return scenario.proposals.map((entry) => {
		if (typeof entry !== 'string') {
			const own = ownCount++;
			return {
				id: entry.id,
				name: entry.name,
				requirement: normalForm(parseFormula(entry.requires)),
				opens: entry.opens,
				closes: entry.closes,
				readyResearchYears: entry.readyResearchYears ?? 0,
				readyDimension: ownReadyDimension(own),
				success: entry.success ?? 1,
				successVariable: successVariable(own)
			};
		}
		const index = CATALOGUE.findIndex(({ id }) => id === entry);
		const proposal = CATALOGUE[index];
		if (!proposal) throw new Error(`There is no proposal "${entry}" in the catalogue.`);
		return {
			id: proposal.id,
			name: proposal.name,
			requirement: normalForm(parseFormula(requirementOf(proposal))),
			opens: proposal.opens,
			closes: proposal.closes,
			readyResearchYears: proposal.ready?.researchYears ?? 0,
			readyDimension: catalogueReadyDimension(index),
			success: 1,
			successVariable: 0
		};
	});
}
