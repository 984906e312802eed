import { describe, expect, it } from 'vitest';
import { alignColumns } from './alignColumns.ts';
import { csvLine } from '../lib/share/csvLine.ts';
import { linkCode } from './linkCode.ts';
import { UsageError } from './usageError.ts';
import { wholeNumber } from './wholeNumber.ts';

describe('alignColumns', () => {
	it('makes columns as wide as their widest cell', () => {
		const columns = [{ heading: 'Name' }, { heading: 'Share', align: 'right' as const }];
		expect(
			alignColumns(columns, [
				['AI control', '4%'],
				['Boxing', '29%']
			])
		).toEqual(['Name        Share', '──────────  ─────', 'AI control     4%', 'Boxing        29%']);
	});
});

describe('csvLine', () => {
	it('quotes only what must be quoted', () => {
		expect(csvLine(['a,b', 'say "yes"', 'two\nlines', 1.5, null, undefined, true])).toBe(
			'"a,b","say ""yes""","two\nlines",1.5,,,true\n'
		);
	});
});

describe('linkCode', () => {
	it.each([
		['https://example.org/s/Ab_-9', 'Ab_-9'],
		['http://localhost:3000/sub/s/Ab_-9/?embed#top', 'Ab_-9'],
		['/s/Ab_-9', 'Ab_-9'],
		['s/Ab_-9', 'Ab_-9'],
		['Ab_-9', undefined],
		['scenarios/mine.json', undefined],
		['/home/s/mine.json', undefined]
	])('finds in %s the code %s', (address, code) => {
		expect(linkCode(address)).toBe(code);
	});
});

describe('wholeNumber', () => {
	it('lets absent and fitting values through', () => {
		expect(wholeNumber('--seed', undefined, 0)).toBeUndefined();
		expect(wholeNumber('--seed', 7, 0)).toBe(7);
	});

	it.each([[-1], [1.5], ['many'], [true], [[1, 2]], [Infinity]])('refuses %j', (value) => {
		expect(() => wholeNumber('--seed', value, 0)).toThrow(UsageError);
		expect(() => wholeNumber('--seed', value, 0)).toThrow(
			/^--seed: must be a whole number of at least 0, got /
		);
	});

	it('names both ends of a range', () => {
		expect(() => wholeNumber('--future', 10, 0, 9)).toThrow(
			'--future: must be a whole number from 0 to 9, got 10'
		);
	});
});
