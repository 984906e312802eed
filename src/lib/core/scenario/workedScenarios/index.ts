import { correlatedErrors } from './correlatedErrors.ts';
import { drawnPlateau } from './drawnPlateau.ts';
import { opacityByRelocation } from './opacityByRelocation.ts';
import { ownProposal } from './ownProposal.ts';
import { pauseAfterEscape } from './pauseAfterEscape.ts';
import type { WorkedScenario } from './workedScenario.ts';
import { yearsBySurvey } from './yearsBySurvey.ts';

export type { WorkedScenario } from './workedScenario.ts';

/** Every worked scenario, in the order in which they are shown. */
export const WORKED_SCENARIOS: readonly WorkedScenario[] = [
	pauseAfterEscape,
	ownProposal,
	opacityByRelocation,
	correlatedErrors,
	drawnPlateau,
	yearsBySurvey
];

/** The worked scenario with that id, or undefined where there is none. */
export const workedScenarioById = (id: string): WorkedScenario | undefined =>
	WORKED_SCENARIOS.find((worked) => worked.id === id);
