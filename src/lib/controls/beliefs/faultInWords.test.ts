import { expect, test } from 'vitest';
import { faultInWords, medianFaults } from './faultInWords.ts';

test('names of fields become words', () => {
	expect(faultInWords('must be below p50 (500), got 800', 1)).toBe('must be below the median (500), got 800');
});

test('numbers in another unit than the page shows are left out', () => {
	expect(faultInWords('must be below p50 (0.3525), got 5', 12)).toBe('must be below the median');
});

test('a moved median has its own fault, or those of the ends that it carried along', () => {
	const faultsIn = (faults: Record<string, string[]>) => (path: string) =>
		Object.entries(faults).flatMap(([at, messages]) => (at.startsWith(path) ? messages : []));
	const own = faultsIn({ 'a.p10': ['must be below the median'], 'a.p50': ['must be above 0'] });
	expect(medianFaults(own, 'a')).toEqual(['must be above 0']);
	expect(medianFaults(faultsIn({ 'a.p10': ['must be above 0'] }), 'a')).toEqual([
		'the low end must be above 0'
	]);
	expect(medianFaults(faultsIn({ a: ['must be above 0'] }), 'a')).toEqual(['must be above 0']);
});
