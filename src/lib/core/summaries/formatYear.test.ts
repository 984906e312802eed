import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatYear } from './formatYear.ts';

const within = (year: number, errorYears: number) => ({ low: year - errorYears, high: year + errorYears });

describe('formatYear', () => {
	it.each([
		[2031.9, 0.02, '2031', 'Nov 2031'],
		[2031, 0.08, '2031', 'Jan 2031'],
		[2031.999, 0.02, '2031', 'Dec 2031'],
		[2031.9, 0.2, '2031', '2031'],
		[2031.9, 1, '2031', '2031'],
		[2031.9, 1.1, 'about 2031', 'about 2031'],
		[2038.4, 6, 'the 2030s', 'the 2030s']
	])('%d with an error of %d years is "%s", to the month "%s"', (year, errorYears, text, toTheMonth) => {
		const interval = within(year, errorYears);
		expect(formatYear(year, interval)).toBe(text);
		expect(formatYear(year, interval, { finest: 'month' })).toBe(toTheMonth);
	});

	it('says when the interval or the year itself runs past the horizon', () => {
		expect(formatYear(2055.5, { low: 2051, high: null }, { horizon: 2060 })).toBe('2055 or later');
		expect(formatYear(null, { low: 2051, high: null }, { horizon: 2060 })).toBe('not by 2060');
		expect(formatYear(null, { low: null, high: null })).toBe('not by the horizon');
	});

	it('names a month only when the error is within a month, and always the calendar year of the value', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 1950, max: 2200, noNaN: true }),
				fc.double({ min: 0, max: 5, noNaN: true }),
				(year, errorYears) => {
					const text = formatYear(year, within(year, errorYears), { finest: 'month' });
					expect(text.endsWith(String(Math.floor(year)))).toBe(true);
					if (/^[A-Z]/.test(text)) expect(errorYears).toBeLessThan(1 / 12 + 1e-9);
				}
			)
		);
	});
});
