import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceBetween, withDifference, type Json } from './linkDifference.ts';

/** JSON without null, in which a list is found under the same names only: both hold for scenarios. */
const document = fc.letrec<{ value: Json; record: { [key: string]: Json } }>((tie) => ({
	value: fc.oneof(
		{ maxDepth: 3, depthIdentifier: 'document' },
		fc.constantFrom<Json>(0, 1, 'a', true),
		tie('record')
	),
	record: fc
		.tuple(
			fc.dictionary(fc.constantFrom('a', 'b', '0', '1'), tie('value'), {
				noNullPrototype: true,
				maxKeys: 3,
				depthIdentifier: 'document'
			}),
			fc.dictionary(
				fc.constantFrom('list', 'other list'),
				fc.array(tie('value'), { maxLength: 3, depthIdentifier: 'document' }),
				{
					noNullPrototype: true
				}
			)
		)
		.map(([fields, lists]) => ({ ...fields, ...lists }))
})).record;

describe('the difference between two documents', () => {
	it('names only what changed', () => {
		const from = { a: [1, { b: 2, c: 3 }], d: 'x', gone: 1 };
		const to = { a: [1, { b: 5, c: 3 }], d: 'x', new: [1] };
		expect(differenceBetween(from, to)).toEqual({ a: { 1: { b: 5 } }, gone: null, new: [1] });
		expect(differenceBetween(from, from)).toBeUndefined();
	});

	it('made on the one gives the other', () => {
		fc.assert(
			fc.property(document, document, (from, to) => {
				const before = structuredClone(from);
				const difference = differenceBetween(from, to);
				const carried =
					difference === undefined
						? from
						: withDifference(from, JSON.parse(JSON.stringify(difference)) as Json);
				expect(carried).toEqual(to);
				expect(from).toEqual(before);
			}),
			{ seed: 9 }
		);
	});
});
