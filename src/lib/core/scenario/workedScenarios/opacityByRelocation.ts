import { metrTrendScenario } from '../presets/scenarios/metrTrend.ts';
import type { WorkedScenario } from './workedScenario.ts';

const { thresholds } = metrTrendScenario;

export const opacityByRelocation: WorkedScenario = {
	id: 'opacity-by-relocation',
	title: 'Oversight breaks only where thoughts move',
	shows:
		'The default lets oversight break in three ways. Here two are taken away: models neither grow too complicated to follow nor hide on purpose; their thoughts may only come to sit in another place than expected, and in 3 of 10 futures they never do. What depended on late opacity gains most.',
	believedBy:
		'Those who expect written reasoning to stay readable unless a new design makes models think without words.',
	steps: [
		'Watch how much later opacity comes than under “METR trend since 2023”.',
		'Compare the survival of monitoring of written reasoning, process supervision and AI control with the preset.',
		'Look at what now kills them instead.',
		'Under Opacity, add the way “deception” again (some time after Deception), and watch which of the gains go.'
	],
	sources: [
		{
			text: 'Tomek Korbak and others, 2025, Chain of thought monitorability: a new and fragile opportunity for AI safety',
			url: 'https://arxiv.org/abs/2507.11473'
		}
	],
	scenario: {
		...metrTrendScenario,
		title: 'Oversight breaks only where thoughts move',
		notes: 'Made to show what each way in which oversight may break is worth.',
		thresholds: {
			...thresholds,
			opacity: {
				...thresholds.opacity,
				ways: thresholds.opacity.ways.filter(({ name }) => name === 'relocation'),
				label: 'Thoughts move to a place that nobody reads'
			}
		}
	}
};
