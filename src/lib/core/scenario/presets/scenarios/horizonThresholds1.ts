import type { Quantity, ThresholdBelief } from '../../scenario.ts';
import type { ThresholdSlug } from '../../thresholds.ts';
import { HORIZON_LEVELS_1 as levels } from './levels1.ts';

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
