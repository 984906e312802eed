import { metrTrendScenario } from '../presets/scenarios/metrTrend.ts';
import type { QuantilesQuantity, ThresholdBelief } from '../scenario.ts';
import type { ThresholdSlug } from '../thresholds.ts';
import type { WorkedScenario } from './workedScenario.ts';

const by = (p10: number, p50: number, p90: number, never = 0): ThresholdBelief => {
	const year: QuantilesQuantity = { p10, p50, p90 };
	return { ways: [{ year: never > 0 ? { ...year, never } : year }], after: [], status: 'unknown' };
};

/** Rescue by the survey; the others as a trend of seven months a doubling passes the default task lengths. */
const thresholds: Record<ThresholdSlug, ThresholdBelief> = {
	deception: { ...by(2025.1, 2027.7, 2030.4), after: ['awareness'] },
	reflection: by(2025.7, 2028.4, 2031.7),
	incentive: by(2024.6, 2026.9, 2029.4),
	escape: by(2027.4, 2029.8, 2032.9),
	intent: by(2024.6, 2026.5, 2029.4),
	awareness: by(2024.6, 2026.3, 2028.4),
	coherence: by(2027.7, 2029.6, 2032.3),
	opacity: by(2026.5, 2028.8, 2031.7, 0.1),
	rescue: {
		...by(2027, 2047, 2090),
		label: 'Machines do every task better and cheaper than people',
		notes: '10% by 2027 and 50% by 2047 are the survey’s; the late end is judged.'
	}
};

const { speed, exitYears, proposals } = metrTrendScenario;

export const yearsBySurvey: WorkedScenario = {
	id: 'years-by-survey',
	title: 'Rescue in 2047, as a survey has it',
	shows:
		'Thresholds can be given as years, without any curve. Here rescue is as late as 2,778 researchers put machines that outdo people at every task, while the dangerous thresholds come in the next years. Most of what survives does so in the one future in ten in which the survey has rescue by 2027: a long early tail can carry an answer.',
	believedBy:
		'Somebody who takes the survey of 2023 at its word for rescue, and a slow trend of task lengths for the rest. That the two do not fit together well is the point.',
	steps: [
		'Look at “Which proposals survive?”: most are near 1 of 10, the chance that the survey gives to the next months.',
		'Move the early end of rescue’s year (1 in 10 below) from 2027 to 2035: those survivals nearly vanish.',
		'Then move its middle from 2047 to 2040 and watch how little that does: both are after the danger.',
		'See which proposals hardly mind: the ones that lean on understanding intent, or on early warnings.'
	],
	sources: [
		{
			text: 'Katja Grace and others (AI Impacts), 2024, Thousands of AI authors on the future of AI',
			url: 'https://arxiv.org/abs/2401.02843'
		}
	],
	scenario: {
		format: 'ninefold/1',
		title: 'Rescue in 2047, as a survey has it',
		notes: 'Made to show thresholds that are given as years.',
		start: 2026.9,
		horizon: 2100,
		seed: 1,
		futures: 100_000,
		axes: [],
		speed,
		dependence: { common: 0.4 },
		thresholds,
		exitYears,
		proposals
	}
};
