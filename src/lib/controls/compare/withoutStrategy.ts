import type { Scenario } from '../../core/index.ts';

/** The same beliefs where nothing is done about it: no interventions, no prongs. */
export function withoutStrategy({ interventions: _acts, prongs: _strategy, ...rest }: Scenario): Scenario {
	return { ...rest, title: `${rest.title}, nothing done` };
}
