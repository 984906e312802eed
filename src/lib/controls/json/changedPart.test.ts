import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedPart } from './changedPart.ts';

test('only what differs is changed, and gives the other text', () => {
	expect(changedPart('"futures": 100', '"futures": 200')).toEqual({ from: 11, to: 12, insert: '2' });
	expect(changedPart('same', 'same')).toEqual({ from: 4, to: 4, insert: '' });
	expect(changedPart('aaa', 'aa')).toEqual({ from: 2, to: 3, insert: '' });
	const someText = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 12 });
	fc.assert(
		fc.property(someText, someText, (before, after) => {
			const { from, to, insert } = changedPart(before, after);
			expect(before.slice(0, from) + insert + before.slice(to)).toBe(after);
		})
	);
});
