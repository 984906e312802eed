import { CHUNK_FUTURES } from '../draws/scrambledSobol.ts';
import { columnProgram } from '../proposals/columnProgram.ts';
import type { Verdict } from '../proposals/violation.ts';
import { THRESHOLDS, type ThresholdSlug } from '../scenario/thresholds.ts';
import type { Cause } from '../summaries/summary.ts';
import { CAUSES, IDENTITY_MASK, NEVER, yearOfKey } from './eventKey.ts';
import { blocksOfChunk, type RunPlan } from './prepareRun.ts';

/** Some futures, a column per fact. Years are calendar years; Infinity = not by the horizon. */
export interface Futures {
	/** Number of the first future. */
	first: number;
	count: number;
	arrivalYears: Record<ThresholdSlug, Float64Array>;
	/** Number (from 0) of the way that came first. */
	winningWay: Record<ThresholdSlug, Uint8Array>;
	/** When the acute risk period ends. */
	exitYears: Float64Array;
	proposals: Record<string, JudgedFutures>;
	/** Whether the scenario's condition keeps the future; always where it has none. */
	kept: boolean[];
}
export interface JudgedFutures {
	verdict: Verdict[];
	/** When the requirement is violated; counts against the proposal only up to the exit. */
	violationYears: Float64Array;
	/** What made the violation, where the proposal fails. */
	cause: (Cause | null)[];
	/** Survives, and the draw of technical success succeeds. */
	works: boolean[];
}

/**
 * Draws single futures, the very ones that are counted.
 *
 * @param first number of the first future, from 0
 * @param count cut at the scenario's number of futures
 */
export function drawFutures(plan: RunPlan, first: number, count: number): Futures {
	const { block, proposals, scale, condition, scenario } = plan;
	const total = Math.max(0, Math.min(count, scenario.futures - first));
	const program = columnProgram({ arrivals: block.arrivals, exit: block.exit, scale });
	const violations = proposals.map(({ requirement }, p) => program.violation(requirement, block.ready[p]!));
	const futures: Futures = {
		first,
		count: total,
		arrivalYears: bySlug(() => new Float64Array(total)),
		winningWay: bySlug(() => new Uint8Array(total)),
		exitYears: new Float64Array(total),
		proposals: Object.fromEntries(
			proposals.map(({ id }) => [
				id,
				{ verdict: [], violationYears: new Float64Array(total), cause: [], works: [] } satisfies JudgedFutures
			])
		),
		kept: []
	};
	const firstChunk = Math.floor(first / CHUNK_FUTURES);
	for (let chunk = firstChunk; chunk * CHUNK_FUTURES < first + total; chunk++)
		for (const position of blocksOfChunk(scenario, chunk)) {
			const blockFirst = chunk * CHUNK_FUTURES + position.block * block.exit.length;
			const from = Math.max(0, first - blockFirst);
			const to = Math.min(position.count, first + total - blockFirst);
			if (from >= to) continue;
			block.draw(position);
			const kept = condition?.(position.count);
			for (let i = from; i < to; i++) copyFuture(i, blockFirst + i - first, kept?.[i] !== 0);
			for (const [p, { id }] of proposals.entries()) {
				const violation = violations[p]!(position.count);
				const success = block.technicalSuccess[p];
				for (let i = from; i < to; i++)
					judge(
						futures.proposals[id]!,
						blockFirst + i - first,
						violation[i]!,
						block.exit[i]!,
						success?.[i] !== 0
					);
			}
		}
	return futures;

	function copyFuture(i: number, target: number, kept: boolean): void {
		for (const { slug, number } of THRESHOLDS) {
			futures.arrivalYears[slug][target] = yearOfKey(block.arrivals[number - 1]![i]!, scale);
			futures.winningWay[slug][target] = block.winningWays[number - 1]?.[i] ?? 0;
		}
		futures.exitYears[target] = yearOfKey(block.exit[i]!, scale);
		futures.kept[target] = kept;
	}

	function judge(
		judged: JudgedFutures,
		target: number,
		violation: number,
		exit: number,
		succeeds: boolean
	): void {
		const verdict = verdictOfKeys(violation, exit);
		judged.verdict[target] = verdict;
		judged.violationYears[target] = yearOfKey(violation, scale);
		judged.cause[target] = verdict === 'fails' ? CAUSES[violation & IDENTITY_MASK]! : null;
		judged.works[target] = verdict === 'survives' && succeeds;
	}
}

const verdictOfKeys = (violation: number, exit: number): Verdict =>
	violation > exit ? 'survives' : violation === NEVER ? 'unresolved' : 'fails';

const bySlug = <Column>(make: () => Column): Record<ThresholdSlug, Column> =>
	Object.fromEntries(THRESHOLDS.map(({ slug }) => [slug, make()])) as Record<ThresholdSlug, Column>;
