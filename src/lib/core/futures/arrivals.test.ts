import { describe, expect, it } from 'vitest';
import { parseScenario } from '../scenario/parseScenario.ts';
import { THRESHOLD_SLUGS } from '../scenario/thresholds.ts';
import { drawFutures } from './drawFutures.ts';
import { prepareRun } from './prepareRun.ts';

/** A scenario of constants unless changed: one steady axis with a doubling a year from 1, every level at 2. */
const base = (changes: Record<string, unknown> = {}, thresholds: Record<string, unknown> = {}) =>
	parseScenario({
		format: 'ninefold/1',
		title: 'Test',
		start: 2030,
		horizon: 2060,
		futures: 4096,
		axes: [
			{
				id: 'a',
				name: 'A',
				unit: 'units',
				scale: 'log2',
				now: 1,
				curve: { kind: 'steady', doublingYears: 1 }
			}
		],
		thresholds: {
			...Object.fromEntries(THRESHOLD_SLUGS.map((slug) => [slug, { ways: [{ axis: 'a', level: 2 }] }])),
			...thresholds
		},
		...changes
	});
const arrivals = async (scenario: ReturnType<typeof base>, count = 4096) =>
	drawFutures(await prepareRun(scenario), 0, count).arrivalYears;
const level = (level: unknown, more: Record<string, unknown> = {}) => ({
	ways: [{ axis: 'a', level }],
	...more
});
const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
/** Arrivals stand on a grid of 2^-16 year. */
const GRID = 1 / 65536;

describe('arrivals', () => {
	it('come when the curve reaches the level, before the start by the past trend', async () => {
		const years = await arrivals(
			base({}, { deception: level(8), reflection: level(0.25), incentive: level(1) }),
			1
		);
		expect(years.deception[0]).toBe(2033);
		expect(years.reflection[0]).toBe(2028);
		expect(years.incentive[0]).toBe(2030);
	});

	it('use the past doubling time where one is given, and the present one otherwise', async () => {
		const axis = base().axes[0]!;
		const years = await arrivals(
			base({ axes: [{ ...axis, pastDoublingYears: 0.5 }] }, { deception: level(0.25), escape: level(4) }),
			1
		);
		expect(years.deception[0]).toBe(2029);
		expect(years.escape[0]).toBe(2032);
	});

	it('count progress in units on a linear axis', async () => {
		const axis = {
			...base().axes[0]!,
			scale: 'linear' as const,
			now: 10,
			curve: { kind: 'steady', doublingYears: 0.5 }
		};
		const years = await arrivals(base({ axes: [axis] }, { deception: level(14), reflection: level(8) }), 1);
		expect(years.deception[0]).toBe(2032);
		expect(years.reflection[0]).toBe(2029);
	});

	it('are Infinity beyond the horizon, and for a level that is never asked for even where the curve runs away', async () => {
		const axis = { ...base().axes[0]!, curve: { kind: 'accelerating', doublingYears: 1, factor: 0.5 } };
		const never = level({ p10: 2, p50: 2, p90: 2.0001, scale: 'log', never: 0.25 });
		const years = await arrivals(base({ axes: [axis] }, { deception: level(1e300), reflection: never }));
		expect(years.deception[0]).toBeCloseTo(2032, 4); // d/(1−f) = 2 years to infinity
		expect(years.reflection.filter((year) => year === Infinity).length / 4096).toBeCloseTo(0.25, 3);
		expect((await arrivals(base({}, { escape: level(2 ** 31) }), 1)).escape[0]).toBe(Infinity);
	});

	it('take direct years as they are', async () => {
		const years = await arrivals(
			base({}, { deception: { ways: [{ year: 2035.25 }] }, rescue: { ways: [{ year: 2020 }] } }),
			1
		);
		expect(years.deception[0]).toBe(2035.25);
		expect(years.rescue[0]).toBe(2020);
	});

	it('come by whichever way is first, and say which', async () => {
		const scenario = base(
			{},
			{
				deception: { ways: [{ year: 2040 }] },
				opacity: {
					ways: [
						{ name: 'late', axis: 'a', level: 2 ** 20 },
						{ name: 'lag', follows: 'deception', lagYears: 1.5 },
						{ name: 'later', year: 2045 }
					]
				}
			}
		);
		const futures = drawFutures(await prepareRun(scenario), 0, 1);
		expect(futures.arrivalYears.opacity[0]).toBe(2041.5);
		expect(futures.winningWay.opacity[0]).toBe(1);
	});

	it('follow no earlier than what they follow, even where the tail of a lag is negative', async () => {
		const lagging = { ways: [{ follows: 'deception', lagYears: { p10: 0.01, p50: 0.5, p90: 2 } }] };
		const years = await arrivals(base({ exitYears: { p10: 0.01, p50: 0.5, p90: 2 } }, { opacity: lagging }));
		for (let i = 0; i < 4096; i++) expect(years.opacity[i]!).toBeGreaterThanOrEqual(years.deception[i]!);
		expect(Math.min(...years.opacity)).toBe(years.deception[0]);
		const { exitYears } = drawFutures(
			await prepareRun(base({ exitYears: { p10: 0.01, p50: 0.5, p90: 2 } })),
			0,
			4096
		);
		expect(Math.min(...exitYears)).toBe(years.rescue[0]);
	});

	it('wait for prerequisites, also through several', async () => {
		const years = await arrivals(
			base(
				{},
				{
					awareness: { ways: [{ year: 2040 }] },
					deception: level(2, { after: ['awareness'] }),
					escape: level(2, { after: ['deception'] }),
					rescue: level(2 ** 15, { after: ['awareness'] }),
					coherence: level(2, { after: ['opacity'] }),
					opacity: { ways: [{ year: 2070 }] }
				}
			),
			1
		);
		expect(years.deception[0]).toBe(2040);
		expect(years.escape[0]).toBe(2040);
		expect(years.rescue[0]).toBe(2045);
		expect(years.coherence[0]).toBe(Infinity);
	});

	it('are fixed by a status that says when it was reached', async () => {
		const years = await arrivals(
			base({}, { escape: level(8, { status: { reached: 2025.5 }, after: ['rescue'] }) }),
			1
		);
		expect(years.escape[0]).toBe(2025.5);
	});

	it('are cut to the future, with the shape kept, by a status of not yet', async () => {
		const belief = { ways: [{ year: { mean: 2031, sd: 2 } }], status: 'notYet' };
		const { escape } = await arrivals(base({}, { escape: belief }));
		expect(Math.min(...escape)).toBeGreaterThanOrEqual(2030);
		// The mean of a normal cut at a = −1/2 standard deviation: μ + σ·φ(a)/(1 − Φ(a)) = 2031 + 2·0.35207/0.69146.
		expect(mean(escape)).toBeCloseTo(2032.0183, 2);

		const onAxis = level({ median: 1, sigma: 1 }, { status: 'notYet' });
		const uncertainNow = { ...base().axes[0]!, now: { median: 1, sigma: 0.5 } };
		const { deception } = await arrivals(base({ axes: [uncertainNow] }, { deception: onAxis }));
		expect(Math.min(...deception)).toBeGreaterThanOrEqual(2030);
	});

	it('follow the quantiles that were asked for', async () => {
		const { escape } = await arrivals(
			base({}, { escape: { ways: [{ year: { p10: 2031, p50: 2033, p90: 2040 } }] } })
		);
		const sorted = [...escape].sort((one, other) => one - other);
		expect(sorted[Math.round(0.1 * 4096)]).toBeCloseTo(2031, 1);
		expect(sorted[Math.round(0.5 * 4096)]).toBeCloseTo(2033, 1);
		expect(sorted[Math.round(0.9 * 4096)]).toBeCloseTo(2040, 0);
	});
});

describe('one variable moved', () => {
	const year = (p50: number) => ({ ways: [{ year: { p10: p50 - 2, p50, p90: p50 + 3 } }] });
	const scenarioWith = (escape: number) =>
		base(
			{ dependence: { common: 0.4 } },
			{
				...Object.fromEntries(THRESHOLD_SLUGS.map((slug, i) => [slug, year(2033 + i)])),
				escape: year(escape)
			}
		);

	it('leaves the other eight columns equal bit by bit', async () => {
		const [one, other] = [await arrivals(scenarioWith(2036)), await arrivals(scenarioWith(2041))];
		for (const slug of THRESHOLD_SLUGS)
			if (slug === 'escape') expect(one[slug]).not.toEqual(other[slug]);
			else expect(one[slug]).toEqual(other[slug]);
	});
});

describe('speed of progress', () => {
	it('bends the calendar around a mean of one, and leaves the past alone', async () => {
		const speed = { volatility: 0.3, persistence: 0.6 };
		const years = await arrivals(base({ speed }, { deception: level(16), reflection: level(0.25) }));
		expect(years.reflection.every((year) => year === 2028)).toBe(true);
		expect(new Set(years.deception).size).toBeGreaterThan(4000);
		expect(Math.abs(mean(years.deception) - 2034)).toBeLessThan(0.25);
	});

	it('keeps the order of levels on one axis', async () => {
		const speed = { volatility: 0.5, persistence: 0.2 };
		const years = await arrivals(base({ speed }, { deception: level(16), reflection: level(17) }));
		for (let i = 0; i < 4096; i++) expect(years.deception[i]! - GRID).toBeLessThan(years.reflection[i]!);
	});
});

describe('a correlation matrix that cannot be', () => {
	it('is replaced by the nearest one, and the run says so', async () => {
		const matrix: number[][] = THRESHOLD_SLUGS.map((_, i) =>
			THRESHOLD_SLUGS.map((_, j) => (i === j ? 1 : 0))
		);
		// If 1 goes with 2 and 2 with 3, then 1 cannot go against 3.
		for (const [i, j, r] of [
			[0, 1, 0.9],
			[1, 2, 0.9],
			[0, 2, -0.9]
		] as const)
			matrix[i]![j] = matrix[j]![i] = r;
		const plan = await prepareRun(base({ dependence: { matrix } }));
		expect(plan.block.warnings).toEqual([
			expect.stringMatching(/not positive semi-definite; the nearest one was used \(largest change 0\.\d+\)/)
		]);
	});
});
