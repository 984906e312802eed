import { describe, expect, test } from 'vitest';
import { defaultProngs } from '../scenario/defaultProngs.ts';
import { INTERVENTION_CARDS, interventionOf } from '../scenario/interventionCards/index.ts';
import { PRESETS } from '../scenario/presets/index.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { numberPlaces } from './numberPlaces.ts';
import { sweepPoints } from './sweepPoints.ts';

const [{ scenario }] = PRESETS as [(typeof PRESETS)[number]];
const acting: Scenario = {
	...scenario,
	interventions: INTERVENTION_CARDS.slice(0, 6).map((card) => interventionOf(card, [])),
	prongs: defaultProngs(scenario)
};

test('offers the middle of quantities and the constants, in plain words', () => {
	const places = numberPlaces(scenario);
	expect(places.find(({ path }) => path === 'axes[0].curve.doublingYears.p50')).toMatchObject({
		label: `${scenario.axes[0]!.name}: doubling time`,
		unit: 'years',
		isLog: true,
		lowest: 0
	});
	expect(places.find(({ path }) => path === 'dependence.common')).toMatchObject({
		value: (scenario.dependence as { common: number }).common,
		isLog: false,
		highest: 0.95
	});
	expect(places.map(({ path }) => path)).not.toContain('seed');
	expect(places.some(({ path }) => /\.p[19]0$/.test(path))).toBe(false);
});

describe.each([...PRESETS.map((preset) => preset.scenario), acting])('$title', (of) => {
	const places = numberPlaces(of);

	test('every place has words of its own', () => {
		expect(places.length).toBeGreaterThan(8);
		const labels = places.map(({ label }) => label);
		expect(labels.filter((label) => /[[\]]|\.\w/.test(label))).toEqual([]);
		expect(new Set(labels).size).toBe(labels.length);
	});

	test('every place can be varied, the present value being one of its values', async () => {
		for (const { path, value, lowest, highest } of places) {
			expect(value).toBeGreaterThanOrEqual(lowest);
			expect(value).toBeLessThanOrEqual(highest);
			const [point] = await sweepPoints(of, [{ path, values: [value] }]);
			expect(point!.scenario).toEqual(of);
		}
	});
});
