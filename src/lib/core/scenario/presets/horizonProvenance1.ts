import { LEVEL_PROVENANCE_1 } from './levelProvenance1.ts';
import type { Provenance } from './preset.ts';

/** Where these come from, with what every preset on one axis shares besides. */
export const HORIZON_PROVENANCE_1: Record<string, Provenance> = {
	...LEVEL_PROVENANCE_1,
	'thresholds.opacity.ways': {
		basis: 'judgement',
		text: 'Our judgement. Three ways: thoughts grow too complicated, they move to another place than expected (which may never happen), or the model hides them on purpose some time after it can deceive.'
	},
	start: { basis: 'judgement', text: 'Late November 2026, when the sources were read.' },
	horizon: { basis: 'judgement', text: 'Far enough for what this scenario is about.' },
	seed: { basis: 'judgement', text: 'Any number does: it only chooses which random futures are drawn.' },
	futures: { basis: 'judgement', text: 'Enough for shares that are sure to a fraction of a percent.' },
	speed: {
		basis: 'judgement',
		text: 'No yearly ups and downs: they move all thresholds together, so they hardly change the order.'
	},
	dependence: {
		basis: 'judgement',
		text: 'If one threshold is harder than we think, others probably are as well. AI 2027 uses 0.7 among its inputs, the AI Futures Model 0.3 to 0.7; 0.4 is towards the lower end.'
	},
	exitYears: {
		basis: 'judgement',
		text: 'From capability to safety: half a year if everything is prepared, five years if institutions must be built first.'
	},
	proposals: { basis: 'derived', text: 'The whole catalogue; every clause of it names its own source.' }
};
