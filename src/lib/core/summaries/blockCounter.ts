import { BLOCK_FUTURES, type BlockPosition } from '../draws/variableColumns.ts';
import { fanCounter } from '../futures/capabilityFan.ts';
import { NEVER } from '../futures/eventKey.ts';
import { keepWhere } from '../futures/keepWhere.ts';
import { NOTED } from '../futures/walk/walkRecord.ts';
import type { RunPlan } from '../futures/prepareRun.ts';
import { countOrderings } from '../orderings/countOrderings.ts';
import { columnProgram, type ColumnProgram } from '../proposals/columnProgram.ts';
import { countVerdicts } from '../proposals/countVerdicts.ts';
import { countWindow } from '../proposals/countWindow.ts';
import { THRESHOLD_COUNT } from '../scenario/thresholds.ts';
import {
	CAUSE_SLOTS,
	proposalTally,
	TALLY,
	WAY_SLOTS,
	windowTally,
	type Counts,
	type CountsShape
} from './counts.ts';
import { courseCounter } from './courseCounter.ts';
import { countBins } from './timeBins.ts';
import { windowColumns } from './windowColumns.ts';
import { windowPlan } from './windowPlan.ts';

/** Counts one drawn block of futures after the other. */
export interface BlockCounter {
	shape: CountsShape;
	/**
	 * Counts the block that `plan.block` has just drawn.
	 *
	 * @param chunkTallies the tallies of the chunk so far, whose spread between chunks is kept
	 * @returns how many futures the condition kept
	 */
	count(position: BlockPosition, counts: Counts, chunkTallies: Int32Array): number;
}

export function blockCounter(plan: RunPlan): BlockCounter {
	const { block, condition } = plan;
	const shape: CountsShape = {
		proposals: plan.proposals.length,
		windows: windowPlan(plan.proposals).windows.length,
		arrivalBins: plan.arrivalBins.count,
		verdictBins: plan.verdictBins.count,
		fanYears: plan.fanYears.length,
		axes: plan.scenario.axes.length,
		interventions: block.walked?.interventions.length ?? 0,
		noted: block.walked ? NOTED.length : 0
	};
	const conditioned = [
		...block.arrivals,
		block.exit,
		...new Set(block.ready),
		...[...block.winningWays, ...block.technicalSuccess].filter((column) => column !== null)
	];
	const program = columnProgram({ arrivals: block.arrivals, exit: block.exit, scale: plan.scale });
	const countFan = fanCounter(
		plan.scenario,
		plan.fanYears,
		block.axes,
		block.speed,
		block.walked && block.walked.record
	);
	const countCourse = block.walked && courseCounter(block.walked);
	const countArrivals = arrivalCounter(plan);
	const countProposals = proposalCounter(plan, program);
	const countWindows = windowCounter(plan, program, shape);

	return {
		shape,
		count(position, counts, chunkTallies) {
			const truth = condition && condition(position.count);
			countFan(position, truth, counts.fan);
			countCourse?.(position, truth, counts);
			const kept = truth ? keepWhere(truth, conditioned, position.count) : position.count;
			countOrderings(block.arrivals, kept, {
				before: chunkTallies.subarray(TALLY.before),
				ranks: counts.ranks,
				orderings: counts.orderings
			});
			countArrivals(kept, counts, chunkTallies);
			countProposals(kept, counts, chunkTallies);
			countWindows(kept, counts, chunkTallies);
			return kept;
		}
	};
}

type Count = (count: number, counts: Counts, chunkTallies: Int32Array) => void;

/** When each threshold arrives, if at all, and by which way. */
function arrivalCounter({ block, arrivalBins }: RunPlan): Count {
	const last = arrivalBins.count - 1;
	return (count, counts, chunkTallies) => {
		for (let i = 0; i < THRESHOLD_COUNT; i++) {
			const table = counts.arrivals.subarray(i * arrivalBins.count, (i + 1) * arrivalBins.count);
			const neverBefore = table[last]!;
			countBins(block.arrivals[i]!, arrivalBins, table, count);
			chunkTallies[TALLY.notByHorizon + i]! += table[last]! - neverBefore;
			const winningWay = block.winningWays[i];
			if (winningWay) countWays(block.arrivals[i]!, winningWay, count, counts.ways.subarray(i * WAY_SLOTS));
		}
	};
}

function countWays(arrivals: Int32Array, winningWay: Uint8Array, count: number, ways: Uint32Array): void {
	for (let n = 0; n < count; n++) if (arrivals[n] !== NEVER) ways[winningWay[n]!]!++;
}

/** What becomes of each proposal, when and by what, and whether any survives. */
function proposalCounter({ block, proposals, verdictBins }: RunPlan, program: ColumnProgram): Count {
	const violations = proposals.map(({ requirement }, p) => program.violation(requirement, block.ready[p]!));
	const anySurvives = new Int32Array(BLOCK_FUTURES);
	const size = CAUSE_SLOTS * verdictBins.count;
	return (count, counts, chunkTallies) => {
		anySurvives.fill(0, 0, count);
		for (let p = 0; p < proposals.length; p++) {
			const { survives, unresolved, works } = countVerdicts(
				violations[p]!(count),
				block.exit,
				block.technicalSuccess[p]!,
				count,
				verdictBins,
				anySurvives,
				counts.failures.subarray(p * size, (p + 1) * size)
			);
			const tally = proposalTally(p);
			chunkTallies[tally]! += survives;
			chunkTallies[tally + 1]! += unresolved;
			chunkTallies[tally + 2]! += count - survives - unresolved;
			chunkTallies[tally + 3]! += works;
		}
		let surviving = 0;
		for (let i = 0; i < count; i++) surviving -= anySurvives[i]!;
		chunkTallies[TALLY.anySurvives]! += surviving;
	};
}

/** When each capability range opens and closes. */
function windowCounter(plan: RunPlan, program: ColumnProgram, shape: CountsShape): Count {
	const { verdictBins } = plan;
	const windows = windowColumns(plan, program);
	return (count, counts, chunkTallies) => {
		for (let w = 0; w < windows.length; w++) {
			const from = w * verdictBins.count;
			const to = from + verdictBins.count;
			chunkTallies[windowTally(shape, w)]! += countWindow(
				windows[w]!.opens(count),
				windows[w]!.closes(count),
				count,
				verdictBins,
				counts.windowOpens.subarray(from, to),
				counts.windowCloses.subarray(from, to)
			);
		}
	};
}
