import { metrTrendScenario } from '../presets/scenarios/metrTrend.ts';
import type { WorkedScenario } from './workedScenario.ts';

const { proposals, ...beliefs } = metrTrendScenario;

export const pauseAfterEscape: WorkedScenario = {
	id: 'pause-after-escape',
	title: 'A six-month pause, once escape is possible',
	shows:
		'A pause that waits for the danger it is about. If somebody notices that systems can break containment, everybody stops for half a year. Escape is there by then, so rescue before escape is settled; and what has not arrived is delayed together, so the order of the rest hardly changes either.',
	believedBy:
		'Close to the rules of “if-then commitments”: act when a dangerous capability is found, not before. The length is that of the open letter of 2023.',
	steps: [
		'Look at “Which proposals survive?” beside the preset “METR trend since 2023”: nearly nothing has changed.',
		'Under “What we do about it”, let the pause follow Incentive instead of Escape: escape comes later now, rescue as well, and which of them is first stays the same.',
		'Make that pause five years long, and watch the proposals that need research of their own, such as “Pause and compute governance”: they gain, because research goes on.',
		'Watch AI control at the same time: it loses, because hiding on purpose follows deception in calendar years, pause or not.'
	],
	sources: [
		{
			text: 'Holden Karnofsky, 2024, If-then commitments for AI risk reduction',
			url: 'https://carnegieendowment.org/research/2024/09/if-then-commitments-for-ai-risk-reduction'
		},
		{
			text: 'Future of Life Institute, 2023, Pause giant AI experiments: an open letter',
			url: 'https://futureoflife.org/open-letter/pause-giant-ai-experiments/'
		}
	],
	scenario: {
		...beliefs,
		title: 'A six-month pause, once escape is possible',
		notes: 'Made to show that a pause which waits for escape hardly changes the order.',
		interventions: [
			{
				id: 'pause-six-months',
				name: 'Six-month pause after escape',
				when: { after: 'escape', lagYears: { p10: 0.05, p50: 0.22, p90: 1, scale: 'log' }, chance: 0.6 },
				forYears: 0.5,
				capabilitySpeed: { low: 0, mode: 0.1, high: 0.5 }
			}
		],
		proposals
	}
};
