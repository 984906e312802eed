import { describe, expect, it } from 'vitest';
import type { FutureTimes } from './futureTimes.ts';
import { parseFormula } from './parseFormula.ts';
import { verdictOf, violationOf, type Violation } from './violation.ts';

const never = Infinity;
const future = (changes: Partial<FutureTimes> = {}): FutureTimes => ({
	//           T1    T2    T3    T4    T5    T6    T7    T8     T9
	thresholds: [2031, 2032, 2033, 2034, 2035, 2036, 2037, never, 2039],
	ready: 2033.5,
	exit: 2040,
	horizon: 2060,
	...changes
});
const kept: Violation = { time: never, cause: null };

describe('the violation of a requirement', () => {
	it.each<[string, Violation]>([
		['T1 < T2', kept],
		['T2 < T1', { time: 2031, cause: 'deception' }],
		['T9 < T8', kept],
		['T8 < T9', { time: 2039, cause: 'rescue' }],
		['T8 < T8', kept],
		['T1 < T1', { time: 2031, cause: 'deception' }],
		['ready < T4', kept],
		['ready < T3', { time: 2033, cause: 'incentive' }],
		['T4 < ready', { time: 2033.5, cause: 'ready' }],
		['T9 < exit', kept],
		['T8 < exit', { time: 2040, cause: 'exit' }],
		['T4 < 2034.5', kept],
		['T4 < 2030', { time: 2030, cause: 'year' }],
		['T8 < 2061', kept],
		['T1 + 1 < T3', kept],
		['T1 + 2 < T3 - 1', { time: 2032, cause: 'incentive' }],
		['T9 < T4 + 30', { time: never, cause: null }],
		['T8 - 30 < T1', { time: 2031, cause: 'deception' }],
		['T9 < min(T4, T8)', { time: 2034, cause: 'escape' }],
		['T9 < max(T4, T5)', { time: 2035, cause: 'intent' }],
		['T9 < max(T4, T8)', kept],
		['min(T8, T1) < T2', kept],
		['T9 < min(T5, T4) + 0.5', { time: 2034.5, cause: 'escape' }],
		['T2 < T1 and T9 < T4', { time: 2031, cause: 'deception' }],
		['T1 < T2 and T9 < T4', { time: 2034, cause: 'escape' }],
		['T2 < T1 or T9 < T4', { time: 2034, cause: 'escape' }],
		['T2 < T1 or T1 < T9', kept],
		['not (T1 < T2)', { time: 2031, cause: 'deception' }],
		['not (T2 < T1 and T9 < T4)', kept],
		['not (T1 < T2 or T9 < T4)', { time: 2031, cause: 'deception' }]
	])('%s', (text, violation) => {
		expect(violationOf(parseFormula(text), future())).toEqual(violation);
	});

	it('orders exact ties by threshold number, then ready, then year, then exit', () => {
		const tied = future({ thresholds: Array<number>(9).fill(2030), ready: 2030, exit: 2030 });
		const order = ['T1', 'T4', 'T8', 'ready', '2030', 'exit'];
		for (const [place, name] of order.entries()) {
			for (const later of order.slice(place + 1)) {
				expect(violationOf(parseFormula(`${name} < ${later}`), tied)).toEqual(kept);
				expect(violationOf(parseFormula(`${later} < ${name}`), tied).time).toBe(2030);
			}
		}
		expect(violationOf(parseFormula('T9 < T8 and T9 < T4'), tied).cause).toBe('escape');
		expect(violationOf(parseFormula('T9 < T8 or T9 < T4'), tied).cause).toBe('opacity');
		expect(violationOf(parseFormula('T9 < min(T8, T4)'), tied).cause).toBe('escape');
		expect(violationOf(parseFormula('T9 < max(T4, T8)'), tied).cause).toBe('opacity');
	});

	it('counts what comes after the horizon as never, and the horizon itself as by the horizon', () => {
		expect(violationOf(parseFormula('T8 < T9'), future({ horizon: 2039 })).time).toBe(2039);
		expect(violationOf(parseFormula('T8 < T9'), future({ horizon: 2038.9 }))).toEqual(kept);
		expect(violationOf(parseFormula('T8 < 2050'), future({ horizon: 2049 }))).toEqual(kept);
		expect(violationOf(parseFormula('T8 < ready'), future({ horizon: 2033 }))).toEqual(kept);
		expect(violationOf(parseFormula('T8 < T9 + 25 - 25'), future())).toEqual(kept);
	});

	it('refuses "ready" where no proposal is meant', () => {
		expect(() => violationOf(parseFormula('ready < T1'), future({ ready: undefined }))).toThrow(
			'no proposal'
		);
	});
});

describe('the verdict', () => {
	it.each([
		[2030, 2040, 'fails'],
		[2040, 2040, 'fails'],
		[2041, 2040, 'survives'],
		[never, 2040, 'survives'],
		[2030, never, 'fails'],
		[never, never, 'unresolved']
	])('violated in %d, exit in %d: %s', (violation, exit, verdict) => {
		expect(verdictOf(violation, exit)).toBe(verdict);
	});
});
