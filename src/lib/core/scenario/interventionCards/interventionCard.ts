import type { Source } from '../../proposals/proposal.ts';
import type { Provenance } from '../presets/preset.ts';
import type { Intervention } from '../scenario.ts';

/** A ready-made intervention. Scenarios take a copy of it, so that a card may learn better numbers without moving them. */
export interface InterventionCard {
	/** Stable; interventions that were made from it are called so, too, with a number behind where there are several. */
	id: string;
	name: string;
	/** One or two plain sentences. */
	summary: string;
	intervention: Omit<Intervention, 'id' | 'name'>;
	/** By the intervention's fields and what is in them: `when`, `forYears`, `hardening.escape`. */
	provenance: Record<string, Provenance>;
	sources: Source[];
}
