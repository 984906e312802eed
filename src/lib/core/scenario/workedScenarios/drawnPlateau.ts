import { HORIZON_THRESHOLDS_1 } from '../presets/scenarios/horizonThresholds1.ts';
import { metrTrendScenario } from '../presets/scenarios/metrTrend.ts';
import type { WorkedScenario } from './workedScenario.ts';

const horizonAxis = metrTrendScenario.axes[0]!;

export const drawnPlateau: WorkedScenario = {
	id: 'drawn-plateau',
	title: 'A plateau, drawn by hand',
	shows:
		'A curve need not be a formula: here it is drawn, point by point. Task lengths double at today’s pace until 2029, then hardly grow for a decade, and then pick up again. What is not reached before the plateau waits for its end, and thresholds that lie close together are torn apart.',
	believedBy:
		'Those who expect money, electricity or data to run short before 2030, and the next method to take years.',
	steps: [
		'Find the flat part in “How capable AI becomes”, and the thresholds whose levels lie in it.',
		'Drag the point of 2029 up or down, and watch which thresholds still arrive before the plateau.',
		'Move the end of the plateau from 2039 to 2034, and watch rescue.',
		'Look at “What comes first”: the order before the plateau is settled early, the rest is not.'
	],
	sources: [
		{
			text: 'The level at the start and the pace until 2029 are METR’s trend since 2023; the plateau is invented',
			url: 'https://metr.org/time-horizons/'
		}
	],
	scenario: {
		...metrTrendScenario,
		title: 'A plateau, drawn by hand',
		notes: 'Made to show a drawn curve.',
		axes: [
			{
				...horizonAxis,
				// Six doublings of 0.3525 years each bring 33 hours to some 2,000 in 2029.
				curve: {
					kind: 'drawn',
					points: [
						[2028, 290],
						[2029, 2000],
						[2039, 4000],
						[2045, 64_000],
						[2055, 1_000_000]
					]
				}
			}
		],
		thresholds: HORIZON_THRESHOLDS_1
	}
};
