import { describe, expect, it } from 'vitest';
import { normalCdf } from '../../draws/normalCdf.ts';
import { prepareRun } from '../../futures/prepareRun.ts';
import { readScenario } from '../../scenario/parseScenario.ts';
import { presetById } from '../../scenario/presets/index.ts';
import { distributionOf } from '../../quantities/distributionOf.ts';
import type { Quantity, Scenario } from '../../scenario/scenario.ts';
import { THRESHOLD_SLUGS, thresholdIndex } from '../../scenario/thresholds.ts';
import { binOfNormal, inputBins } from './inputBins.ts';
import { uncertainInputs } from './uncertainInputs.ts';

const COUNT = 1024;
const block = { chunk: 3, block: 1, count: COUNT };

/** A scenario in which nothing is uncertain, with a log axis from level 1 that doubles each year. */
const certain: Scenario = {
	...presetById('metr-trend')!.scenario,
	start: 2026,
	horizon: 2100,
	futures: 100_000,
	axes: [
		{
			id: 'a',
			name: 'Ability',
			unit: 'hours',
			scale: 'log2',
			now: 1,
			curve: { kind: 'steady', doublingYears: 1 }
		}
	],
	dependence: { common: 0 },
	thresholds: Object.fromEntries(
		THRESHOLD_SLUGS.map((slug, k) => [
			slug,
			{ ways: [{ axis: 'a', level: 4 * (k + 1) }], after: [], status: 'unknown' }
		])
	) as unknown as Scenario['thresholds'],
	exitYears: 1,
	proposals: []
};

const years = { p10: 0.5, p50: 1, p90: 3, scale: 'log' } as const;
const axisWith = (changes: object) => ({ axes: [{ ...certain.axes[0]!, ...changes }] });
const escapeWith = (changes: object) => ({
	thresholds: { ...certain.thresholds, escape: { ...certain.thresholds.escape, ...changes } }
});

const intervention = { id: 'pause', name: 'Pause', when: { year: 2027 }, forYears: 1, capabilitySpeed: 0.5 };
const interventionWith = (changes: object) => ({ interventions: [{ ...intervention, ...changes }] });

const couplings = {
	containment: 1,
	demos: 1,
	understanding: 1,
	multiplier: 4,
	ramp: { from: 1, to: 8 },
	leak: 0.3,
	supportNow: 0.2,
	campaign: 0.1,
	decay: 0.1,
	demo: 0.1,
	demonstrable: ['deception'],
	slowdown: 0.3,
	hardening: { escape: 0.3 },
	cut: []
};
const prongsWith = (changes: object) => ({ prongs: { ...couplings, ...changes } });
const share = { low: 0, high: 1 };

/** One input each, what it is called, and whether escape comes later (1) or earlier (−1) the higher it is. */
const cases: [path: string, changes: object, sign: 1 | -1, label: RegExp][] = [
	['axes[0].now', axisWith({ now: { p10: 0.5, p50: 1, p90: 2, scale: 'log' } }), -1, /^Ability: level now$/],
	[
		'axes[0].curve.doublingYears',
		axisWith({ curve: { kind: 'steady', doublingYears: years } }),
		1,
		/^Ability: doubling time$/
	],
	[
		'axes[0].curve.factor',
		axisWith({
			curve: { kind: 'accelerating', doublingYears: 1, factor: { p10: 0.8, p50: 0.95, p90: 1.1 } }
		}),
		1,
		/takes longer$/
	],
	[
		'axes[0].curve.midpointYears',
		axisWith({
			curve: { kind: 'logistic', ceilingDoublings: 9, midpointYears: { low: 3, high: 6 }, widthYears: 1 }
		}),
		1,
		/midpoint/
	],
	[
		'axes[0].curve.with.b',
		axisWith({ curve: { kind: 'expression', gain: 'a * t / b', with: { a: 2, b: { low: 1, high: 3 } } } }),
		1,
		/^Ability: b$/
	],
	[
		'thresholds.escape.ways[0].level',
		escapeWith({ ways: [{ axis: 'a', level: { p10: 5, p50: 20, p90: 300, scale: 'log' } }] }),
		1,
		/^Escape: level$/
	],
	[
		'thresholds.escape.ways[0].level',
		{
			...escapeWith({
				ways: [{ axis: 'a', level: { p10: 0.1, p50: 20, p90: 300, scale: 'log' } }],
				status: 'notYet'
			}),
			dependence: { common: 0.5 }
		},
		1,
		/^Escape: level$/
	],
	[
		'thresholds.escape.ways[0].year',
		{
			...escapeWith({ ways: [{ year: { mean: 2030, sd: 2, never: 0.2 } }] }),
			dependence: {
				matrix: THRESHOLD_SLUGS.map((_, i) => THRESHOLD_SLUGS.map((__, j) => (i === j ? 1 : 0.4)))
			}
		},
		1,
		/^Escape: year$/
	],
	[
		'thresholds.escape.ways[1].level',
		escapeWith({
			ways: [
				{ axis: 'a', level: 1e9 },
				{ name: 'theft', axis: 'a', level: { p10: 5, p50: 20, p90: 300, scale: 'log', never: 0.3 } }
			]
		}),
		1,
		/^Escape: level \(way theft\)$/
	],
	[
		'thresholds.escape.ways[0].lagYears',
		{ ...escapeWith({ ways: [{ follows: 'intent', lagYears: years }] }), dependence: { common: 0.5 } },
		1,
		/^Escape: years of lag$/
	],
	['interventions[0].forYears', interventionWith({ forYears: years }), 1, /^Pause: how long it lasts$/],
	[
		'interventions[0].capabilitySpeed',
		interventionWith({ capabilitySpeed: { low: 0.1, high: 0.9 } }),
		-1,
		/^Pause: capability speed$/
	],
	[
		'interventions[0].when.year',
		interventionWith({ when: { year: { low: 2026, high: 2035 } } }),
		-1,
		/^Pause: year$/
	],
	[
		'interventions[0].when.lagYears',
		interventionWith({ when: { after: 'deception', lagYears: years, chance: 1 } }),
		-1,
		/^Pause: years of lag$/
	],
	[
		'interventions[0].when.chance',
		interventionWith({ when: { after: 'deception', lagYears: 0, chance: 0.5 } }),
		-1,
		/whether its trigger is detected/
	],
	[
		'interventions[0].hardening.escape',
		interventionWith({ forYears: 50, hardening: { escape: { low: 0, high: 3 } } }),
		1,
		/^Pause: hardening of Escape$/
	],
	['prongs.multiplier', prongsWith({ multiplier: { low: 2, high: 8 }, leak: 0 }), 1, /research multiplier/],
	['prongs.supportNow', prongsWith({ supportNow: share }), 1, /political support/],
	['prongs.campaign', prongsWith({ campaign: { low: 0, high: 0.3 } }), 1, /campaigning/],
	['prongs.demo', prongsWith({ demo: share }), 1, /demonstration/],
	['prongs.slowdown', prongsWith({ slowdown: { low: 0, high: 0.8 } }), 1, /slowdown/],
	[
		'prongs.hardening.escape',
		prongsWith({ hardening: { escape: { low: 0, high: 2 } } }),
		1,
		/hardening of Escape/
	]
];

describe('uncertainInputs', () => {
	it.each(cases)('draws what the engine draws: %s', async (path, changes, sign, label) => {
		const run = await prepareRun(await readScenario({ ...certain, ...changes }));
		const inputs = uncertainInputs(run).filter((input) => input.path === path);
		expect(inputs).toHaveLength(1);
		expect(inputs[0]!.label).toMatch(label);
		run.block.draw(block);
		const arrivals = run.block.arrivals[thresholdIndex('escape')]!;
		const bins = new Int32Array(COUNT);
		inputBins(inputs[0]!.driver, run.scenario.seed)(block, bins);
		expectMonotone(bins, arrivals, sign);
	});

	it('knows the level of the past, the exit, and when research is ready', async () => {
		const scenario = await readScenario({
			...certain,
			...axisWith({ now: 64, pastDoublingYears: years }),
			exitYears: years,
			proposals: [
				{
					id: 'own',
					name: 'Own',
					requires: 'ready < escape',
					opens: [],
					closes: [],
					readyResearchYears: years
				}
			]
		});
		const run = await prepareRun(scenario);
		const inputs = uncertainInputs(run);
		expect(inputs.map(({ path }) => path)).toEqual([
			'axes[0].pastDoublingYears',
			'exitYears',
			'proposals[0].readyResearchYears'
		]);
		run.block.draw(block);
		const columns = [run.block.arrivals[thresholdIndex('escape')]!, null, run.block.ready[0]!];
		for (const [k, { driver }] of inputs.entries()) {
			const bins = new Int32Array(COUNT);
			inputBins(driver, run.scenario.seed)(block, bins);
			const rescue = run.block.arrivals[thresholdIndex('rescue')]!;
			const lag = run.block.exit.map((exit, i) => exit - rescue[i]!);
			expectMonotone(bins, columns[k] ?? lag, k === 0 ? -1 : 1, 32);
		}
	});

	it('tells the curves of a mixture apart', async () => {
		const scenario = await readScenario({
			...certain,
			...axisWith({
				curve: {
					kind: 'mixture',
					of: [
						{ weight: 1, curve: { kind: 'steady', doublingYears: 1 } },
						{ weight: 3, curve: { kind: 'accelerating', doublingYears: 2, factor: { low: 1, high: 1.2 } } }
					]
				}
			})
		});
		const run = await prepareRun(scenario);
		const inputs = uncertainInputs(run);
		expect(inputs.map(({ path, label }) => [path, label])).toEqual([
			['axes[0].curve.of', 'Ability: which curve, from the first to the last'],
			['axes[0].curve.of[1].curve.factor', expect.stringMatching(/takes longer of curve 2$/)]
		]);
		run.block.draw(block);
		const arrivals = run.block.arrivals[thresholdIndex('escape')]!;
		const [choice, factor] = inputs.map(({ driver }) => {
			const bins = new Int32Array(COUNT);
			inputBins(driver, scenario.seed)(block, bins);
			return bins;
		});
		const isFirst = (i: number) => choice![i]! < 10;
		const among = (isWanted: (i: number) => boolean) => [...arrivals.keys()].filter(isWanted);
		const [firsts, seconds] = [among(isFirst), among((i) => !isFirst(i))];
		expect(new Set(firsts.map((i) => arrivals[i])).size).toBe(1);
		expectMonotone(
			Int32Array.from(seconds, (i) => factor![i]!),
			Int32Array.from(seconds, (i) => arrivals[i]!),
			1
		);
	});

	it('takes the common factor and the ups and downs for inputs', async () => {
		const run = await prepareRun(
			await readScenario({
				...certain,
				...escapeWith({ ways: [{ axis: 'a', level: { p10: 5, p50: 20, p90: 300, scale: 'log' } }] }),
				dependence: { common: 0.9 },
				speed: { volatility: 0.5, persistence: 0.5 }
			})
		);
		const inputs = uncertainInputs(run);
		expect(inputs.map(({ path }) => path)).toEqual([
			'speed.volatility',
			'dependence.common',
			'thresholds.escape.ways[0].level'
		]);
		run.block.draw(block);
		const mean = (index: number, from: number, to: number): number => {
			const bins = new Int32Array(COUNT);
			inputBins(inputs[index]!.driver, run.scenario.seed)(block, bins);
			const keys = [...run.block.arrivals[thresholdIndex('escape')]!].filter(
				(_, i) => bins[i]! >= from && bins[i]! < to
			);
			return keys.reduce((sum, key) => sum + key, 0) / keys.length;
		};
		expect(mean(0, 0, 20)).toBeGreaterThan(mean(0, 20, 40));
		expect(mean(1, 0, 20)).toBeLessThan(mean(1, 20, 40));
		expect(mean(2, 0, 20)).toBeLessThan(mean(2, 20, 40));
	});

	it('leaves out constants, what is fixed, and what is cut', async () => {
		const run = await prepareRun(
			await readScenario({
				...certain,
				...escapeWith({ ways: [{ axis: 'a', level: { low: 4, high: 9 } }], status: { reached: 2025 } }),
				...prongsWith({ leak: share, demo: share, cut: ['leak'] })
			})
		);
		expect(uncertainInputs(run).map(({ path }) => path)).toEqual(['prongs.demo']);
		const neutral = {
			...couplings,
			containment: 0,
			demos: 0,
			leak: 0,
			slowdown: 0,
			hardening: {},
			demo: share
		};
		const static_ = await prepareRun(await readScenario({ ...certain, prongs: neutral }));
		expect(uncertainInputs(static_)).toEqual([]);
	});

	it('names every uncertain number of every preset once', async () => {
		for (const id of ['metr-trend', 'plateau', 'ai-2027', 'nine-exponentials']) {
			const run = await prepareRun(presetById(id)!.scenario);
			const inputs = uncertainInputs(run);
			const paths = inputs.map(({ path }) => path);
			expect(new Set(paths).size).toBe(paths.length);
			expect(new Set(inputs.map(({ label }) => label)).size).toBe(paths.length);
			const drivers = inputs.map(({ driver }) => ('dimension' in driver ? driver.dimension : driver));
			expect(new Set(drivers).size).toBe(paths.length);
			for (const { path, quantity } of inputs) {
				if (quantity === null || path.startsWith('proposals')) continue;
				expect(valueAt(run.scenario, path)).toEqual(quantity);
				expect(distributionOf(quantity).isConstant).toBe(false);
			}
		}
	});
});

const valueAt = (document: unknown, path: string): Quantity =>
	path
		.split(/[.[\]]+/)
		.filter((part) => part !== '')
		.reduce((value, part) => (value as Record<string, unknown>)[part], document) as Quantity;

/** Keys rise (or fall) with the bins, as far as rounding and ties allow, and do vary. */
function expectMonotone(bins: Int32Array, keys: Int32Array, sign: 1 | -1, slack = 16): void {
	const byBin = new Map<number, number[]>();
	for (const [i, bin] of bins.entries()) byBin.set(bin, [...(byBin.get(bin) ?? []), sign * keys[i]!]);
	let highest = -Infinity;
	for (const bin of [...byBin.keys()].sort((one, other) => one - other)) {
		const inBin = byBin.get(bin)!;
		expect(Math.min(...inBin)).toBeGreaterThanOrEqual(highest - slack);
		highest = Math.max(...inBin);
	}
	expect(byBin.size).toBe(40);
	expect(highest).toBeGreaterThan(Math.min(...byBin.get(0)!));
}

describe('binOfNormal', () => {
	it('is ⌊40·Φ(z)⌋', () => {
		for (let z = -6; z < 6; z += 0.00137)
			expect(binOfNormal(z)).toBe(Math.min(39, Math.floor(40 * normalCdf(z))));
		expect(binOfNormal(-40)).toBe(0);
		expect(binOfNormal(Infinity)).toBe(39);
	});
});
