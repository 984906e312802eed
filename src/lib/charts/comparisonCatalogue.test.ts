import { describe, expect, test } from 'vitest';
import { COMPARISON_CHARTS } from './comparisonCatalogue.ts';
import { HOSTILE_NAME, testsOfChart } from './expectPicture.ts';
import { sampleComparisonDocument } from './sampleComparisonDocument.ts';
import { comparisonDocument, type ComparisonDocument } from './scenarioComparison/comparisonDocument.ts';

function hostile(): ComparisonDocument {
	const { comparison } = sampleComparisonDocument(2);
	for (const { scenario, proposals } of comparison.summaries) {
		scenario.title = HOSTILE_NAME;
		for (const proposal of Object.values(proposals)) proposal.name = HOSTILE_NAME;
	}
	return comparisonDocument(comparison);
}

test('charts have names of their own', () => {
	expect(COMPARISON_CHARTS.map(({ id }) => id)).toEqual(['compare', 'compareArrivals']);
});

describe.each(COMPARISON_CHARTS.map((entry) => [entry.id, entry] as const))('%s', (id, entry) => {
	describe('of two scenarios', () => testsOfChart(entry, id, sampleComparisonDocument(1), hostile()));
	describe('of four scenarios', () =>
		testsOfChart(entry, `${id}-four`, sampleComparisonDocument(3), hostile()));

	test('draws scenarios without proposals', () => {
		const { comparison } = sampleComparisonDocument(1);
		for (const summary of comparison.summaries) summary.proposals = {};
		for (const differences of comparison.differences) differences.proposals = {};
		const bare = comparisonDocument(comparison);
		expect(entry.sentence(bare)).toMatch(/\.$/);
		expect(entry.table(bare).rows.length).toBeGreaterThan(0);
	});
});
