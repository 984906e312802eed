import { describe, expect, test } from 'vitest';
import { HOSTILE_NAME, testsOfChart } from './expectPicture.ts';
import { sampleSweepDocument } from './sampleSweepDocument.ts';
import { SWEEP_CHARTS } from './sweepCatalogue.ts';
import type { SweepDocument } from './sweepHeat/sweepDocument.ts';

function hostile(): SweepDocument {
	const document = sampleSweepDocument();
	return {
		...document,
		scenario: { title: HOSTILE_NAME },
		across: { ...document.across, label: HOSTILE_NAME, unit: HOSTILE_NAME },
		proposals: document.proposals.map(({ id }) => ({ id, name: HOSTILE_NAME }))
	};
}

describe.each(SWEEP_CHARTS.map((entry) => [entry.id, entry] as const))('%s', (id, entry) => {
	testsOfChart(entry, id, sampleSweepDocument(), hostile());

	test('draws what is counted so far, and before anything is', () => {
		expect(entry.sentence(sampleSweepDocument(20))).toContain('43 of 63 points are still to be counted.');
		expect(entry.title(sampleSweepDocument(0))).toBe('Rescue comes before escape: nothing counted yet');
		expect(entry.table(sampleSweepDocument(0)).rows).toHaveLength(7);
	});
});
