import { expect, it } from 'vitest';
import { blockFocus } from './blockFocus.ts';

/** Two firsts; the first is continued by two, the second by one, and one of these by another. */
const BLOCKS = [
	{ depth: 0, start: 0, share: 0.6 },
	{ depth: 1, start: 0, share: 0.4 },
	{ depth: 2, start: 0, share: 0.4 },
	{ depth: 1, start: 0.4, share: 0.2 },
	{ depth: 0, start: 0.6, share: 0.4 },
	{ depth: 1, start: 0.6, share: 0.4 }
];

it.each([
	['ArrowRight', 0, 1],
	['ArrowRight', 4, 5],
	['ArrowRight', 3, null],
	['ArrowLeft', 3, 0],
	['ArrowLeft', 5, 4],
	['ArrowLeft', 4, null],
	['ArrowDown', 1, 3],
	['ArrowDown', 3, 5],
	['ArrowDown', 5, null],
	['ArrowUp', 3, 1],
	['ArrowUp', 0, null],
	['Home', 5, 1],
	['Home', 1, null],
	['End', 1, 5],
	['a', 0, null]
])('%s leads from block %i to %s', (key, from, to) => {
	expect(blockFocus(key, from, BLOCKS)).toBe(to);
});
