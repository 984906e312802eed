import { BLOCK_FUTURES } from '../draws/variableColumns.ts';
import { keyOf, NEVER, NO_IDENTITY } from '../futures/eventKey.ts';
import type { RunPlan } from '../futures/prepareRun.ts';
import type { ColumnProgram, Evaluate } from '../proposals/columnProgram.ts';
import { thresholdIndex, type ThresholdSlug } from '../scenario/thresholds.ts';
import { windowPlan } from './windowPlan.ts';

/** When a capability range opens and closes, as columns of event keys. */
export interface WindowColumns {
	opens: Evaluate;
	closes: Evaluate;
}

/** The columns of each different capability range among a plan's proposals. */
export function windowColumns(
	{ proposals, scenario, scale }: RunPlan,
	program: ColumnProgram
): WindowColumns[] {
	const fromStart = new Int32Array(BLOCK_FUTURES).fill(keyOf(scenario.start, NO_IDENTITY, scale));
	const forEver = new Int32Array(BLOCK_FUTURES).fill(NEVER);
	/** The last (or first) arrival of several thresholds. Results that are needed together use different slots. */
	const edge = (kind: 'min' | 'max', slugs: readonly ThresholdSlug[], slot: number): Evaluate =>
		program.time(
			{ kind, of: slugs.map((slug) => ({ kind: 'threshold', index: thresholdIndex(slug) })) },
			null,
			slot
		);
	return windowPlan(proposals).windows.map(({ opens, closes }) => ({
		opens: opens.length > 0 ? edge('max', opens, 0) : () => fromStart,
		closes: closes.length > 0 ? edge('min', closes, 1) : () => forEver
	}));
}
