import { expect, test } from 'vitest';
import { faultInWords } from './faultInWords.ts';

test('names of fields become words', () => {
	expect(faultInWords('must be below p50 (500), got 800', 1)).toBe('must be below the median (500), got 800');
});

test('numbers in another unit than the page shows are left out', () => {
	expect(faultInWords('must be below p50 (0.3525), got 5', 12)).toBe('must be below the median');
});
