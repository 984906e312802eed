import { describe, expect, it } from 'vitest';
import type { FutureTimes } from './futureTimes.ts';
import { holds } from './holds.ts';
import { parseFormula } from './parseFormula.ts';

const times: FutureTimes = {
	thresholds: [2031, 2032, 2033, 2034, 2035, 2036, 2036, Infinity, Infinity],
	exit: Infinity,
	horizon: 2060
};

describe('a condition', () => {
	it.each([
		['T1 < T2', true],
		['T2 < T1', false],
		['T1 < T8', true],
		['T8 < T1', false],
		['T8 < T9', false],
		['not (T8 < T9)', true],
		['not (T9 < T8)', true],
		['T6 < T7', true],
		['T7 < T6', false],
		['T4 < 2035 and T5 < 2036', true],
		['T4 < 2035 and T5 < 2034', false],
		['T4 < 2030 or T5 < 2036', true],
		['T4 < 2030 or T5 < 2034', false],
		['T1 + 40 < T8', false],
		['T1 < exit', true],
		['exit < 2060', false]
	])('%s: %s', (text, truth) => {
		expect(holds(parseFormula(text), times)).toBe(truth);
	});
});
