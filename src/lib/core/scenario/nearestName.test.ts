import { describe, expect, it } from 'vitest';
import { editsBetween, nearestName } from './nearestName.ts';
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

	it('suggests nothing for a name that is unlike all of them', () => {
		expect(nearestName('banana', THRESHOLD_SLUGS)).toBeUndefined();
		expect(nearestName('x', [])).toBeUndefined();
	});

	it('takes the first of equally near names', () => {
		expect(nearestName('cat', ['bat', 'rat'])).toBe('bat');
	});
});

describe('edits between two words', () => {
	it.each([
		['', '', 0],
		['', 'abc', 3],
		['kitten', 'sitting', 3],
		['ab', 'ba', 1],
		['ca', 'abc', 3]
	])('%j and %j: %i', (one, other, edits) => {
		expect(editsBetween(one, other)).toBe(edits);
		expect(editsBetween(other, one)).toBe(edits);
	});
});
