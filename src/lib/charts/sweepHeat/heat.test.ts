import { describe, expect, it, test } from 'vitest';
import { contrast } from '../frame/contrast.ts';
import { DARK_THEME, LIGHT_THEME } from '../frame/theme.ts';
import { sampleSweepDocument } from '../sampleSweepDocument.ts';
import { SAMPLE_SCENARIO } from '../sample/sampleScenario.ts';
import { heatLayout, placeAmong } from './heatLayout.ts';
import { HEAT_MEASURE_OPTION, heatShare } from './heatMeasure.ts';
import { heatSentence, heatTitle } from './heatSentence.ts';
import { heatShade } from './heatShade.ts';
import { sweepDocument } from './sweepDocument.ts';
import { sweptNumber } from './sweptValue.ts';

const document = sampleSweepDocument();
const RESCUE = 'rescue-before-escape';

test('says where the share is highest and where lowest', () => {
	expect(heatTitle(document, RESCUE)).toBe('Rescue comes before escape in 8 of 100 to 52 of 100 futures');
	expect(heatSentence(document, RESCUE)).toMatch(
		/^Rescue comes before escape in 52 of 100 futures at the most, with Task length at 50% success: doubling time 1\.6 years and Shared error of all thresholds 0; in 8 of 100 at the least, with Task length at 50% success: doubling time 0\.1 years and /
	);
});

test('offers the whole and every proposal as its measure', () => {
	const values = HEAT_MEASURE_OPTION.choices(document).map(({ value }) => value);
	expect(values.slice(0, 3)).toEqual([RESCUE, 'any-survives', 'control']);
	for (const measure of values)
		expect(heatShare(document.points[0], measure)?.share).toBeGreaterThanOrEqual(0);
});

test('says nothing of points whose condition keeps too few', () => {
	const point = structuredClone(document.points[0]!);
	expect(heatShare({ ...point, given: { kept: 99 } }, RESCUE)).toBeNull();
	expect(heatShare({ ...point, given: { kept: 100 } }, RESCUE)).not.toBeNull();
});

test('values are ascending in the picture, in whatever order they were asked for', () => {
	const [across, up] = [document.across.path, document.up.path];
	const points = [3, 1].flatMap((x) => [0.2, 0.1].map((y) => ({ ...document.points[0]!, index: 0, x, y })));
	const swept = sweepDocument(
		SAMPLE_SCENARIO,
		[
			{ path: across, values: [3, 1] },
			{ path: up, values: [0.2, 0.1] }
		],
		points
	);
	expect(swept.across.values).toEqual([1, 3]);
	expect(
		swept.points.map((point) => [(point as never as { x: number }).x, (point as never as { y: number }).y])
	).toEqual([
		[1, 0.1],
		[1, 0.2],
		[3, 0.1],
		[3, 0.2]
	]);
	expect(swept.up.own).toBe(0.4);
	expect(() => sweepDocument(SAMPLE_SCENARIO, [{ path: 'seed', values: [1] }], [])).toThrow(
		'two varied places'
	);
});

test('the scenario’s own place is found among the cells', () => {
	expect(placeAmong([0, 1, 3], 1)).toBe(1);
	expect(placeAmong([0, 1, 3], 2)).toBe(1.5);
	expect(placeAmong([0, 1, 3], 0)).toBe(0);
	expect(placeAmong([0, 1, 3], -1)).toBeNull();
	expect(placeAmong([0, 1, 3], 4)).toBeNull();
});

describe('the shades', () => {
	it('span the shares that occur, with round ends', () => {
		expect(heatShade(document, RESCUE).domain).toEqual([0, 0.6]);
	});

	it('do not make much of little', () => {
		const flat = { ...document, points: document.points.slice(0, 1) };
		const [low, high] = heatShade(flat, RESCUE).domain;
		expect(high - low).toBeGreaterThanOrEqual(0.1 - 1e-9);
	});

	it.each([
		['light', LIGHT_THEME],
		['dark', DARK_THEME]
	])('leave numbers readable in the %s theme', (_, theme) => {
		const mixed = [1, 3, 5].map((at) => {
			const [under, over] = [theme.background, theme.survives].map((text) =>
				parseInt(text.slice(at, at + 2), 16)
			);
			return Math.round(under! + (over! - under!) * heatShade(document, RESCUE).opacity(1))
				.toString(16)
				.padStart(2, '0');
		});
		expect(contrast(theme.ink, `#${mixed.join('')}`)).toBeGreaterThanOrEqual(4.5);
	});
});

test('numbers stand in the cells where there is room', () => {
	expect(heatLayout(document, 900).hasNumbers).toBe(true);
	expect(heatLayout(document, 200).hasNumbers).toBe(false);
	expect(heatLayout(document, 340, 300).height).toBe(300);
});

test.each([
	[0.352_512, '0.353'],
	[2027.5, '2027.5'],
	[20_000, '20,000'],
	[-1.5, '−1.5'],
	[0, '0']
])('%d is written %s', (value, written) => {
	expect(sweptNumber(value)).toBe(written);
});
