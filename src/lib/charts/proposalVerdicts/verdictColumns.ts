import type { Verdict } from '../frame/verdicts.ts';

/** The columns of numbers at the right, by the distance of their right edge from the picture's, in pixels. */
export const VERDICT_COLUMNS: readonly { verdict: Verdict; right: number }[] = [
	{ verdict: 'survives', right: 148 },
	{ verdict: 'unresolved', right: 54 },
	{ verdict: 'fails', right: 0 }
];

export const VERDICT_COLUMNS_WIDTH = 224;

/** What fails is most of the picture, and not what it is about: its fill stands back. */
export const FAILS_OPACITY = 0.75;
