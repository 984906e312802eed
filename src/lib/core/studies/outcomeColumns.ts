import { BLOCK_FUTURES } from '../draws/variableColumns.ts';
import { IDENTITY_MASK, NO_IDENTITY } from '../futures/eventKey.ts';
import type { ColumnProgram } from '../proposals/columnProgram.ts';
import { thresholdIndex } from '../scenario/thresholds.ts';
import { clearLanes, laneOf, type OutcomeLanes } from './outcomeLanes.ts';
import type { StudyPlan } from './prepareStudy.ts';
import { OUTCOME, wordsPerMask } from './studyCounts.ts';

/** What comes true in each future of the drawn block. */
export interface OutcomeColumns {
	/** Judges the first `count` futures of the block: fills the lanes and all columns. */
	judge(count: number): void;
	/** Masks of the proposals that survive, a column for each word. */
	readonly masks: readonly Int32Array[];
	/** How many proposals survive. */
	readonly surviving: Int32Array;
	/** By member of the chosen portfolio: the identity of what it fails by, NO_IDENTITY where it does not fail. */
	readonly causes: readonly Uint8Array[];
	/** 1 where a member of the chosen portfolio survives. */
	readonly chosenSurvives: Int32Array;
}

export function outcomeColumns(plan: StudyPlan, program: ColumnProgram, lanes: OutcomeLanes): OutcomeColumns {
	const { block, proposals } = plan.run;
	const rescue = block.arrivals[thresholdIndex('rescue')]!;
	const escape = block.arrivals[thresholdIndex('escape')]!;
	const always = laneOf(lanes, OUTCOME.always);
	const rescueFirst = laneOf(lanes, OUTCOME.rescueBeforeEscape);
	const any = laneOf(lanes, OUTCOME.anySurvives);
	const violations = proposals.map(({ requirement }, p) => program.violation(requirement, block.ready[p]!));
	const survivalLanes = proposals.map((_, p) => laneOf(lanes, OUTCOME.proposals + p));
	const masks = Array.from({ length: wordsPerMask(plan.shape) }, () => new Int32Array(BLOCK_FUTURES));
	const surviving = new Int32Array(BLOCK_FUTURES);
	const chosenSurvives = new Int32Array(BLOCK_FUTURES);
	const causes = plan.chosen.map(() => new Uint8Array(BLOCK_FUTURES));

	return {
		masks,
		surviving,
		causes,
		chosenSurvives,
		judge(count) {
			clearLanes(lanes, count);
			for (const column of [...masks, surviving, chosenSurvives]) column.fill(0, 0, count);
			for (let p = 0; p < proposals.length; p++) {
				const violated = violations[p]!(count);
				const { word, shift } = survivalLanes[p]!;
				markSurvivors(violated, block.exit, count, word, shift, masks[p >> 5]!, p & 31, surviving);
				const member = plan.chosen.indexOf(p);
				if (member >= 0) markCauses(violated, block.exit, count, causes[member]!, chosenSurvives);
			}
			for (let i = 0; i < count; i++) {
				always.word[i]! |= 1 << always.shift;
				rescueFirst.word[i]! |= ((rescue[i]! - escape[i]!) >>> 31) << rescueFirst.shift;
				any.word[i]! |= (-surviving[i]! >>> 31) << any.shift;
			}
		}
	};
}

/** It survives where its violation comes after the exit (then the exit is finite). */
function markSurvivors(
	violated: Int32Array,
	exit: Int32Array,
	count: number,
	lane: Int32Array,
	laneShift: number,
	mask: Int32Array,
	maskShift: number,
	surviving: Int32Array
): void {
	for (let i = 0; i < count; i++) {
		const survives = (exit[i]! - violated[i]!) >>> 31;
		lane[i]! |= survives << laneShift;
		mask[i]! |= survives << maskShift;
		surviving[i]! += survives;
	}
}

function markCauses(
	violated: Int32Array,
	exit: Int32Array,
	count: number,
	causes: Uint8Array,
	chosenSurvives: Int32Array
): void {
	for (let i = 0; i < count; i++) {
		const survives = (exit[i]! - violated[i]!) >> 31;
		// The identity of NEVER is NO_IDENTITY, so that what is unresolved has no cause either.
		causes[i] = (violated[i]! & IDENTITY_MASK & ~survives) | (NO_IDENTITY & survives);
		chosenSurvives[i]! |= survives & 1;
	}
}
