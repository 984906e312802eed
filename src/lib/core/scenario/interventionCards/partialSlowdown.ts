import type { InterventionCard } from './interventionCard.ts';
import { PAUSE_YEAR, PAUSE_YEAR_PROVENANCE } from './pauses.ts';

/** speed = 1 − cut · (1 − leakage) = 1 − 0.592 · (1 − 0.85) = 0.911; with a leakage of 0.5 it is 0.704, with 1 it is 1. */
export const partialSlowdown: InterventionCard = {
	id: 'slowdown',
	name: 'Partial slowdown',
	summary:
		'Some developers restrict their most capable systems. Most of the effort saved there flows into other systems, so little is gained.',
	intervention: {
		when: PAUSE_YEAR,
		forYears: { p10: 1, p50: 2, p90: 5, scale: 'log' },
		capabilitySpeed: { low: 0.7, mode: 0.91, high: 1 }
	},
	provenance: {
		when: PAUSE_YEAR_PROVENANCE,
		forYears: {
			basis: 'judgement',
			text: 'What companies promise each other, or one law asks for, holds for some years at best.'
		},
		capabilitySpeed: {
			basis: 'derived',
			text: 'In August 2026 OpenAI cut the processors for its most capable class of models by 59.2% while use by other classes rose by 17.2%, which took back about 85% of the cut (from reports, not checked at the source). Speed = 1 − 0.592 × (1 − 0.85) = 0.91. The ends take half, or all, of the cut to flow elsewhere; that speed follows processors one to one is a simplification, and judgement.'
		}
	},
	sources: [{ text: 'Press reports on OpenAI’s restriction of its Astra class of models, August 2026' }]
};
