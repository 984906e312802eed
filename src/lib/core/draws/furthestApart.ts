import { unitsApart } from './unitsApart.ts';

/** The furthest that two functions are apart on any of the inputs, in units in the last place. */
export function furthestApart(
	one: (x: number) => number,
	other: (x: number) => number,
	inputs: readonly number[]
): number {
	return inputs.reduce((furthest, x) => Math.max(furthest, unitsApart(one(x), other(x))), 0);
}
