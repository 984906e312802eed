import { containmentHardening } from './containmentHardening.ts';
import type { InterventionCard } from './interventionCard.ts';
import { largerField } from './largerField.ts';
import { partialSlowdown } from './partialSlowdown.ts';
import { computePause, fiveYearPause, indefinitePause, sixMonthPause } from './pauses.ts';
import { secrecy } from './secrecy.ts';
import { triggeredResponse } from './triggeredResponse.ts';

export type { InterventionCard } from './interventionCard.ts';
export { freeInterventionId, interventionOf } from './interventionOf.ts';

/** Every ready-made intervention, in the order in which they are offered. */
export const INTERVENTION_CARDS: readonly InterventionCard[] = [
	sixMonthPause,
	fiveYearPause,
	indefinitePause,
	computePause,
	partialSlowdown,
	triggeredResponse,
	largerField,
	secrecy,
	containmentHardening
];

/** The card that an intervention was made from, by its id: `evals` and `evals-2` are both from the card `evals`. */
export const interventionCardById = (interventionId: string): InterventionCard | undefined =>
	INTERVENTION_CARDS.find(({ id }) => id === interventionId || id === interventionId.replace(/-\d+$/, ''));
