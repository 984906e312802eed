import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { pathKeys } from './pathKeys.ts';
import { pathText } from './pathText.ts';

it.each([
	['horizon', ['horizon']],
	['thresholds.escape.ways[0].level.p50', ['thresholds', 'escape', 'ways', 0, 'level', 'p50']],
	['dependence.matrix[1][2]', ['dependence', 'matrix', 1, 2]],
	['axes[0].curve.with["a b"]', ['axes', 0, 'curve', 'with', 'a b']]
])('%s', (path, keys) => {
	expect(pathKeys(path)).toEqual(keys);
});

it.each([
	'',
	'.',
	'.horizon',
	'a..b',
	'a.',
	'a b',
	'ways[]',
	'ways[-1]',
	'ways[0]level',
	'a["x]',
	'a["\\q"]'
])('%s is no path', (path) => {
	expect(pathKeys(path)).toBeNull();
});

it('undoes pathText', () => {
	const key = fc.oneof(fc.nat(999), fc.string({ minLength: 1 }));
	fc.assert(
		fc.property(fc.string({ minLength: 1 }), fc.array(key), (first, rest) => {
			const keys = [first, ...rest];
			expect(pathKeys(pathText(keys))).toEqual(keys);
		})
	);
});
