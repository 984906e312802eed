import { normalQuantile } from '../../draws/normalQuantile.ts';
import { distributionOf } from '../../quantities/distributionOf.ts';
import { differenceInterval } from '../differenceInterval.ts';
import { outcomeShare } from '../outcomeShare.ts';
import type { StudyPlan } from '../prepareStudy.ts';
import { shareOfGroup } from '../shareOfGroup.ts';
import type { InputEffect, OutcomeStudy, StudiedInput, WhatMatters } from '../study.ts';
import { OUTCOME, outcomeCount, type StudyCounts } from '../studyCounts.ts';
import { explainedShare } from './explainedShare.ts';
import { INPUT_BINS } from './inputBins.ts';
import type { UncertainInput } from './uncertainInput.ts';

const FIFTHS = 5;
const BINS_IN_A_FIFTH = INPUT_BINS / FIFTHS;

/** What each input does to each answer. */
export function summariseInputs(plan: StudyPlan, counts: StudyCounts): WhatMatters {
	const study = (outcome: number): OutcomeStudy => ({
		share: outcomeShare(counts, outcome),
		effects: plan.inputs
			.map((input, k) => inputEffect(input, k, outcome, counts))
			// Equal ones stay in the scenario's order.
			.sort((one, other) => other.explained.share - one.explained.share)
	});
	return {
		inputs: plan.inputs.map(studiedInput),
		rescueBeforeEscape: study(OUTCOME.rescueBeforeEscape),
		anySurvives: study(OUTCOME.anySurvives),
		proposals: Object.fromEntries(plan.run.proposals.map(({ id }, p) => [id, study(OUTCOME.proposals + p)]))
	};
}

function studiedInput({ path, label, unit, quantity }: UncertainInput): StudiedInput {
	const valueAt = (probability: number): number | null => {
		if (quantity === null) return null;
		const value = distributionOf(quantity).quantile(normalQuantile(probability));
		return value === Infinity ? null : value;
	};
	return {
		path,
		label,
		unit,
		lowestFifthUpTo: valueAt(1 / FIFTHS),
		highestFifthFrom: valueAt(1 - 1 / FIFTHS)
	};
}

function inputEffect(
	{ path, label }: UncertainInput,
	input: number,
	outcome: number,
	counts: StudyCounts
): InputEffect {
	const outcomes = outcomeCount(counts.shape);
	const column = (ofOutcome: number): Float64Array =>
		Float64Array.from(
			{ length: INPUT_BINS },
			(_, bin) => counts.inputs[(input * INPUT_BINS + bin) * outcomes + ofOutcome]!
		);
	const [futures, successes] = [column(OUTCOME.always), column(outcome)];
	const [futuresByFifth, successesByFifth] = [byFifth(futures), byFifth(successes)];
	const [low, high] = [0, FIFTHS - 1];
	return {
		path,
		label,
		lowest: shareOfGroup(successesByFifth[low]!, futuresByFifth[low]!),
		highest: shareOfGroup(successesByFifth[high]!, futuresByFifth[high]!),
		difference: differenceInterval(
			successesByFifth[high]!,
			futuresByFifth[high]!,
			successesByFifth[low]!,
			futuresByFifth[low]!
		),
		fifths: futuresByFifth.map((count, fifth) => (count > 0 ? successesByFifth[fifth]! / count : null)),
		explained: explainedShare(futures, successes)
	};
}

const byFifth = (bins: Float64Array): number[] =>
	Array.from({ length: FIFTHS }, (_, fifth) =>
		bins
			.subarray(fifth * BINS_IN_A_FIFTH, (fifth + 1) * BINS_IN_A_FIFTH)
			.reduce((sum, count) => sum + count, 0)
	);
