import { BLOCK_FUTURES } from '../draws/variableColumns.ts';
import { CAUSES, IDENTITY_MASK, NEVER } from '../futures/eventKey.ts';
import type { RunPlan } from '../futures/prepareRun.ts';
import { columnProgram, type Evaluate } from '../proposals/columnProgram.ts';
import { parseFormula } from '../proposals/parseFormula.ts';
import { suggestion } from '../scenario/suggestion.ts';
import type { Cause } from '../summaries/summary.ts';

/** What a future must be like to be found. */
export type WantedFuture =
	| { any: true }
	/** The proposal with that id survives. */
	| { survives: string }
	/** It fails, by that cause where one is given. */
	| { fails: string; by?: Cause }
	/** A formula is true of the whole future. */
	| { where: string };

/**
 * Finds out which futures of the drawn block are wanted: the result is not 0 where one is.
 *
 * @throws RangeError for a proposal that the scenario does not have, FormulaError for a faulty formula
 */
export function wantedFutures(plan: RunPlan, wanted: WantedFuture): Evaluate {
	const { block, proposals, scale } = plan;
	const program = columnProgram({ arrivals: block.arrivals, exit: block.exit, scale });
	if ('where' in wanted) return program.truth(parseFormula(wanted.where, { ready: false }));
	const found = new Int32Array(BLOCK_FUTURES).fill(-1);
	if ('any' in wanted) return () => found;

	const id = 'survives' in wanted ? wanted.survives : wanted.fails;
	const p = proposals.findIndex((proposal) => proposal.id === id);
	if (p < 0) {
		const near = suggestion(
			id,
			proposals.map((proposal) => proposal.id)
		);
		throw new RangeError(`there is no proposal "${id}" in this scenario${near}`);
	}
	const violation = program.violation(proposals[p]!.requirement, block.ready[p]!);
	const fits = 'survives' in wanted ? survivesBy : failsBy(wanted.by);
	return (count) => {
		const violated = violation(count);
		for (let i = 0; i < count; i++) found[i] = fits(violated[i]!, block.exit[i]!) ? -1 : 0;
		return found;
	};
}

const survivesBy = (violation: number, exit: number): boolean => violation > exit;

function failsBy(cause: Cause | undefined): (violation: number, exit: number) => boolean {
	const identity = cause === undefined ? null : CAUSES.indexOf(cause);
	return (violation, exit) =>
		violation <= exit &&
		violation !== NEVER &&
		(identity === null || (violation & IDENTITY_MASK) === identity);
}
