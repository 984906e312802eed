import { describe, expect, test } from 'vitest';
import { checkScenario } from '../../core/scenario/checkScenario.ts';
import { carefulBootstrapping } from '../../core/scenario/presets/carefulBootstrapping.ts';
import { metrTrendScenario } from '../../core/scenario/presets/scenarios/metrTrend.ts';
import { plateau } from '../../core/scenario/presets/plateau.ts';
import type { CapabilityAxis, Scenario } from '../../core/index.ts';
import { simulate } from '../../core/simulate.ts';
import { axisMedian } from './axisMedian.ts';
import { axisUses } from './axisUses.ts';
import { withoutAxis } from './withoutAxis.ts';

const NONE = new Map();
const INDEX: CapabilityAxis = {
	id: 'index',
	name: 'Index',
	unit: 'points',
	scale: 'linear',
	now: 160,
	curve: { kind: 'steady', doublingYears: 0.1 }
};

test('uses are found among the ways, and for the ramp by its own axis or by that of rescue', () => {
	const uses = axisUses(metrTrendScenario, 'oversight');
	expect(uses.ways.map(({ slug, index }) => `${slug} ${index}`)).toEqual(['opacity 0', 'opacity 1']);
	expect(uses.ramp).toBe(false);
	const bootstrapping = carefulBootstrapping.scenario;
	expect(axisUses(bootstrapping, 'horizon').ramp).toBe(true);
	expect(axisUses(bootstrapping, 'cyber').ramp).toBe(false);
});

describe('without an axis', () => {
	test('levels of the same unit keep their numbers on the other axis', () => {
		const moved = withoutAxis(metrTrendScenario, 'cyber', { axis: 'horizon' }, NONE);
		expect(moved.axes.map(({ id }) => id)).toEqual(['horizon', 'oversight']);
		const [way] = metrTrendScenario.thresholds.escape.ways;
		expect(moved.thresholds.escape.ways).toEqual([{ ...way, axis: 'horizon' }]);
		expect(checkScenario(moved).faults).toEqual([]);
	});

	test('levels of another unit go to where the middle curve is at the same time', () => {
		const scenario: Scenario = { ...metrTrendScenario, axes: [...metrTrendScenario.axes, INDEX] };
		const moved = withoutAxis(scenario, 'horizon', { axis: 'index' }, NONE);
		expect(checkScenario(moved).faults).toEqual([]);
		const way = moved.thresholds.rescue.ways[0]!;
		const before = scenario.thresholds.rescue.ways[0]!;
		if (!('level' in way && 'level' in before)) throw new Error('no levels');
		const median = (level: unknown) => (level as { p50: number }).p50;
		const years = axisMedian(scenario.axes[0]!, scenario, NONE).yearsUntil(median(before.level));
		expect(median(way.level)).toBeCloseTo(160 + years / 0.1, 0);
	});

	test('ways become years that come out as the levels did', async () => {
		const moved = withoutAxis(plateau.scenario, plateau.scenario.axes[0]!.id, 'years', NONE);
		const { scenario, faults } = checkScenario(moved);
		expect(faults).toEqual([]);
		const few = (given: Scenario) => simulate({ ...given, futures: 20_000 });
		const [before, after] = await Promise.all([few(plateau.scenario), few(scenario!)]);
		const one = before.thresholds.rescue;
		const other = after.thresholds.rescue;
		expect(other.notByHorizon.share).toBeCloseTo(one.notByHorizon.share, 1);
		expect(Math.abs(other.quantiles.p10! - one.quantiles.p10!)).toBeLessThan(0.3);
		expect(Math.abs(other.quantiles.p25! - one.quantiles.p25!)).toBeLessThan(0.5);
	});

	test('the ramp goes along to another axis, even where the ways become years', () => {
		const { scenario } = carefulBootstrapping;
		const moved = withoutAxis(scenario, 'horizon', 'years', NONE);
		expect(moved.prongs!.ramp).toEqual({ ...scenario.prongs!.ramp, axis: 'cyber' });
		expect(checkScenario(moved).faults).toEqual([]);
	});
});
