import { describe, expect, it, test } from 'vitest';
import type { Difference } from '../../core/comparisons/comparison.ts';
import { sampleComparisonDocument } from '../sampleComparisonDocument.ts';
import { compareLayout } from './compareLayout.ts';
import { comparisonDocument } from './comparisonDocument.ts';
import { proposalRows } from './compareRows.ts';
import { compareSentence, compareTitle } from './compareSentence.ts';
import { compareTable } from './compareTable.ts';
import { pairingGain } from './pairingGain.ts';
import { scenarioLabels } from './scenarioLabels.ts';

const differing = (difference: number, arm: number): Difference => ({
	difference,
	low: difference - arm,
	high: difference + arm,
	unpairedLow: difference - 3 * arm,
	unpairedHigh: difference + 3 * arm
});

/** Two scenarios with three proposals that differ by so much in survival. */
function documentWith(changes: Record<string, Difference>) {
	const { comparison } = sampleComparisonDocument(1);
	const [differences] = comparison.differences;
	for (const summary of comparison.summaries)
		summary.proposals = Object.fromEntries(
			Object.keys(changes).map((id) => [
				id,
				{ ...Object.values(summary.proposals)[0]!, name: id.toUpperCase() }
			])
		);
	differences!.proposals = Object.fromEntries(
		Object.entries(changes).map(([id, survives]) => [
			id,
			{ survives, fails: differing(-survives.difference, 0.01), unresolved: survives, works: survives }
		])
	);
	differences!.precedence.rescue.escape = differing(0.123, 0.004);
	differences!.any = differing(-0.02, 0.01);
	return comparisonDocument(comparison);
}

const three = documentWith({
	a: differing(0.002, 0.01),
	b: differing(-0.3, 0.01),
	c: differing(0.2, 0.01)
});

test('the largest gain stands first, the largest loss last; to fail less often is a gain', () => {
	expect(proposalRows(three, 'survives').map(({ id }) => id)).toEqual(['c', 'a', 'b']);
	expect(proposalRows(three, 'fails').map(({ id }) => id)).toEqual(['c', 'a', 'b']);
	const moved = documentWith({ a: differing(0.9, 0.01), b: differing(0.1, 0.01), c: differing(0.5, 0.01) });
	expect(proposalRows(moved, 'survives', three).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
});

describe('what a comparison says', () => {
	it('names the largest change, and counts those that are more than the sampling error', () => {
		expect(compareTitle(three, 'survives')).toBe(
			'Loses most in “A pause of six months”: B, −30 ±1 of 100 futures'
		);
		expect(compareSentence(three, 'survives')).toBe(
			'In “A pause of six months”, rescue before escape changes by +12.3 ±0.4 of 100 futures compared with ' +
				'“Sample of the METR trend”, and the survival of at least one proposal by −2 ±1. ' +
				'Of 3 proposals, 1 survive more often, 1 less often, and 1 differ by no more than the sampling error.'
		);
	});

	it('does not make anything of noise', () => {
		const noise = documentWith({ a: differing(0.002, 0.01) });
		expect(compareTitle(noise, 'survives')).toBe('No proposal differs by more than the sampling error');
	});

	it('has differences in its table, and a dash where one of two has no such proposal', () => {
		const document = structuredClone(three);
		delete document.comparison.summaries[1]!.proposals.a;
		delete document.comparison.differences[0]!.proposals.a;
		const row = compareTable(document, 'survives').rows.find(([name]) => name === 'A survives')!;
		expect(row.slice(2, 4)).toEqual(['–', '–']);
	});
});

test('scenarios with the same title are told apart by their letters', () => {
	const { comparison } = sampleComparisonDocument(2);
	comparison.summaries[2]!.scenario.title = comparison.summaries[0]!.scenario.title;
	expect(comparisonDocument(comparison).names).toEqual([
		'Sample of the METR trend (A)',
		'A pause of six months',
		'Sample of the METR trend (C)'
	]);
	expect(comparisonDocument(comparison, ['x', 'y', 'z']).names).toEqual(['x', 'y', 'z']);
});

test('the gain of pairing is the middle one of how much narrower intervals are', () => {
	expect(pairingGain(three.comparison)).toBeCloseTo(3, 9);
	const same = documentWith({ a: { ...differing(0, 0), unpairedLow: -0.01, unpairedHigh: 0.01 } });
	expect(pairingGain(same.comparison)).toBeNull();
});

describe('labels over the dots', () => {
	const lines = (dots: number[], width: number) =>
		scenarioLabels(['First', 'Second', 'Third'], dots, [0, width]).map(({ scenario, anchor }) => [
			scenario,
			anchor
		]);

	it('stand to the right of their lines, the leftmost on top, so that no line crosses a label', () => {
		expect(lines([50, 20, 80], 300)).toEqual([
			[1, 'start'],
			[0, 'start'],
			[2, 'start']
		]);
	});

	it('stand to the left, the rightmost on top, where there is no room at the right', () => {
		expect(lines([250, 290, 270], 300)).toEqual([
			[1, 'end'],
			[2, 'end'],
			[0, 'end']
		]);
	});
});

test('rows that do not fit are left out, and the height is kept', () => {
	const needs = { scenarios: 2, headlines: 2, proposals: 24 };
	const low = compareLayout(needs, 340, 400);
	expect(low.height).toBe(400);
	expect(low.shown).toBeLessThan(24);
	expect(compareLayout(needs, 900).shown).toBe(24);
	expect(compareLayout(needs, 340).differences).toBeNull();
});
