import type { Intervention, Scenario } from '../../core/index.ts';
import { freeInterventionId } from '../../core/scenario/interventionCards/index.ts';

export const interventionsOf = ({ interventions }: Scenario): Intervention[] => interventions ?? [];

/** The ids that a new intervention must not have. */
export const takenIds = (scenario: Scenario): string[] => interventionsOf(scenario).map(({ id }) => id);

export const addIntervention = (scenario: Scenario, intervention: Intervention): Scenario => ({
	...scenario,
	interventions: [...interventionsOf(scenario), intervention]
});

export function removeIntervention(scenario: Scenario, index: number): Scenario {
	const { interventions = [], ...rest } = scenario;
	const kept = interventions.filter((_, at) => at !== index);
	return kept.length > 0 ? { ...rest, interventions: kept } : rest;
}

export const changeIntervention = (
	scenario: Scenario,
	index: number,
	change: (intervention: Intervention) => Intervention
): Scenario => ({
	...scenario,
	interventions: interventionsOf(scenario).map((item, at) => (at === index ? change(item) : item))
});

/** Nothing yet: from the year after next on, for good. */
export function emptyIntervention(scenario: Scenario): Intervention {
	const id = freeInterventionId('mine', takenIds(scenario));
	return {
		id,
		name: id === 'mine' ? 'My own' : `My own ${id.slice('mine-'.length)}`,
		when: { year: Math.min(Math.floor(scenario.start) + 2, scenario.horizon) }
	};
}

/** The intervention with the other kind of trigger: at a year, or some time after a threshold is noticed. */
export const withTrigger = (
	intervention: Intervention,
	kind: 'year' | 'after',
	start: number
): Intervention => ({
	...intervention,
	when:
		kind === 'year'
			? { year: Math.floor(start) + 2 }
			: { after: 'deception', lagYears: { p10: 0.05, p50: 0.22, p90: 1, scale: 'log' }, chance: 0.6 }
});
