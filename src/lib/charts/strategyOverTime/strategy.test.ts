import { describe, expect, test } from 'vitest';
import { sampleSummary } from '../sampleSummary.ts';
import { strategyChart } from './strategyChart.ts';
import { strategyLayout } from './strategyLayout.ts';
import { interventionSpans, strategyPanels } from './strategyPanels.ts';
import { strategySentence, strategyTitle } from './strategySentence.ts';
import { strategyTable } from './strategyTable.ts';

const summary = sampleSummary(512);
const { strategy: _, ...undrawn } = summary;

describe('strategyPanels', () => {
	test('hold the years up to the last one shown, below their tops', () => {
		const panels = strategyPanels(summary, 2035);
		expect(panels.map(({ id }) => id)).toEqual(['researchPace', 'capabilitySpeed', 'support']);
		for (const { points, top, neutral } of panels) {
			expect(points.at(-1)?.[0]).toBe(2035);
			expect(Math.max(...points.map(([, value]) => value), neutral)).toBeLessThan(top);
		}
	});

	test('leave out what the strategy does not move, but never all', () => {
		const unmoved = structuredClone(summary);
		for (const at of unmoved.strategy!.byYear) Object.assign(at, { researchPace: 1, support: 0 });
		expect(strategyPanels(unmoved, 2035).map(({ id }) => id)).toEqual(['capabilitySpeed']);
		for (const at of unmoved.strategy!.byYear) at.capabilitySpeed = 1;
		expect(strategyPanels(unmoved, 2035)).toHaveLength(2);
	});

	test('keep the axes of what was shown before', () => {
		const faster = structuredClone(summary);
		for (const at of faster.strategy!.byYear) at.researchPace *= 10;
		const [research] = strategyPanels(faster, 2035, summary);
		expect(research!.top).toBe(strategyPanels(summary, 2035)[0]!.top);
	});
});

test('spans say when each intervention is on', () => {
	const [pause, field] = interventionSpans(summary, 2035);
	expect(pause).toMatchObject({ id: 'pause', most: 1 });
	expect(pause!.points.filter(([, share]) => share > 0).map(([year]) => year)).toEqual([2028, 2029]);
	expect(field!.points.at(-1)).toEqual([2035, 1]);
	expect(interventionSpans(undrawn, 2035)).toEqual([]);
});

test('the words name the year in which each is furthest from its course', () => {
	expect(strategyTitle(summary)).toMatch(
		/^Capability runs at 0\.\d+ times its trend in 202[89], research at [\d.]+ times today’s pace in 20\d\d$/
	);
	expect(strategySentence(summary)).toContain('Two-year pause is on in 100 of 100 futures in 2028');
	expect(strategyTitle(undrawn)).toBe('This scenario is without interventions and prongs');
});

test('applies where there is a strategy, and has a row a year', () => {
	expect(strategyChart.applies!(summary)).toBe(true);
	expect(strategyChart.applies!(undrawn)).toBe(false);
	expect(strategyTable(summary).rows).toHaveLength(summary.strategy!.byYear.length);
	expect(strategyTable(undrawn).rows).toEqual([]);
});

test('rows stand below each other', () => {
	const { panelTops, spanTops, height } = strategyLayout(3, 2);
	const tops = [...panelTops, ...spanTops, height];
	expect(tops).toEqual([...tops].sort((one, other) => one - other));
	expect(strategyLayout(2, 0).height).toBeLessThan(height);
});
