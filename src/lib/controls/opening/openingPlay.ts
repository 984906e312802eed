import type { ProposalSummary, Quantity, Scenario, Summary, Way } from '../../core/index.ts';
import { DURATION_YEARS, levelPlace, yearPlace, type QuantityPlace } from '../beliefs/quantityPlace.ts';

/** The one number that the opening lets the reader move: how far off escape is. */
export interface EscapeDial {
	path: string;
	quantity: Quantity;
	place: QuantityPlace;
	question: string;
}

/** Null where escape is taken as reached already: then there is nothing to move. */
export function escapeDial(scenario: Scenario, preset: Scenario): EscapeDial | null {
	const { ways, status } = scenario.thresholds.escape;
	const way = ways[0];
	return typeof status === 'object' || !way ? null : dialOf(way, scenario, preset);
}

function dialOf(way: Way, scenario: Scenario, preset: Scenario): EscapeDial | null {
	const path = 'thresholds.escape.ways[0]';
	if ('level' in way) {
		const axis = scenario.axes.find(({ id }) => id === way.axis);
		if (!axis) return null;
		const question = 'How capable must AI be to break out?';
		return { path: `${path}.level`, quantity: way.level, place: levelPlace(axis, preset), question };
	}
	if ('year' in way) {
		const question = 'In which year can AI break out?';
		return { path: `${path}.year`, quantity: way.year, place: yearPlace(scenario), question };
	}
	const question = 'How long after that can AI break out?';
	return { path: `${path}.lagYears`, quantity: way.lagYears, place: DURATION_YEARS, question };
}

/** The proposal whose fate hangs on escape most: it survives often, and what breaks it is mostly that. */
export function proposalAtStake(summary: Summary): { id: string; proposal: ProposalSummary } | null {
	const stakes = Object.entries(summary.proposals).map(([id, proposal]) => ({
		id,
		proposal,
		stake: proposal.survives.share * (proposal.causes.escape ?? 0)
	}));
	const best = stakes.sort((one, other) => other.stake - one.stake)[0];
	return best && best.stake > 0 ? { id: best.id, proposal: best.proposal } : null;
}
