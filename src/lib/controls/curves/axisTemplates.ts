import type { CapabilityAxis, Scenario } from '../../core/index.ts';
import { metrTrendScenario } from '../../core/scenario/presets/scenarios/metrTrend.ts';

/** The schema takes no more. */
export const MOST_AXES = 4;

/** An axis to begin with, and what it measures. */
export interface AxisTemplate {
	axis: CapabilityAxis;
	meaning: string;
}

const [horizon, cyber, oversight] = metrTrendScenario.axes as [
	CapabilityAxis,
	CapabilityAxis,
	CapabilityAxis
];

export const AXIS_TEMPLATES: readonly AxisTemplate[] = [
	{ axis: horizon, meaning: 'How long the tasks are that AI completes half of the time (METR).' },
	{ axis: cyber, meaning: 'The same for hacking tasks (UK AI Security Institute).' },
	{ axis: oversight, meaning: 'How far the workings of AI have outgrown our means to follow them.' },
	{
		meaning: 'Computing power used for training times the efficiency of the methods.',
		axis: {
			id: 'compute',
			name: 'Effective compute',
			unit: '× today’s',
			scale: 'log2',
			now: 1,
			// 4 to 5 times more computing power a year, and 3 times better methods: 15 times a year together is a doubling
			// in ln 2 / ln 15 years. The range: 7 to 40 times a year.
			curve: { kind: 'steady', doublingYears: { p10: 0.19, p50: 0.256, p90: 0.36, scale: 'log' } },
			notes:
				'About 15 times a year: training compute 5 times (Epoch AI, May 2024 and July 2025), algorithms 3 times (Epoch AI, July 2025). The range of 7 to 40 times is a judgement.'
		}
	},
	{
		meaning: 'One score over many benchmarks, in equal steps (Epoch AI).',
		axis: {
			id: 'eci',
			name: 'Epoch Capabilities Index',
			unit: 'points',
			scale: 'linear',
			now: { p10: 161, p50: 163, p90: 166 },
			// 15.5 points a year, 90% of the fits between 13 and 18: a point in 1/15.5 years, in 8 of 10 between 1/17.5 and 1/13.5.
			curve: { kind: 'steady', doublingYears: { p10: 0.0571, p50: 0.0645, p90: 0.0741, scale: 'log' } },
			notes:
				'15.5 points a year since April 2024, 90% interval 13 to 18 (Epoch AI). The best models of August 2026 scored about 162; the level now is a judgement from that.'
		}
	},
	{
		meaning: 'Anything that grows: you give it a name, a unit and a pace.',
		axis: {
			id: 'own',
			name: 'My own axis',
			unit: '× today’s',
			scale: 'log2',
			now: 1,
			curve: { kind: 'steady', doublingYears: { p10: 0.5, p50: 1, p90: 2, scale: 'log' } }
		}
	}
];

/** The template's axis, with an id (and, where it is there already, a name) that no other axis has. */
export function axisFrom({ axis }: AxisTemplate, { axes }: Pick<Scenario, 'axes'>): CapabilityAxis {
	const free = (wanted: string, taken: readonly string[], join: string) => {
		for (let count = 1; ; count++) {
			const name = count === 1 ? wanted : `${wanted}${join}${count}`;
			if (!taken.includes(name)) return name;
		}
	};
	return {
		...axis,
		id: free(
			axis.id,
			axes.map(({ id }) => id),
			''
		),
		name: free(
			axis.name,
			axes.map(({ name }) => name),
			' '
		)
	};
}
