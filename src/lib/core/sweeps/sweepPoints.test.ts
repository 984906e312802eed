import { describe, expect, it } from 'vitest';
import { metrTrend } from '../scenario/presets/metrTrend.ts';
import type { QuantilesQuantity, Scenario, YearWay } from '../scenario/scenario.ts';
import { parseVary } from './parseVary.ts';
import { sweepPoints } from './sweepPoints.ts';
import { withVaried } from './withVaried.ts';

const scenario = metrTrend.scenario;
const pointsOf = (given: Scenario, ...varies: string[]) => sweepPoints(given, varies.map(parseVary));

/** Escape's first way as a year between these quantiles. */
function escapeYear(quantity: QuantilesQuantity): Scenario {
	const escape = { ...scenario.thresholds.escape, ways: [{ year: quantity }] };
	return { ...scenario, thresholds: { ...scenario.thresholds, escape } };
}
const yearOf = (given: Scenario) => (given.thresholds.escape.ways[0] as YearWay).year;

describe('the grid', () => {
	it('lets the first path vary slowest', async () => {
		const points = await pointsOf(scenario, 'dependence.common=0,0.5', 'seed=1,2,3');
		expect(points.map(({ index, values }) => [index, ...Object.values(values)])).toEqual([
			[0, 0, 1],
			[1, 0, 2],
			[2, 0, 3],
			[3, 0.5, 1],
			[4, 0.5, 2],
			[5, 0.5, 3]
		]);
		expect(points.map((point) => point.scenario.seed)).toEqual([1, 2, 3, 1, 2, 3]);
		expect(points[5]!.scenario).toEqual({ ...scenario, dependence: { common: 0.5 }, seed: 3 });
	});

	it('is the scenario alone where nothing varies', async () => {
		expect(await pointsOf(scenario)).toEqual([{ index: 0, values: {}, scenario }]);
	});

	it('has at most 10,000 points', async () => {
		await expect(pointsOf(scenario, 'seed=1:101:1', 'horizon=2050:2149:1')).rejects.toThrow(
			'the sweep has 10100 points (101 of seed × 100 of horizon); at most 10000'
		);
	});
});

describe('what a path may lead to', () => {
	it('adds a field that is not there yet, and the objects around it', async () => {
		const [first, second] = await pointsOf(scenario, 'prongs.understanding=0.5,2e-1');
		expect(first!.scenario.prongs!.understanding).toBe(0.5);
		expect(second!.scenario.prongs!.understanding).toBe(0.2);
		const pause = { id: 'pause', name: 'A pause', when: { year: 2028 }, capabilitySpeed: 0 };
		const points = await pointsOf({ ...scenario, interventions: [pause] }, 'interventions[0].forYears=1,5');
		expect(points.map((point) => point.scenario.interventions![0]!.forYears)).toEqual([1, 5]);
	});

	it('takes what is no number, too', async () => {
		const points = await pointsOf(scenario, 'thresholds.deception.status=notYet,{"reached":2026}');
		expect(points.map((point) => point.scenario.thresholds.deception.status)).toEqual([
			'notYet',
			{ reached: 2026 }
		]);
	});

	it('carries the ends of a range along with its median: ratios on a log scale, differences on a linear one', async () => {
		const path = 'thresholds.escape.ways[0].year.p50';
		const [linear] = await pointsOf(escapeYear({ p10: 2028, p50: 2031, p90: 2042 }), `${path}=2041`);
		expect(yearOf(linear!.scenario)).toEqual({ p10: 2038, p50: 2041, p90: 2052 });
		const log = escapeYear({ p10: 2000, p50: 2020, p90: 2100, scale: 'log', never: 0.1 });
		const [doubled] = await pointsOf(log, `${path}=4040`);
		expect(yearOf(doubled!.scenario)).toEqual({ p10: 4000, p50: 4040, p90: 4200, scale: 'log', never: 0.1 });
	});

	it('sets an end alone, and lets one that is varied beside its median have the last word', async () => {
		const given = escapeYear({ p10: 2028, p50: 2031, p90: 2042 });
		const path = 'thresholds.escape.ways[0].year';
		const [end] = await pointsOf(given, `${path}.p90=2060`);
		expect(yearOf(end!.scenario)).toEqual({ p10: 2028, p50: 2031, p90: 2060 });
		const [both] = await pointsOf(given, `${path}.p10=2030`, `${path}.p50=2041`);
		expect(yearOf(both!.scenario)).toEqual({ p10: 2030, p50: 2041, p90: 2052 });
	});

	it('leaves the given scenario as it was', async () => {
		const before = JSON.stringify(scenario);
		await pointsOf(scenario, 'dependence.common=0.9', 'axes[0].now=1');
		expect(JSON.stringify(scenario)).toBe(before);
	});
});

describe('faults', () => {
	it('are all named by path and point', async () => {
		const varies = ['dependence.common=0.5,1.2', 'horizon=2060,1999,2070'];
		await expect(pointsOf(scenario, ...varies)).rejects.toMatchObject({
			name: 'SweepError',
			message: [
				'horizon: must be after the start (2026.9), got 1999 (2 of 6 points, the first at dependence.common=0.5, horizon=1999)',
				'dependence.common: must be at most 1, got 1.2 (3 of 6 points, the first at dependence.common=1.2, horizon=2060)'
			].join('\n')
		});
	});

	it.each([
		['thresholds.escpae.after=1', /^thresholds\.escpae: .*did you mean "escape"\?.* \(1 of 1 points/],
		['axes[7].now=1', /^axes\[7\]\.now: leads nowhere: axes has entries 0 to \d /],
		['interventions[0].forYears=1', /leads nowhere: there is no interventions/],
		['axes.now=1', /leads nowhere: axes is a list, whose entries are axes\[0\]/],
		['horizon.p50=1', /leads nowhere: horizon is 2060, which has no p50/],
		['thresholds[0].after=1', /leads nowhere: thresholds is an object, not a list/],
		['__proto__.seed=1', /"__proto__" cannot be used as a name/],
		['thresholds.escape.ways[0].level.p10=1e9', /p10: must be .*, got 1000000000/],
		['proposals[0]=contrl', /^proposals\[0\]: .*did you mean "control"/],
		['seed=many', /^seed: expected a number, got "many"/]
	])('%s', async (vary, message) => {
		await expect(pointsOf(scenario, vary)).rejects.toThrow(message);
	});

	it('of a formula of a curve are found, too', async () => {
		await expect(
			pointsOf(scenario, 'axes[0].curve={"kind":"expression","gain":"a*tt","with":{"a":1}}')
		).rejects.toThrow(/axes\[0\]\.curve\.gain: .*"tt"/);
	});

	it('are two paths of which one lies within the other', async () => {
		await expect(pointsOf(scenario, 'seed=1', 'seed=2')).rejects.toThrow('seed is varied twice');
		await expect(pointsOf(scenario, 'dependence={"common":1}', 'dependence.common=1')).rejects.toThrow(
			'dependence.common cannot be varied together with dependence, which holds it'
		);
	});
});

it('a path that is there is the only thing that changes', () => {
	const { document } = withVaried({ a: [{ b: 1 }, { b: 2 }], c: 3 }, 'a[1].b', 4);
	expect(document).toEqual({ a: [{ b: 1 }, { b: 4 }], c: 3 });
});
