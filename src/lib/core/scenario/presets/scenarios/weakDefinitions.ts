import type { Scenario } from '../../scenario.ts';
import { metrTrendScenario } from './metrTrend.ts';

const { axes, speed, dependence, thresholds, exitYears, proposals } = metrTrendScenario;

export const weakDefinitionsScenario: Scenario = {
	format: 'ninefold/1',
	title: 'Weak definitions',
	start: 2026.9,
	horizon: 2060,
	seed: 1,
	futures: 100_000,
	axes,
	speed,
	dependence,
	thresholds: {
		...thresholds,
		deception: {
			...thresholds.deception,
			after: [],
			status: { reached: 2024.96 },
			label: 'Fakes alignment in training when given a reason to'
		},
		incentive: {
			...thresholds.incentive,
			status: { reached: 2025.47 },
			label: 'Acts against its overseers when goals conflict, in staged trials'
		},
		escape: {
			...thresholds.escape,
			status: { reached: 2026.26 },
			label: 'Breaks out of a test sandbox when asked to'
		},
		awareness: {
			...thresholds.awareness,
			status: { reached: 2025.41 },
			label: 'Tells most tests from real use'
		},
		opacity: {
			...thresholds.opacity,
			ways: [
				...thresholds.opacity.ways.slice(0, 2),
				// A prompted demonstration hides nothing from us, so hiding on purpose keeps a level of its own here.
				{ name: 'deception', axis: 'horizon', level: { p10: 10, p50: 400, p90: 12_000, scale: 'log' } }
			]
		}
	},
	exitYears,
	proposals
};
