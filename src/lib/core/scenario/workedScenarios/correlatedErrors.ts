import { metrTrendScenario } from '../presets/scenarios/metrTrend.ts';
import { THRESHOLD_SLUGS, type ThresholdSlug } from '../thresholds.ts';
import type { WorkedScenario } from './workedScenario.ts';

const COMMON = 0.4;
const WITHIN_A_GROUP = 0.85;
/** What a mind does with itself; what oversight and containment are up against; what makes it useful. */
const GROUPS: readonly (readonly ThresholdSlug[])[] = [
	['deception', 'reflection', 'awareness'],
	['incentive', 'escape', 'opacity'],
	['intent', 'coherence', 'rescue']
];

const groupOf = (slug: ThresholdSlug) => GROUPS.find((group) => group.includes(slug));
const matrix = THRESHOLD_SLUGS.map((row) =>
	THRESHOLD_SLUGS.map((column) =>
		row === column ? 1 : groupOf(row) === groupOf(column) ? WITHIN_A_GROUP : COMMON
	)
);

export const correlatedErrors: WorkedScenario = {
	id: 'correlated-errors',
	title: 'Wrong together',
	shows:
		'If we are wrong about deception, we are probably wrong about awareness in the same direction. Here thresholds of a kind share most of their error: three about the mind, three about containment and oversight, three about usefulness. The years hardly change; the order does, because neighbours move together.',
	believedBy:
		'A middle way between two published models: AI 2027 ties its inputs by 0.7, the AI Futures Model by 0.3 to 0.7.',
	steps: [
		'Compare “When the thresholds are reached” with “METR trend since 2023”: the years are almost the same.',
		'Compare “What comes before what” for pairs of one group, for example awareness and reflection, or incentive and escape: they are more certain now.',
		'Look at the number of different orderings: it is smaller.',
		'Under “Uncertainty”, go back to one common factor, set it to 0 and then to 0.9, and watch the rare orders vanish.'
	],
	sources: [
		{
			text: 'Eli Lifland and Nikola Jurkovic, 2025, AI 2027: timelines forecast',
			url: 'https://ai-2027.com/research/timelines-forecast'
		},
		{ text: 'AI Futures Project, 2025, AI Futures Model', url: 'https://www.aifuturesmodel.com/' }
	],
	scenario: {
		...metrTrendScenario,
		title: 'Wrong together',
		notes: 'Made to show what a full table of correlations does to the order.',
		dependence: { matrix }
	}
};
