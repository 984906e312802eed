import { describe, expect, it } from 'vitest';
import { formatFormula } from './formatFormula.ts';
import { normalForm } from './normalForm.ts';
import { parseFormula } from './parseFormula.ts';

describe('the normal form', () => {
	it.each([
		['T1 < T2', 'T1 < T2'],
		['not T1 < T2', 'T2 < T1'],
		['not not T1 < T2', 'T1 < T2'],
		['not (T1 < T2 and T3 < T4)', 'T2 < T1 or T4 < T3'],
		['not (T1 < T2 or not T3 < T4)', 'T2 < T1 and T3 < T4'],
		['T1 < T2 and (T3 < T4 and T5 < T6)', 'T1 < T2 and T3 < T4 and T5 < T6'],
		['T1 < T2 and not (T3 < T4 or T5 < T6)', 'T1 < T2 and T4 < T3 and T6 < T5'],
		['not (T1 < T2 and (T3 < T4 or T5 < T6))', 'T2 < T1 or (T4 < T3 and T6 < T5)']
	])('of %j is %j', (text, normal) => {
		expect(formatFormula(normalForm(parseFormula(text)), { names: 'number' })).toBe(normal);
	});
});
