import { describe, expect, test } from 'vitest';
import { timePlot } from '../frame/timePlot.ts';
import { sampleSummary } from '../sampleSummary.ts';
import { fanGeometry, fanLevels } from './fanGeometry.ts';
import { levelBands } from './levelBands.ts';
import { levelInWords, levelTicks, plainLevel } from './levelTicks.ts';
import { metrPoints } from './metrPoints.ts';
import { placeBadges } from './placeBadges.ts';

const summary = sampleSummary(512);
const [horizon, cyber] = summary.scenario.axes as [
	(typeof summary.scenario.axes)[0],
	(typeof summary.scenario.axes)[0]
];

describe('levelInWords', () => {
	test.each([
		[1 / 60, '1 minute'],
		[0.5, '30 minutes'],
		[1, '1 hour'],
		[33, '33 hours'],
		[40, '1 work-week'],
		[500, '3 work-months'],
		[2000, '1 work-year'],
		[200_000, '100 work-years'],
		[4.2e9, '2.1 million work-years']
	])('says %d hours as %s', (hours, words) => {
		expect(levelInWords({ unit: 'hours' }, hours)).toBe(words);
	});

	test('leaves other units as they are', () => {
		expect(levelInWords({ unit: 'points' }, 153.6)).toBe('154 points');
		expect(plainLevel(0.012)).toBe('0.012');
		expect(plainLevel(-3)).toBe('-3');
		expect(plainLevel(12345)).toBe('12,300');
	});
});

describe('levelTicks', () => {
	const y = (level: number) => 300 - 12 * Math.log2(level);

	test.each([
		['hours', 'log2'],
		['points', 'log2']
	] as const)('are far enough apart in %s', (unit, scale) => {
		const ticks = levelTicks({ unit, scale }, [0.01, 1e7], y, false)
			.map((tick) => tick.y)
			.sort((a, b) => a - b);
		expect(ticks.length).toBeGreaterThan(3);
		for (let index = 1; index < ticks.length; index += 1)
			expect((ticks[index] as number) - (ticks[index - 1] as number)).toBeGreaterThanOrEqual(16);
	});

	test('on a linear axis are round numbers inside it', () => {
		const ticks = levelTicks(
			{ unit: 'points', scale: 'linear' },
			[140, 190],
			(level) => 400 - 2 * level,
			false
		);
		expect(ticks.map(({ level }) => level)).toEqual([140, 150, 160, 170, 180, 190]);
	});
});

describe('levelBands', () => {
	test('are what the scenario believes, lowest median first', () => {
		const bands = levelBands(summary.scenario, 'horizon');
		expect(bands.map(({ slug }) => slug)).toEqual([
			'awareness',
			'intent',
			'incentive',
			'deception',
			'reflection',
			'opacity',
			'coherence',
			'rescue'
		]);
		const deception = bands.find(({ slug }) => slug === 'deception');
		expect(deception?.p10).toBeCloseTo(2, 6);
		expect(deception?.p50).toBeCloseTo(40, 6);
		expect(deception?.p90).toBeCloseTo(1000, 6);
	});

	test('reach infinity where a threshold may never come, yet say how far the rest goes', () => {
		const rescue = levelBands(summary.scenario, 'horizon').find(({ slug }) => slug === 'rescue');
		expect(rescue?.p90).toBe(Infinity);
		expect(rescue?.reach).toBeCloseTo(200_000, 3);
	});

	test('keep two ways on one axis apart', () => {
		const scenario = structuredClone(summary.scenario);
		scenario.thresholds.escape.ways.push({ name: 'by hand', axis: 'cyber', level: 9000 });
		expect(levelBands(scenario, 'cyber').map(({ way }) => way)).toEqual(['way 1', 'by hand']);
	});
});

describe('METR’s points', () => {
	test('stand on the axis of task horizons in hours alone', () => {
		expect(metrPoints(horizon, 2019)).toHaveLength(26);
		expect(metrPoints(horizon, 2026).map(({ name }) => name)).toContain('Claude Opus 4.6');
		expect(metrPoints(cyber, 2019)).toEqual([]);
	});

	test('have decimal years', () => {
		const gpt4 = metrPoints(horizon, 2019).find(({ name }) => name === 'GPT-4');
		expect(gpt4?.year).toBeCloseTo(2023 + 72 / 365, 9);
	});
});

describe('fanGeometry', () => {
	const byYear = [
		{ year: 2026.9, p10: 16, p25: 23, p50: 33, p75: 48, p90: 70 },
		{ year: 2027, p10: 20, p25: 30, p50: 45, p75: 70, p90: 100 },
		{ year: 2028, p10: 40, p25: 90, p50: 300, p75: 5000, p90: null }
	];
	const plot = timePlot(900, [2024, 2028]);

	test('draws unbounded progress out through the top, in finite coordinates', () => {
		const levels = fanLevels({ scale: 'log2' }, byYear, [], []);
		const { y, outer } = fanGeometry({ scale: 'log2' }, byYear, levels, plot, [40, 340]);
		expect(y(null)).toBeLessThan(40);
		expect(y(Infinity)).toBe(y(null));
		expect(outer).not.toMatch(/NaN|Infinity/);
	});

	test('shows today and every threshold, however far', () => {
		const bands = levelBands(summary.scenario, 'horizon');
		const [low, high] = fanLevels(horizon, byYear, bands, []);
		expect(low).toBeLessThan(1);
		expect(high).toBeGreaterThan(200_000);
	});
});

describe('placeBadges', () => {
	test('keeps squares apart and x where it is', () => {
		const wanted = [10, 20, 30, 40, 50].map((x) => ({ x, y: 100 }));
		const heights = placeBadges(wanted, 16);
		for (let one = 0; one < 5; one += 1)
			for (let other = one + 1; other < 5; other += 1) {
				const apart =
					Math.abs((heights[one] as number) - (heights[other] as number)) >= 16 - 1e-9 ||
					10 * (other - one) >= 16;
				expect(apart).toBe(true);
			}
	});
});
