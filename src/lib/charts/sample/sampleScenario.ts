import type { LevelWay, Scenario, ThresholdBelief } from '../../core/scenario/scenario.ts';
import type { ThresholdSlug } from '../../core/scenario/thresholds.ts';
import { SAMPLE_PROPOSALS } from './sampleProposals.ts';

const level = (axis: string, p10: number, p50: number, p90: number, never?: number): LevelWay => ({
	axis,
	level: { p10, p50, p90, scale: 'log', ...(never === undefined ? {} : { never }) }
});
const belief = (...ways: ThresholdBelief['ways']): ThresholdBelief => ({
	ways,
	after: [],
	status: 'unknown'
});

const thresholds: Record<ThresholdSlug, ThresholdBelief> = {
	deception: belief(level('horizon', 2, 40, 1000)),
	reflection: belief(level('horizon', 4, 100, 5000)),
	incentive: belief(level('horizon', 1, 16, 300)),
	escape: belief(level('cyber', 30, 500, 20000)),
	intent: belief(level('horizon', 1, 10, 300)),
	awareness: belief(level('horizon', 1, 8, 100)),
	coherence: belief(level('horizon', 40, 400, 10000, 0.05)),
	opacity: belief(level('horizon', 10, 150, 5000, 0.1)),
	rescue: belief(level('horizon', 200, 4000, 200000, 0.15))
};

/** What the sample summary claims to come from: the shape of a real scenario, for tests of what is drawn. */
export const SAMPLE_SCENARIO: Scenario = {
	format: 'ninefold/1',
	title: 'Sample of the METR trend',
	start: 2026.9,
	horizon: 2060,
	seed: 1,
	futures: 4096,
	axes: [
		{
			id: 'horizon',
			name: 'Task length at 50% success',
			unit: 'hours',
			scale: 'log2',
			now: { p10: 16, p50: 33, p90: 70, scale: 'log' },
			curve: { kind: 'steady', doublingYears: { p10: 0.25, p50: 0.4, p90: 0.9, scale: 'log' } },
			pastDoublingYears: 0.3525
		},
		{
			id: 'cyber',
			name: 'Length of attacks at 50% success',
			unit: 'hours',
			scale: 'log2',
			now: { p10: 8, p50: 16, p90: 40, scale: 'log' },
			curve: { kind: 'steady', doublingYears: { p10: 0.25, p50: 0.4, p90: 0.9, scale: 'log' } },
			pastDoublingYears: 0.3917
		}
	],
	speed: { volatility: 0, persistence: 0 },
	dependence: { common: 0.4 },
	thresholds,
	exitYears: { p10: 0.5, p50: 1.5, p90: 5, scale: 'log' },
	proposals: SAMPLE_PROPOSALS.map(({ id }) => id)
};
