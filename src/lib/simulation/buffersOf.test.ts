import { expect, test } from 'vitest';
import { buffersOf } from './buffersOf.ts';

test('finds every buffer once, however deep it lies', () => {
	const shared = new Float64Array(4);
	const found = buffersOf({
		a: [new Uint32Array(2), { b: shared }],
		c: new Map([['d', new Float64Array(shared.buffer, 8)]]),
		e: null,
		f: 7
	});
	expect(found).toHaveLength(2);
	expect(found).toContain(shared.buffer);
});
