import { describe, expect, it } from 'vitest';
import { checkScenario } from './checkScenario.ts';
import { PRESETS, presetById } from './presets/index.ts';
import type { Scenario } from './scenario.ts';

type Loose = { [key: string]: any }; // eslint-disable-line @typescript-eslint/no-explicit-any

/** The faults of the default preset after a change. */
function faultsAfter(change: (document: Loose) => void): string[] {
	const document = structuredClone(presetById('metr-trend')!.scenario) as Loose;
	change(document);
	return checkScenario(document).faults.map(({ path, message }) => `${path}: ${message}`);
}

const identity = (): number[][] =>
	Array.from({ length: 9 }, (_, row) => Array.from({ length: 9 }, (_, column) => (row === column ? 1 : 0)));

describe('a fault is named by its path and what was expected there', () => {
	const level = (d: Loose) => d.thresholds.escape.ways[0].level;
	const curve = (d: Loose, given: unknown) => (d.axes[0].curve = given);
	const own = (d: Loose, given: object) =>
		d.proposals.push({ id: 'mine', name: 'Mine', requires: 'rescue < escape', ...given });
	const steady = { kind: 'steady', doublingYears: 1 };

	it.each<[string, (document: Loose) => void, string]>([
		[
			'p10 above p50',
			(d) => (level(d).p10 = 800),
			'thresholds.escape.ways[0].level.p10: must be below p50 (190), got 800'
		],
		[
			'p50 above p90',
			(d) => (level(d).p50 = 9000),
			'thresholds.escape.ways[0].level.p50: must be below p90 (7000), got 9000'
		],
		[
			'log of 0',
			(d) => (level(d).p10 = 0),
			'thresholds.escape.ways[0].level.p10: must be above 0 on a log scale, got 0'
		],
		['NaN', (d) => (d.exitYears = NaN), 'exitYears: expected a number, got NaN'],
		['Infinity', (d) => (d.horizon = Infinity), 'horizon: must be a finite number, got Infinity'],
		['text for a number', (d) => (d.start = '2026'), 'start: expected a number, got "2026"'],
		[
			'null',
			(d) => (d.exitYears = null),
			'exitYears: expected a number or a distribution such as { p10, p50, p90 }, got null'
		],
		['negative spread', (d) => (d.exitYears = { mean: 3, sd: -1 }), 'exitYears.sd: must be above 0, got -1'],
		[
			'a lognormal without spread',
			(d) => (d.exitYears = { median: 3, sigma: 0 }),
			'exitYears.sigma: must be above 0, got 0'
		],
		['a negative lag', (d) => (d.exitYears = -1), 'exitYears: must be at least 0, got -1'],
		[
			'a backward uniform',
			(d) => (d.exitYears = { low: 3, high: 1 }),
			'exitYears.low: must be below high (1), got 3'
		],
		[
			'a uniform without width',
			(d) => (d.exitYears = { low: 1, high: 1 }),
			'exitYears.low: must be below high (1); for a fixed value write the number alone'
		],
		[
			'a mode outside',
			(d) => (d.exitYears = { low: 1, mode: 5, high: 3 }),
			'exitYears.mode: must be below high (3), got 5'
		],
		[
			'values not ascending',
			(d) =>
				(d.exitYears = {
					values: [
						{ value: 2, weight: 1 },
						{ value: 2, weight: 1 }
					]
				}),
			'exitYears.values[1].value: must be above the one before it (2), got 2'
		],
		[
			'a weight of 0',
			(d) => (d.exitYears = { values: [{ value: 2, weight: 0 }] }),
			'exitYears.values[0].weight: must be above 0, got 0'
		],
		[
			'never on a lag',
			(d) => (d.exitYears = { median: 3, sigma: 1, never: 0.1 }),
			'exitYears.never: only a level or a year may carry "never"'
		],
		[
			'never of 1',
			(d) => (level(d).never = 1),
			'thresholds.escape.ways[0].level.never: must be below 1, got 1'
		],
		[
			'a doubling time of 0',
			(d) => curve(d, { kind: 'steady', doublingYears: 0 }),
			'axes[0].curve.doublingYears: must be above 0, got 0'
		],
		[
			'a negative doubling time',
			(d) => curve(d, { kind: 'steady', doublingYears: { p10: -1, p50: 1, p90: 2 } }),
			'axes[0].curve.doublingYears.p10: must be above 0, got -1; a "log" scale keeps the whole range above 0'
		],
		[
			'a doubling time that strays',
			(d) => curve(d, { kind: 'steady', doublingYears: { mean: 1, sd: 1 } }),
			'axes[0].curve.doublingYears.sd: too wide: its 10th percentile must be above 0, but is -0.282; use { median, sigma } or quantiles on a "log" scale'
		],
		['a factor of 0', (d) => (d.axes[0].curve.factor = 0), 'axes[0].curve.factor: must be above 0, got 0'],
		[
			'a negative exponential',
			(d) => (d.exitYears = { exponentialMean: 1, from: -1 }),
			'exitYears.from: must be at least 0, got -1'
		],
		[
			'a level of 0 on a log2 axis',
			(d) => (d.thresholds.escape.ways[0].level = 0),
			'thresholds.escape.ways[0].level: must be above 0, got 0 (levels on the log2 axis "cyber" are above 0)'
		],
		[
			'a negative level today',
			(d) => (d.axes[2].now = -1),
			'axes[2].now: must be above 0, got -1 (levels on a log2 axis are above 0)'
		],
		[
			'a circle',
			(d) => {
				d.thresholds.awareness.after = ['rescue'];
				d.thresholds.rescue.after = ['deception'];
			},
			'thresholds.rescue.after[0]: makes a circle: deception waits for awareness waits for rescue waits for deception'
		],
		[
			'a circle through follows',
			(d) => (d.thresholds.deception.after = ['opacity']),
			'thresholds.opacity.ways[2].follows: makes a circle: deception waits for opacity waits for deception'
		],
		[
			'a threshold after itself',
			(d) => (d.thresholds.rescue.after = ['rescue']),
			'thresholds.rescue.after[0]: makes a circle: it waits for itself'
		],
		[
			'an unknown slug',
			(d) => (d.thresholds.rescue.after = ['awarness']),
			'thresholds.rescue.after[0]: there is no threshold "awarness"; did you mean "awareness"?'
		],
		[
			'an unknown threshold',
			(d) => (d.thresholds.rescu = {}),
			'thresholds.rescu: is not a field here; did you mean "rescue"?'
		],
		[
			'an unknown axis',
			(d) => (d.thresholds.rescue.ways[0].axis = 'horizn'),
			'thresholds.rescue.ways[0].axis: there is no axis "horizn"; did you mean "horizon"?'
		],
		[
			'two axes of one name',
			(d) => {
				d.axes[1].id = 'horizon';
				d.thresholds.escape.ways[0].axis = 'horizon';
			},
			'axes[1].id: "horizon" is already used by axes[0]'
		],
		[
			'five axes',
			(d) => d.axes.push({ ...d.axes[0], id: 'a' }, { ...d.axes[0], id: 'b' }),
			'axes: may hold at most 4, got 5'
		],
		[
			'a proposal twice',
			(d) => d.proposals.push('control'),
			'proposals[24]: "control" is already used by proposals[0]'
		],
		[
			'an unknown proposal',
			(d) => d.proposals.push('boxin'),
			'proposals[24]: the catalogue has no proposal "boxin"; did you mean "boxing"?'
		],
		[
			'a wrong formula',
			(d) => own(d, { requires: 'rescu < escape' }),
			'proposals[24].requires: unknown name "rescu" at column 1; did you mean "rescue"?'
		],
		['ready in given', (d) => (d.given = 'ready < 2030'), 'given: '],
		['success above 1', (d) => own(d, { success: 2 }), 'proposals[24].success: must be at most 1, got 2'],
		[
			'61 own proposals',
			(d) =>
				(d.proposals = Array.from({ length: 61 }, (_, i) => ({
					id: `p${i}`,
					name: 'P',
					requires: 'rescue < escape'
				}))),
			'proposals: may hold at most 60 proposals of your own, got 61'
		],
		[
			'eight rows',
			(d) => (d.dependence = { matrix: identity().slice(1) }),
			'dependence.matrix: must hold 9 rows, one for each threshold, got 8'
		],
		[
			'a short row',
			(d) => (d.dependence = { matrix: identity().map((row, i) => (i === 3 ? row.slice(1) : row)) }),
			'dependence.matrix[3]: must hold 9 numbers, one for each threshold, got 8'
		],
		[
			'a diagonal of 0',
			(d) => ((d.dependence = { matrix: identity() }).matrix[2]![2] = 0),
			'dependence.matrix[2][2]: must be 1 (incentive with itself), got 0'
		],
		[
			'a correlation of 2',
			(d) => ((d.dependence = { matrix: identity() }).matrix[2]![1] = 2),
			'dependence.matrix[2][1]: must be between -1 and 1, got 2'
		],
		[
			'no symmetry',
			(d) => ((d.dependence = { matrix: identity() }).matrix[2]![1] = 0.5),
			'dependence.matrix[2][1]: must equal matrix[1][2] (0), because both are incentive with reflection; got 0.5'
		],
		[
			'a common factor above 1',
			(d) => (d.dependence = { common: 1.5 }),
			'dependence.common: must be at most 1, got 1.5'
		],
		['a negative seed', (d) => (d.seed = -1), 'seed: must be at least 0, got -1'],
		['a seed of 2^32', (d) => (d.seed = 2 ** 32), 'seed: must be at most 4294967295, got 4294967296'],
		['no futures', (d) => (d.futures = 0), 'futures: must be at least 1, got 0'],
		['half a future', (d) => (d.futures = 1.5), 'futures: must be a whole number, got 1.5'],
		['too many futures', (d) => (d.futures = 1e9), 'futures: must be at most 100000000, got 1000000000'],
		[
			'a horizon before the start',
			(d) => (d.horizon = 2020),
			'horizon: must be after the start (2026.9), got 2020'
		],
		[
			'a horizon too far',
			(d) => (d.horizon = 2600),
			'horizon: must be at most 500 years after the start (2026.9), got 2600'
		],
		[
			'an early start',
			(d) => {
				d.start = 1899;
				d.horizon = 1950;
			},
			'start: must be at least 1900, got 1899'
		],
		[
			'nine ways',
			(d) => (d.thresholds.rescue.ways = Array.from({ length: 9 }, () => ({ year: 2030 }))),
			'thresholds.rescue.ways: may hold at most 8, got 9'
		],
		['no way', (d) => (d.thresholds.rescue.ways = []), 'thresholds.rescue.ways: needs at least 1, got 0'],
		[
			'a way of no kind',
			(d) => (d.thresholds.rescue.ways = [{}]),
			'thresholds.rescue.ways[0]: expected { axis, level }, { year } or { follows, lagYears }, got an empty object'
		],
		[
			'two ways of one name',
			(d) => (d.thresholds.opacity.ways[1].name = 'complexity'),
			'thresholds.opacity.ways[1].name: "complexity" is already the name of another way'
		],
		[
			'a status of no kind',
			(d) => (d.thresholds.rescue.status = 'notyet'),
			'thresholds.rescue.status: expected "unknown" or "notYet", got "notyet"'
		],
		[
			'an unknown curve',
			(d) => curve(d, { kind: 'stedy' }),
			'axes[0].curve: there is no curve of the kind "stedy"; did you mean "steady"?'
		],
		[
			'a mixture in a mixture',
			(d) => curve(d, { kind: 'mixture', of: [{ weight: 1, curve: { kind: 'mixture', of: [] } }] }),
			'axes[0].curve.of[0].curve: a mixture cannot hold another mixture: flatten it by moving its curves into the outer one'
		],
		[
			'nine curves',
			(d) =>
				curve(d, { kind: 'mixture', of: Array.from({ length: 9 }, () => ({ weight: 1, curve: steady })) }),
			'axes[0].curve.of: may hold at most 8, got 9'
		],
		[
			'nine names',
			(d) =>
				curve(d, {
					kind: 'expression',
					gain: 't',
					with: Object.fromEntries([...'abcdfghij'].map((name) => [name, 1]))
				}),
			'axes[0].curve.with: may hold at most 8 names, got 9'
		],
		[
			'a name with a meaning',
			(d) => curve(d, { kind: 'expression', gain: 't', with: { t: 1 } }),
			'axes[0].curve.with.t: "t" has a meaning in expressions already: choose another name'
		],
		[
			'an empty expression',
			(d) => curve(d, { kind: 'expression', gain: ' ', with: {} }),
			'axes[0].curve.gain: must not be empty: it gives the gain as a formula in t, such as "a*t + b*t^2"'
		],
		[
			'points not ascending in years',
			(d) =>
				curve(d, {
					kind: 'drawn',
					points: [
						[2028, 40],
						[2028, 50]
					]
				}),
			'axes[0].curve.points[1][0]: the year must be above the one before it (2028), got 2028'
		],
		[
			'points not ascending in level',
			(d) =>
				curve(d, {
					kind: 'drawn',
					points: [
						[2028, 40],
						[2029, 30]
					]
				}),
			'axes[0].curve.points[1][1]: the level must be above the one before it (40), got 30'
		],
		[
			'points before the start',
			(d) => curve(d, { kind: 'drawn', points: [[2020, 40]] }),
			'axes[0].curve.points[0][0]: the year must be after the start (2026.9), got 2020'
		],
		[
			'a drawn level of 0',
			(d) => curve(d, { kind: 'drawn', points: [[2028, 0]] }),
			'axes[0].curve.points[0][1]: levels on a log2 axis must be above 0, got 0'
		],
		[
			'65 points',
			(d) => curve(d, { kind: 'drawn', points: Array.from({ length: 65 }, (_, i) => [2027 + i, i + 1]) }),
			'axes[0].curve.points: may hold at most 64, got 65'
		],
		['a long title', (d) => (d.title = 'x'.repeat(201)), 'title: must be at most 200 characters, got 201'],
		['long notes', (d) => (d.notes = 'x'.repeat(5001)), 'notes: must be at most 5000 characters, got 5001'],
		[
			'a long name',
			(d) => (d.axes[0].name = 'x'.repeat(121)),
			'axes[0].name: must be at most 120 characters, got 121'
		],
		[
			'an intervention without a trigger',
			(d) => (d.interventions = [{ id: 'pause' }]),
			'interventions[0].when: is missing'
		],
		[
			'an unknown trigger',
			(d) => (d.interventions = [{ id: 'pause', when: { after: 'escap', lagYears: 0, chance: 1 } }]),
			'interventions[0].when.after: there is no threshold "escap"; did you mean "escape"?'
		],
		[
			'a chance above 1',
			(d) => (d.interventions = [{ id: 'pause', when: { after: 'escape', lagYears: 0, chance: 1.5 } }]),
			'interventions[0].when.chance: must be at most 1, got 1.5'
		],
		[
			'a negative speed',
			(d) => (d.interventions = [{ id: 'pause', when: { year: 2028 }, capabilitySpeed: -1 }]),
			'interventions[0].capabilitySpeed: must be at least 0, got -1'
		],
		[
			'two interventions of one name',
			(d) =>
				(d.interventions = [
					{ id: 'pause', when: { year: 2028 } },
					{ id: 'pause', when: { year: 2030 } }
				]),
			'interventions[1].id: "pause" is already used by interventions[0]'
		],
		[
			'a strength above 1',
			(d) => (d.prongs = { containment: 2, ramp: { from: 1, to: 2 } }),
			'prongs.containment: must be at most 1, got 2'
		],
		[
			'containment without a ramp',
			(d) => (d.prongs = { containment: 1 }),
			'prongs.ramp: is missing: with containment above 0, say from which level to which help grows'
		],
		[
			'a ramp that falls',
			(d) => (d.prongs = { containment: 1, ramp: { from: 4000, to: 100 } }),
			'prongs.ramp.from: must be below to (100), got 4000'
		],
		[
			'a ramp on an axis that is not there',
			(d) => (d.prongs = { containment: 1, ramp: { from: 1, to: 2, axis: 'horizn' } }),
			'prongs.ramp.axis: there is no axis "horizn"; did you mean "horizon"?'
		],
		[
			'a leak above 1',
			(d) => (d.prongs = { leak: { p10: 0.2, p50: 0.5, p90: 1.5 } }),
			'prongs.leak.p90: must be at most 1, got 1.5'
		],
		['a persistence of 1', (d) => (d.speed.persistence = 1), 'speed.persistence: must be below 1, got 1'],
		['a misspelt field', (d) => (d.titel = 'x'), 'titel: is not a field here; did you mean "title"?'],
		['a missing field', (d) => delete d.start, 'start: is missing'],
		['another format', (d) => (d.format = 'epcalc/1'), 'format: expected "ninefold/1", got "epcalc/1"'],
		[
			'a newer format',
			(d) => (d.format = 'ninefold/2'),
			'format: this was written by a newer Ninefold ("ninefold/2"); this one reads "ninefold/1"'
		]
	])('%s', (_, change, expected) => {
		const faults = faultsAfter(change);
		expect(faults).toHaveLength(1);
		expect(faults[0]!.slice(0, expected.endsWith(': ') ? expected.length : undefined)).toBe(expected);
	});

	it('and all of them come at once', () => {
		const faults = faultsAfter((d) => {
			d.seed = 'one';
			d.axes[1].curve.doublingYears = 0;
			d.thresholds.escape.ways[0].level.p10 = 800;
			d.extra = 1;
			d.given = 'nonsense';
		});
		expect(faults.map((fault) => fault.split(':')[0])).toEqual([
			'seed',
			'axes[1].curve.doublingYears',
			'thresholds.escape.ways[0].level.p10',
			'given',
			'extra'
		]);
	});

	it.each([
		[3, 'expected an object with format, title, notes, start, horizon …, got 3'],
		[[], 'expected an object with format, title, notes, start, horizon …, got an empty list'],
		[undefined, 'expected an object with format, title, notes, start, horizon …, got nothing']
	])('a document that is no object: %j', (document, message) => {
		expect(checkScenario(document).faults).toEqual([{ path: '', message }]);
	});
});

describe('what is fine', () => {
	it.each<[string, (document: Loose) => void]>([
		['a range that was pulled together', (d) => (d.exitYears = { p10: 1, p50: 1, p90: 1 })],
		[
			'a normal doubling time that hardly strays',
			(d) => (d.axes[0].curve.doublingYears = { mean: 0.35, sd: 0.1 })
		],
		[
			'a matrix that is not positive semi-definite',
			(d) => {
				d.dependence = { matrix: identity() };
				const pairs: [number, number, number][] = [
					[0, 1, 0.9],
					[1, 2, 0.9],
					[0, 2, -0.9]
				];
				for (const [row, column, value] of pairs)
					d.dependence.matrix[row][column] = d.dependence.matrix[column][row] = value;
			}
		],
		[
			'negative levels on a linear axis',
			(d) => {
				d.axes.push({
					id: 'score',
					name: 'Score',
					unit: 'points',
					scale: 'linear',
					now: -3,
					curve: { kind: 'steady', doublingYears: 1 }
				});
				d.thresholds.rescue.ways = [{ axis: 'score', level: { p10: -2, p50: 1, p90: 3 } }];
			}
		],
		[
			'interventions and prongs that change nothing',
			(d) => {
				d.interventions = [];
				d.prongs = {
					containment: 0,
					demos: 0,
					understanding: 1,
					leak: 0,
					multiplier: 4,
					hardening: { escape: 0 }
				};
			}
		],
		['a pointer to the JSON Schema', (d) => (d.$schema = './scenario.schema.json')],
		['an emptied condition', (d) => (d.given = ' ')]
	])('%s', (_, change) => {
		expect(faultsAfter(change)).toEqual([]);
	});

	it.each(PRESETS.map((preset) => [preset.id, preset.scenario] as [string, Scenario]))(
		'the preset %s, unchanged',
		(_, scenario) => {
			expect(checkScenario(scenario)).toEqual({ scenario, faults: [] });
			expect(JSON.stringify(checkScenario(scenario).scenario)).toBe(JSON.stringify(scenario));
		}
	);
});

describe('hostile documents', () => {
	it('keeps names that JavaScript uses itself out', () => {
		const document = JSON.parse('{"axes": [{"__proto__": {"polluted": true}}]}') as unknown;
		expect(checkScenario(document).faults).toEqual([
			{ path: 'axes[0].__proto__', message: '"__proto__" cannot be used as a name' }
		]);
		expect(checkScenario({ constructor: 1 }).faults[0]!.path).toBe('constructor');
	});

	it('stops at depth, circles and size', () => {
		const circle: Loose = {};
		circle.again = circle;
		expect(checkScenario(circle).faults[0]!.message).toBe('is nested deeper than 32 levels');
		let deep: unknown = 1;
		for (let level = 0; level < 100_000; level++) deep = [deep];
		expect(checkScenario(deep).faults[0]!.message).toBe('is nested deeper than 32 levels');
		expect(checkScenario(Array.from({ length: 60_000 }, () => 1)).faults[0]!.message).toBe(
			'may hold at most 200, got 60000'
		);
		const wide = Array.from({ length: 100 }, () => Array.from({ length: 200 }, () => 1));
		expect(checkScenario(wide).faults[0]!.message).toBe('holds more than 10000 values');
	});
});
