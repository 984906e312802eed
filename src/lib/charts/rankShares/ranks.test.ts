import { expect, test } from 'vitest';
import { sampleSummary } from '../sampleSummary.ts';
import { rankRows } from './rankRows.ts';
import { ranksLayout } from './ranksLayout.ts';
import { ranksSentence, ranksTable, ranksTitle } from './ranksTexts.ts';

const summary = sampleSummary(256);
summary.given.kept = summary.futures = 100_000;
for (const row of Object.values(summary.thresholds)) row.ranks = [0.1, 0, 0, 0, 0, 0, 0, 0, 0.05];
summary.thresholds.awareness.ranks = [0.32, 0.2, 0.1, 0.1, 0.1, 0.1, 0.05, 0.02, 0.01];
summary.thresholds.rescue.ranks = [0.01, 0, 0, 0, 0, 0.1, 0.1, 0.2, 0.42];

test('the words name who is most often first and who last', () => {
	expect(ranksTitle(summary)).toBe('Awareness is most often first, Rescue most often last');
	expect(ranksSentence(summary)).toContain(
		'Awareness is the first in 32 of 100 futures, Rescue is the last of all nine in 42 of 100.'
	);
});

test('nothing that comes has words too', () => {
	const never = sampleSummary(256);
	for (const row of Object.values(never.thresholds)) row.ranks = [0, 0, 0, 0, 0, 0, 0, 0, 0];
	expect(ranksTitle(never)).toBe('No threshold has a place in the order');
	expect(ranksSentence(never)).toContain('No threshold comes by');
});

test('the table has the rows of the picture', () => {
	const { columns, rows } = ranksTable(summary);
	expect(columns).toHaveLength(11);
	expect(rows.map(([name]) => name!.slice(2))).toHaveLength(9);
	expect(rankRows(summary).map(({ slug }) => slug)).toContain('opacity');
});

test('the cells fit any width', () => {
	for (const width of [280, 340, 480, 900]) {
		const { neverLeft, cellWidth } = ranksLayout(width);
		expect(neverLeft + cellWidth).toBeCloseTo(width, 6);
	}
});
