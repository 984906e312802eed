import { THRESHOLD_COUNT, THRESHOLD_SLUGS } from '../../scenario/thresholds.ts';
import type { StudyPlan } from '../prepareStudy.ts';
import { shareOfGroup } from '../shareOfGroup.ts';
import type { Fact, ProposalFacts, Study } from '../study.ts';
import { OUTCOME, outcomeCount, type StudyCounts } from '../studyCounts.ts';
import { entropyBits, mutualInformation } from './mutualInformation.ts';

const TOP = 5;

/** For each proposal the single facts "i before j" that tell most about its survival. */
export const summariseFacts = (plan: StudyPlan, counts: StudyCounts): Study['facts'] =>
	Object.fromEntries(
		plan.run.proposals.map(({ id }, p) => [id, proposalFacts(OUTCOME.proposals + p, counts)])
	);

function proposalFacts(outcome: number, counts: StudyCounts): ProposalFacts {
	const { kept } = counts;
	const survives = counts.sums[outcome]!;
	const facts: Fact[] = [];
	for (let i = 0; i < THRESHOLD_COUNT; i++)
		for (let j = i + 1; j < THRESHOLD_COUNT; j++) {
			const [forth, back] = [factOf(i, j, outcome, counts), factOf(j, i, outcome, counts)];
			facts.push(tellsMore(back, forth) ? back : forth);
		}
	// Equal ones stay in the order of the thresholds.
	facts.sort((one, other) => other.bits - one.bits);
	return {
		uncertaintyBits: kept > 0 ? entropyBits(survives, kept) : 0,
		top: facts.filter(({ bits }) => bits > 0).slice(0, TOP)
	};
}

/** Two facts that tell the same may differ by rounding. */
const ROUNDING_BITS = 1e-12;

/** A fact and its opposite usually tell the same; then the one that speaks for the proposal is the one to tell. */
function tellsMore(one: Fact, other: Fact): boolean {
	const more = one.bits - other.bits;
	if (Math.abs(more) > ROUNDING_BITS) return more > 0;
	return one.survivesIf.share > other.survivesIf.share;
}

function factOf(i: number, j: number, outcome: number, counts: StudyCounts): Fact {
	const { kept, facts, sums } = counts;
	const row = (i * THRESHOLD_COUNT + j) * outcomeCount(counts.shape);
	const isTrue = facts[row + OUTCOME.always]!;
	const both = facts[row + outcome]!;
	const survives = sums[outcome]!;
	return {
		before: THRESHOLD_SLUGS[i]!,
		after: THRESHOLD_SLUGS[j]!,
		bits: kept > 0 ? mutualInformation(both, isTrue, survives, kept) : 0,
		share: shareOfGroup(isTrue, kept),
		survivesIf: shareOfGroup(both, isTrue),
		survivesIfNot: shareOfGroup(survives - both, kept - isTrue)
	};
}
