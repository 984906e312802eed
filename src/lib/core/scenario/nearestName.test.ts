import { describe, expect, it } from 'vitest';
import { nearestName, suggestion } from './nearestName.ts';
import { THRESHOLD_SLUGS } from './thresholds.ts';

describe('the nearest name', () => {
	it.each([
		['rescu', 'rescue'],
		['RESCEU', 'rescue'],
		['excape', 'escape'],
		['awarness', 'awareness'],
		['refelction', 'reflection']
	])('takes %s for %s', (typed, meant) => {
		expect(nearestName(typed, THRESHOLD_SLUGS)).toBe(meant);
	});

	it('counts a dropped, an added, a changed and a swapped letter as one edit each', () => {
		for (const typed of ['ct', 'cart', 'cut', 'act'])
			expect(nearestName(`${typed}`, ['cat'])).toBe(typed === 'ct' ? undefined : 'cat');
	});

	it('suggests nothing for a name that is unlike all of them', () => {
		expect(nearestName('banana', THRESHOLD_SLUGS)).toBeUndefined();
		expect(nearestName('x', [])).toBeUndefined();
	});

	it('takes the first of equally near names', () => {
		expect(nearestName('cat', ['bat', 'rat'])).toBe('bat');
	});
});

describe('the suggestion', () => {
	it('ends a message, or is empty', () => {
		expect(suggestion('rescu', THRESHOLD_SLUGS)).toBe('; did you mean "rescue"?');
		expect(suggestion('banana', THRESHOLD_SLUGS)).toBe('');
	});
});
