import { describe, expect, test } from 'vitest';
import { plotYears } from '../frame/plotYears.ts';
import { sampleSummary } from '../sampleSummary.ts';
import { survivalLabels } from './survivalLayout.ts';
import { shareAt, survivalLines } from './survivalLines.ts';
import { survivalSentence, survivalTitle, withWidestError } from './survivalSentence.ts';

const summary = sampleSummary();
const [, last] = plotYears(summary);
const lines = survivalLines(summary, last);

test('shareAt reads between the known years', () => {
	const points: [number, number][] = [
		[2027, 0.9],
		[2028, 0.7],
		[2029, 0.6]
	];
	expect(shareAt(points, 2027.5)).toBeCloseTo(0.8, 12);
	expect(shareAt(points, 2029)).toBeCloseTo(0.6, 12);
	expect(shareAt(points, 2020)).toBe(0.9);
	expect(shareAt(points, 2040)).toBe(0.6);
});

describe('survivalLines', () => {
	test('holds every proposal, the longest-lived first, and never rises', () => {
		expect(lines.map(({ id }) => id).sort()).toEqual(Object.keys(summary.proposals).sort());
		expect(lines.map(({ end }) => end)).toEqual([...lines.map(({ end }) => end)].sort((a, b) => b - a));
		for (const { points } of lines)
			for (let index = 1; index < points.length; index += 1)
				expect(points[index]?.[1]).toBeLessThanOrEqual((points[index - 1]?.[1] as number) + 1e-12);
	});
});

describe('survivalLabels', () => {
	const labelsOf = (chosen: string) =>
		survivalLabels(lines, chosen, (share) => 340 - 300 * share, 100, [40, 340], true);

	test('names the best few, apart from each other', () => {
		const labels = labelsOf('');
		expect(labels.map(({ line }) => line.id)).toEqual(lines.slice(0, 4).map(({ id }) => id));
		const heights = labels.map(({ y }) => y).sort((a, b) => a - b);
		for (let index = 1; index < heights.length; index += 1)
			expect((heights[index] as number) - (heights[index - 1] as number)).toBeGreaterThanOrEqual(17);
	});

	test('always names the one that is asked for', () => {
		const worst = lines.at(-1)?.id as string;
		expect(labelsOf(worst).map(({ line }) => line.id)).toContain(worst);
	});
});

test('the words say what the curves say, with their sampling error', () => {
	expect(survivalTitle(summary)).toMatch(/^Longest unbroken: .+, in about 7\d of 100 futures by 2035$/);
	expect(survivalSentence(summary)).toMatch(/Sampling error \(95%\): at most 2 of 100 either way\.$/);
	const { low, high } = withWidestError(summary, 0.5);
	expect(high - low).toBeGreaterThan(0.02);
});

test('a scenario without proposals says so', () => {
	const empty = { ...summary, proposals: {} };
	expect(survivalTitle(empty)).toBe('This scenario holds no proposals');
});
