import { describe, expect, test } from 'vitest';
import { defaultProngs, PRONG_PROVENANCE } from './defaultProngs.ts';
import { checkScenario } from './parseScenario.ts';
import { PRESETS } from './presets/index.ts';
import { metrTrend } from './presets/metrTrend.ts';
import type { Scenario } from './scenario.ts';

describe('defaultProngs', () => {
	test.each(PRESETS.map(({ id, scenario }) => [id, scenario] as const))('fit into %s', (_, scenario) => {
		const prongs = defaultProngs(scenario);
		expect(checkScenario({ ...scenario, prongs }).faults).toEqual([]);
		expect(prongs.containment + prongs.demos).toBe(0);
	});

	test('let help grow from the low guess of the level for rescue to its median', () => {
		const way = metrTrend.scenario.thresholds.rescue.ways[0]!;
		expect(way).toMatchObject({ level: { p10: 200, p50: 4000 } });
		expect(defaultProngs(metrTrend.scenario).ramp).toEqual({ from: 200, to: 4000 });
	});

	test('take the first axis where rescue is a year, and know no ramp without axes', () => {
		const { thresholds } = metrTrend.scenario;
		const byYear: Scenario = {
			...metrTrend.scenario,
			thresholds: { ...thresholds, rescue: { ...thresholds.rescue, ways: [{ year: 2031 }] } }
		};
		expect(defaultProngs(byYear).ramp).toEqual({ from: 330, to: 33_000, axis: 'horizon' });
		expect(defaultProngs({ ...byYear, axes: [] }).ramp).toBeUndefined();
	});

	test('have a ramp also where the level is certain', () => {
		const { thresholds } = metrTrend.scenario;
		const rescue = { ...thresholds.rescue, ways: [{ axis: 'horizon', level: 4000 }] };
		const { ramp } = defaultProngs({ ...metrTrend.scenario, thresholds: { ...thresholds, rescue } });
		expect(ramp).toEqual({ from: 200, to: 4000 });
	});

	test('say where each of them is from', () => {
		const { cut, ...values } = defaultProngs(metrTrend.scenario);
		expect(cut).toEqual([]);
		expect(Object.keys(PRONG_PROVENANCE).sort()).toEqual(Object.keys(values).sort());
	});
});
