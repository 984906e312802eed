import { describe, expect, it, test } from 'vitest';
import { numberPlaces, PRESETS, sweepPoints, type NumberPlace } from '../../core/index.ts';
import { rangeFault, rangeValues, usualRange } from './sweepRange.ts';

const { scenario } = PRESETS[0]!;
const places = numberPlaces(scenario);
const placeAt = (path: string): NumberPlace => places.find((place) => place.path === path)!;
const doubling = placeAt('axes[0].curve.doublingYears.p50');
const common = placeAt('dependence.common');

describe('rangeValues', () => {
	it('goes by ratios for a doubling time, by steps for a share', () => {
		expect(rangeValues({ ...doubling, value: 0.4 }, { from: 0.1, to: 1.6, steps: 5 })).toEqual([
			0.1, 0.2, 0.4, 0.8, 1.6
		]);
		expect(rangeValues(common, { from: 0, to: 0.8, steps: 5 })).toEqual([0, 0.2, 0.4, 0.6, 0.8]);
	});

	it('has the present value in the middle of its usual range', () => {
		const values = rangeValues(doubling, usualRange(doubling));
		expect(values).toHaveLength(9);
		expect(values[4]).toBe(doubling.value);
	});

	it('takes the ends as they are, in whichever direction', () => {
		expect(rangeValues(common, { from: 0.9, to: 0.1, steps: 3 })).toEqual([0.9, 0.5, 0.1]);
	});
});

test('says what is wrong with a range', () => {
	expect(rangeFault(common, { from: 0, to: 0.8, steps: 9 })).toBe('');
	expect(rangeFault(common, { from: 0, to: 2, steps: 9 })).toBe('Must be at most 0.95.');
	expect(rangeFault(common, { from: -1, to: 0.5, steps: 9 })).toBe('Must be at least 0.');
	expect(rangeFault(common, { from: 0.5, to: 0.5, steps: 9 })).toBe('The two ends must differ.');
	expect(rangeFault(common, { from: 0, to: 0.5, steps: 16 })).toBe('Between 2 and 15 steps can be drawn.');
});

test.each(PRESETS.map((preset) => [preset.title, preset.scenario] as const))(
	'the usual ranges of all numbers of %s give scenarios',
	async (_title, of) => {
		for (const place of numberPlaces(of)) {
			const range = usualRange(place);
			expect(rangeFault(place, range)).toBe('');
			const values = rangeValues(place, range);
			expect(new Set(values).size).toBe(values.length);
			await expect(
				sweepPoints(of, [{ path: place.path, values: [values[0]!, values.at(-1)!] }])
			).resolves.toHaveLength(2);
		}
	}
);
