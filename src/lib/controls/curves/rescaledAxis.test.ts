import { describe, expect, test } from 'vitest';
import { checkScenario } from '../../core/scenario/checkScenario.ts';
import { metrTrendScenario } from '../../core/scenario/presets/scenarios/metrTrend.ts';
import type { CapabilityAxis, Curve, Scenario } from '../../core/index.ts';
import { axisFrame, axisMedian } from './axisMedian.ts';
import { AXIS_TEMPLATES, axisFrom, MOST_AXES } from './axisTemplates.ts';
import { levelsBelow } from './levelsBelow.ts';
import { rescaledAxis } from './rescaledAxis.ts';

const NONE = new Map();
const horizon = metrTrendScenario.axes[0]!;
const TOP = 20_000;
const rescaled = (axis: CapabilityAxis, as: 'drawn' | 'fitted') =>
	rescaledAxis(axis, as, axisFrame(axis, metrTrendScenario), 12, TOP, NONE);
const levelAt = (axis: CapabilityAxis, years: number) =>
	axisMedian(axis, metrTrendScenario, NONE).levelAfter(years);

describe('an axis counted in equal steps', () => {
	test('is drawn through the levels that the middle curve had', () => {
		const linear = rescaled(horizon, 'drawn');
		expect(linear.scale).toBe('linear');
		if (linear.curve.kind !== 'drawn') throw new Error('not drawn');
		for (const [year, level] of linear.curve.points)
			expect(level / levelAt(horizon, year - metrTrendScenario.start)).toBeCloseTo(1, 2);
		expect(linear.curve.points.at(-1)![1] / TOP).toBeCloseTo(1, 1);
	});

	test('or keeps its kind, and ends in the picture where it ended', () => {
		for (const curve of [
			{ kind: 'steady', doublingYears: 0.3525 },
			{
				kind: 'accelerating',
				doublingYears: { p10: 0.26, p50: 0.3525, p90: 0.58, scale: 'log' },
				factor: 0.97
			}
		] satisfies Curve[]) {
			const axis = { ...horizon, curve };
			const linear = rescaled(axis, 'fitted');
			expect(linear.curve.kind).toBe(curve.kind);
			const end = axisMedian(axis, metrTrendScenario, NONE).yearsUntil(TOP);
			expect(levelAt(linear, end) / TOP).toBeCloseTo(1, 1.5);
		}
	});

	test('keeps the past pace of its level now, there and back', () => {
		const linear = rescaled(horizon, 'drawn');
		// 33 hours and a doubling in 0.3525 years: 33·ln 2 / 0.3525 hours a year.
		expect(linear.pastDoublingYears).toBeCloseTo(0.3525 / (33 * Math.LN2), 5);
		expect(rescaled(linear, 'drawn').pastDoublingYears).toBeCloseTo(0.3525, 3);
	});

	test('is one that the scenario takes', () => {
		const axes = [rescaled(horizon, 'fitted'), ...metrTrendScenario.axes.slice(1)];
		expect(checkScenario({ ...metrTrendScenario, axes }).faults).toEqual([]);
	});
});

test('levels that are not above 0 are named before they are counted in doublings', () => {
	const axis: CapabilityAxis = {
		...horizon,
		scale: 'linear',
		now: 0,
		curve: { kind: 'drawn', points: [[2030, -1], [2031, 4]] } // prettier-ignore
	};
	const scenario: Scenario = {
		...metrTrendScenario,
		axes: [axis, ...metrTrendScenario.axes.slice(1)],
		thresholds: {
			...metrTrendScenario.thresholds,
			rescue: { ...metrTrendScenario.thresholds.rescue, ways: [{ axis: 'horizon', level: -3 }] }
		}
	};
	expect(levelsBelow(axis, scenario)).toEqual(['the level now', 'a drawn point', 'the level of Rescue']);
	expect(levelsBelow(horizon, metrTrendScenario)).toEqual([]);
});

test('every template fits, again and again, up to four axes', () => {
	for (const template of AXIS_TEMPLATES) {
		let scenario: Scenario = metrTrendScenario;
		while (scenario.axes.length < MOST_AXES)
			scenario = { ...scenario, axes: [...scenario.axes, axisFrom(template, scenario)] };
		expect(checkScenario(scenario).faults).toEqual([]);
		expect(new Set(scenario.axes.map(({ name }) => name)).size).toBe(MOST_AXES);
	}
});
