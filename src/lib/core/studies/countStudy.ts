import { BLOCK_FUTURES, type BlockPosition } from '../draws/variableColumns.ts';
import { keepWhere } from '../futures/keepWhere.ts';
import { blocksOfChunk } from '../futures/prepareRun.ts';
import { columnProgram } from '../proposals/columnProgram.ts';
import { countWindow } from '../proposals/countWindow.ts';
import { windowColumns } from '../summaries/windowColumns.ts';
import { rescueTiming, TIMING_GROUPS } from './claim/rescueTiming.ts';
import { countFacts } from './facts/countFacts.ts';
import { groupCounter } from './groupCounter.ts';
import { INPUT_BINS, inputBins } from './inputs/inputBins.ts';
import { outcomeLanes } from './outcomeLanes.ts';
import { causeCounter } from './portfolios/countCauses.ts';
import { maskTable } from './portfolios/maskTable.ts';
import type { StudyPlan } from './prepareStudy.ts';
import { emptyStudyCounts, outcomeCount, wordsPerMask, type StudyCounts } from './studyCounts.ts';
import { outcomeColumns } from './outcomeColumns.ts';
import { countLengths } from './windows/windowLengths.ts';

/**
 * Draws the futures of some chunks once more, the very ones that the summary counts, and counts what the study reads.
 *
 * @param firstChunk chunk k holds the futures 4096·k to 4096·k + 4095
 * @param chunkCount how many chunks; callers stop at `chunkTotal`, and go on only for `moreChunks`
 */
export function countStudy(plan: StudyPlan, firstChunk: number, chunkCount: number): StudyCounts {
	const counts = emptyStudyCounts(plan.shape);
	const masks = maskTable(wordsPerMask(plan.shape));
	const outcomes = outcomeCount(plan.shape);
	const countBlock = blockCounterOf(plan);
	for (let chunk = firstChunk; chunk < firstChunk + chunkCount; chunk++) {
		const chunkTotals = new Uint32Array(outcomes + 1);
		for (const position of blocksOfChunk(plan.run.scenario, chunk)) {
			countBlock(position, counts, masks, chunkTotals);
			counts.futures += position.count;
		}
		addChunk(counts, chunkTotals);
	}
	counts.masks = masks.counted();
	return counts;
}

/** The first total is the number of kept futures. */
function addChunk(counts: StudyCounts, totals: Uint32Array): void {
	const kept = totals[0]!;
	for (let k = 0; k < totals.length; k++) {
		const count = totals[k]!;
		counts.sums[k]! += count;
		counts.squares[k]! += count * count;
		counts.products[k]! += count * kept;
	}
	counts.chunks++;
	counts.kept += kept;
	counts.keptSquares += kept * kept;
}

type CountBlock = (
	position: BlockPosition,
	counts: StudyCounts,
	masks: ReturnType<typeof maskTable>,
	chunkTotals: Uint32Array
) => void;

const blockCounters = new WeakMap<StudyPlan, CountBlock>();
function blockCounterOf(plan: StudyPlan): CountBlock {
	let counter = blockCounters.get(plan);
	if (!counter) blockCounters.set(plan, (counter = blockCounter(plan)));
	return counter;
}

function blockCounter(plan: StudyPlan): CountBlock {
	const { run, inputs, shape } = plan;
	const { block, condition, scenario } = run;
	const outcomes = outcomeCount(shape);
	const lanes = outcomeLanes(outcomes);
	const program = columnProgram({ arrivals: block.arrivals, exit: block.exit, scale: run.scale });
	const columns = outcomeColumns(plan, program, lanes);
	const countCauses = causeCounter(plan, columns);
	const windows = windowColumns(run, program);
	const fillBins = inputs.map(({ driver }) => inputBins(driver, scenario.seed));
	const countByBin = groupCounter(INPUT_BINS, lanes.words.length);
	const countByTiming = groupCounter(TIMING_GROUPS, lanes.words.length);
	const conditioned = [...block.arrivals, block.exit, ...new Set(block.ready)];
	const groups = new Int32Array(BLOCK_FUTURES);
	const totals = new Uint32Array(outcomes);
	const all = new Int32Array(BLOCK_FUTURES);
	const countAll = groupCounter(1, lanes.words.length);

	return (position, counts, masks, chunkTotals) => {
		block.draw(position);
		const truth = condition && condition(position.count);
		const kept = truth ? keepWhere(truth, conditioned, position.count) : position.count;

		columns.judge(kept);
		countAll(all, lanes, kept, totals.fill(0));
		for (let outcome = 0; outcome < outcomes; outcome++) chunkTotals[outcome]! += totals[outcome]!;
		chunkTotals[outcomes]! += countCauses(kept, counts);
		masks.countColumns(columns.masks, kept);

		const binsOfInput = INPUT_BINS * outcomes;
		for (let k = 0; k < inputs.length; k++) {
			fillBins[k]!(position, groups);
			if (truth) keepWhere(truth, [groups], position.count);
			countByBin(groups, lanes, kept, counts.inputs.subarray(k * binsOfInput, (k + 1) * binsOfInput));
		}

		countFacts(block.arrivals, lanes, totals, kept, counts.facts);

		rescueTiming(block.arrivals, kept, groups);
		countByTiming(groups, lanes, kept, counts.timing);
		for (let i = 0; i < kept; i++)
			counts.survivingSquares[groups[i]!]! += columns.surviving[i]! * columns.surviving[i]!;

		for (let w = 0; w < windows.length; w++) {
			const [opens, closes] = [windows[w]!.opens(kept), windows[w]!.closes(kept)];
			const [from, to] = [w * shape.windowBins, (w + 1) * shape.windowBins];
			countWindow(
				opens,
				closes,
				kept,
				run.verdictBins,
				counts.windowOpens.subarray(from, to),
				counts.windowCloses.subarray(from, to)
			);
			const lengths = counts.lengths.subarray(w * shape.lengthBins, (w + 1) * shape.lengthBins);
			countLengths(opens, closes, kept, plan.lengthBins, lengths);
		}
	};
}
