import type { Quantity, ThresholdBelief } from '../scenario.ts';
import type { ThresholdSlug } from '../thresholds.ts';
import { HORIZON_LEVELS_1 as levels, LEVEL_PROVENANCE_1 } from './levels1.ts';
import type { Provenance } from './preset.ts';

const reachedAt = (level: Quantity, after: ThresholdSlug[] = []): ThresholdBelief => ({
	ways: [{ axis: 'horizon', level }],
	after,
	status: 'unknown'
});

/** All nine thresholds on one axis, the task horizon. Frozen with the first presets. */
export const HORIZON_THRESHOLDS_1: Record<ThresholdSlug, ThresholdBelief> = {
	deception: reachedAt(levels.deception, ['awareness']),
	reflection: reachedAt(levels.reflection),
	incentive: reachedAt(levels.incentive),
	escape: reachedAt(levels.escape),
	intent: reachedAt(levels.intent),
	awareness: reachedAt(levels.awareness),
	coherence: reachedAt(levels.coherence),
	opacity: {
		ways: [
			{ name: 'complexity', axis: 'horizon', level: { p10: 20, p50: 300, p90: 10_000, scale: 'log' } },
			{
				name: 'relocation',
				axis: 'horizon',
				level: { p10: 500, p50: 20_000, p90: 1_000_000, scale: 'log', never: 0.3 }
			},
			{ name: 'deception', follows: 'deception', lagYears: { p10: 0.2, p50: 1, p90: 5, scale: 'log' } }
		],
		after: [],
		status: 'unknown'
	},
	rescue: reachedAt(levels.rescue)
};

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
