import { ENGINE_VERSION } from '../../core/engineVersion.ts';
import { expect, test } from 'vitest';
import { sampleSummary } from '../../charts/sampleSummary.ts';
import type { Summary } from '../../core/index.ts';
import { headlineOf, portionDone, progressOf } from './headline.ts';

const exactly = (share: number) => ({ share, low: share - 0.002, high: share + 0.002 });
const sample = sampleSummary();
const summary: Summary = {
	...sample,
	futures: 40_960,
	scenario: { ...sample.scenario, futures: 100_000 },
	given: { kept: 40_960 },
	precedence: { ...sample.precedence, rescue: { ...sample.precedence.rescue, escape: exactly(0.29) } },
	proposals: Object.fromEntries(
		Object.values(sample.proposals)
			.slice(0, 3)
			.map((proposal, index) => [
				`p${index}`,
				{ ...proposal, name: `Plan ${index}`, survives: exactly([0.41, 0.62, 0.1][index]!) }
			])
	)
};

test('the answer is a sentence in futures of a hundred', () => {
	const { sentence, proposals } = headlineOf(summary);
	expect(sentence).toBe(
		'In 29 of 100 futures, AI can help us out of the danger before it can break containment.'
	);
	expect(proposals).toBe(
		'1 of 3 proposals survives in more than half of the futures; the best is Plan 1, in 62 of 100 (±0.2).'
	);
});

test('a scenario without proposals still has its first figure', () => {
	const { figures, proposals } = headlineOf({ ...summary, proposals: {} });
	expect(figures).toHaveLength(1);
	expect(proposals).toBe('No proposal is counted in this scenario.');
});

test('where no future fits the condition, nothing is claimed', () => {
	const none = { ...summary, given: { kept: 0 } };
	const { sentence, figures } = headlineOf(none);
	expect(sentence).toMatch(/^None of the drawn futures fits the condition/);
	expect(figures).toEqual([]);
	expect(progressOf(none)).toBe('40,960 of 100,000 futures, 0 of them kept by the condition');
});

test('progress tells the count, what a condition kept, and the error', () => {
	expect(progressOf(summary)).toBe('40,960 of 100,000 futures, ±0.2 points');
	expect(progressOf({ ...summary, futures: 100_000, given: { kept: 500 } })).toBe(
		'100,000 futures, 500 of them kept by the condition, ±0.2 points'
	);
});

test('a run with a condition is done when enough futures fit it', () => {
	const of = (futures: number, kept: number, given?: string, engine = ENGINE_VERSION) =>
		portionDone({
			...summary,
			engine,
			futures,
			given: { kept },
			scenario: { ...summary.scenario, futures: 100_000, ...(given && { given }) }
		});
	expect(of(25_000, 25_000)).toBe(0.25);
	expect(of(100_000, 100_000)).toBe(1);
	expect(of(100_000, 2000, 'escape < rescue')).toBe(0.2);
	// The first engine drew no further futures for a condition.
	expect(of(100_000, 2000, 'escape < rescue', '1.0.0')).toBe(1);
	expect(of(500_000, 10_000, 'escape < rescue')).toBe(1);
	// No more than the limit is drawn, however few fit.
	expect(of(2_000_544, 500, 'escape < rescue')).toBe(1);
});
