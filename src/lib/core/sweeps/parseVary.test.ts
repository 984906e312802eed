import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseVary } from './parseVary.ts';

const valuesOf = (list: string) => parseVary(`horizon=${list}`).values;

describe('a list', () => {
	it.each([
		['100,300,1000', [100, 300, 1000]],
		[' 1 , -2.5e3,.5 ', [1, -2500, 0.5]],
		['notYet,unknown', ['notYet', 'unknown']],
		['unknown,{"reached":2027.5}', ['unknown', { reached: 2027.5 }]],
		['{"p10":1,"p50":2,"p90":3},2', [{ p10: 1, p50: 2, p90: 3 }, 2]],
		['"a,b","c\\"d,e",true', ['a,b', 'c"d,e', true]],
		['rescue < min(escape, opacity),rescue < 2030', ['rescue < min(escape, opacity)', 'rescue < 2030']]
	])('%s', (list, values) => {
		expect(valuesOf(list)).toEqual(values);
	});

	it('keeps an equals sign for the values', () => {
		expect(parseVary('given=rescue <= 2030')).toEqual({ path: 'given', values: ['rescue <= 2030'] });
	});
});

describe('a range', () => {
	it.each([
		['0:1:0.1', [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]],
		['-0.3:0.3:0.1', [-0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3]],
		['2030:2026:-2', [2030, 2028, 2026]],
		['5:5:1', [5]],
		['2026.9:2027.2:.1', [2026.9, 2027, 2027.1, 2027.2]]
	])('%s', (list, values) => {
		expect(valuesOf(list)).toEqual(values);
	});

	it('meets both ends whatever the step', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: -9999, max: 9999 }),
				fc.integer({ min: 1, max: 500 }),
				fc.integer({ min: 1, max: 400 }),
				fc.integer({ min: 0, max: 4 }),
				(first, step, steps, decimals) => {
					const decimal = (digits: number) => `${digits}e-${decimals}`;
					const values = valuesOf(`${decimal(first)}:${decimal(first + step * steps)}:${decimal(step)}`);
					// Each is the very number that its decimal digits are read as.
					expect(values).toEqual(
						Array.from({ length: steps + 1 }, (_, k) => Number(decimal(first + step * k)) + 0)
					);
				}
			)
		);
	});
});

it.each([
	['dependence.common', /expected PATH=VALUES, such as dependence.common=0:1:0.1, got "dependence.common"/],
	['=1', /"" is no path/],
	['a b=1', /"a b" is no path/],
	['horizon=', /^horizon: a value is missing/],
	['horizon=1,,2', /^horizon: a value is missing/],
	['horizon=1e999', /^horizon: 1e999 is too large a number/],
	['horizon=0:1:0', /^horizon: the step of 0:1:0 must not be 0/],
	['horizon=0:1:-1', /^horizon: steps of -1 lead from 0 away from 1/],
	['horizon=0:1:0.3', /^horizon: steps of 0.3 from 0 do not meet 1, but 0.9 and 1.2/],
	['horizon=0:1:1e-9', /^horizon: 0:1:1e-9 has more than 10000 values/]
])('%s is refused', (text, message) => {
	expect(() => parseVary(text)).toThrow(message);
});
