import { expect, it } from 'vitest';
import { rovingFocus } from './rovingFocus.ts';

/** Three by three with nothing on the diagonal. */
const SEATS = [null, 'b', 'c', 'd', null, 'f', 'g', 'h', null];
const move = (key: string, from: number) => rovingFocus(key, from, 3, SEATS);

it('moves by one seat, over what is empty, and not around the edge', () => {
	expect(move('ArrowRight', 1)).toBe(2);
	expect(move('ArrowRight', 2)).toBeNull();
	expect(move('ArrowRight', 3)).toBe(5);
	expect(move('ArrowLeft', 1)).toBeNull();
	expect(move('ArrowDown', 1)).toBe(7);
	expect(move('ArrowUp', 2)).toBeNull();
});

it('goes to the ends of a row, and leaves other keys alone', () => {
	expect(move('Home', 2)).toBe(1);
	expect(move('End', 6)).toBe(7);
	expect(move('a', 1)).toBeNull();
});
