import * as fc from 'fast-check';
import { CATALOGUE } from '../../src/lib/core/proposals/catalogue/index.ts';
import { parseScenario } from '../../src/lib/core/scenario/parseScenario.ts';
import { THRESHOLD_SLUGS } from '../../src/lib/core/scenario/thresholds.ts';
import { PRONG_LINKS, type Scenario } from '../../src/lib/core/scenario/scenario.ts';

const positive = fc.oneof(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), fc.integer({ min: 1, max: 500 }));
const share = fc.double({ min: 0, max: 0.99, noNaN: true });
const words = (maxLength: number) => fc.string({ unit: 'grapheme', maxLength });
const ascending = (least: number, most: number) =>
	fc
		.uniqueArray(positive, { minLength: least, maxLength: most })
		.map((values) => values.sort((a, b) => a - b));

const quantity = (mayNever: boolean) => {
	const never = mayNever ? { never: fc.option(share, { nil: undefined }) } : {};
	const part = (key: string) => ({ [key]: positive });
	return fc.oneof(
		positive,
		fc
			.tuple(ascending(3, 3), fc.constantFrom('linear', 'log'), fc.record(never))
			.map(([[p10, p50, p90], scale, rest]) => ({
				...{ p10, p50, p90, scale },
				...rest
			})),
		fc.record({
			mean: fc.double({ min: 10, max: 100, noNaN: true }),
			sd: fc.double({ min: 0.1, max: 5, noNaN: true }),
			...never
		}),
		fc.record({ ...part('median'), ...part('sigma'), ...never }),
		ascending(2, 2).map(([low, high]) => ({ low, high })),
		ascending(3, 3).map(([low, mode, high]) => ({ low, mode, high })),
		fc.record({ ...part('exponentialMean'), from: fc.option(positive, { nil: undefined }), ...never }),
		fc
			.tuple(ascending(1, 5), positive)
			.map(([values, weight]) => ({ values: values.map((value) => ({ value, weight })) }))
	);
};

const plain = quantity(false);
const singleCurve = fc.oneof(
	fc.record({ kind: fc.constant('steady'), doublingYears: plain }),
	fc.record({ kind: fc.constant('accelerating'), doublingYears: plain, factor: plain }),
	fc.record({ kind: fc.constant('saturating'), doublingYears: plain, ceilingDoublings: plain }),
	fc.record({
		kind: fc.constant('logistic'),
		ceilingDoublings: plain,
		midpointYears: plain,
		widthYears: plain
	}),
	ascending(1, 6).map((levels) => ({
		kind: 'drawn',
		points: levels.map((level, index) => [2501 + index, level])
	})),
	fc.record({
		kind: fc.constant('expression'),
		gain: fc.constant('a*t + b*t^2'),
		with: fc.record({ b: plain, a: plain })
	})
);
const curve = fc.oneof(
	singleCurve,
	fc
		.array(fc.record({ weight: positive, curve: singleCurve }), { minLength: 1, maxLength: 3 })
		.map((of) => ({ kind: 'mixture', of }))
);
const axis = (id: string) =>
	fc.record(
		{
			id: fc.constant(id),
			name: words(30),
			unit: words(10),
			scale: fc.constantFrom('log2', 'linear'),
			now: plain,
			curve,
			pastDoublingYears: plain,
			notes: words(50)
		},
		{ requiredKeys: ['id', 'name', 'unit', 'scale', 'now', 'curve'] }
	);

/** Prerequisites point to lower numbers only, so that there is never a circle. */
const belief = (index: number) => {
	const earlier = THRESHOLD_SLUGS.slice(0, index);
	const way = fc.oneof(
		fc.record({ axis: fc.constantFrom('one', 'two'), level: quantity(true) }),
		fc.record({ year: quantity(true) }),
		...(index > 0 ? [fc.record({ follows: fc.constantFrom(...earlier), lagYears: plain })] : [])
	);
	const status = fc.oneof(
		fc.constantFrom('unknown', 'notYet'),
		fc.record({ reached: fc.integer({ min: 1990, max: 2100 }) })
	);
	return fc.record(
		{
			ways: fc.array(way, { minLength: 1, maxLength: 3 }),
			after: fc.subarray([...earlier]),
			status,
			label: words(20),
			notes: words(40)
		},
		{ requiredKeys: ['ways'] }
	);
};

const ownProposal = fc.record(
	{
		id: fc.constant('mine'),
		name: words(20),
		requires: fc.constantFrom(
			'rescue < escape',
			'T9 + 0.5 < T4 and not (T1 < T6)',
			'ready < exit or intent < 2030'
		),
		opens: fc.subarray([...THRESHOLD_SLUGS]),
		closes: fc.subarray([...THRESHOLD_SLUGS]),
		readyResearchYears: plain,
		success: share
	},
	{ requiredKeys: ['id', 'name', 'requires'] }
);

const hardening = fc
	.subarray([...THRESHOLD_SLUGS])
	.chain((slugs) => fc.record(Object.fromEntries(slugs.map((slug) => [slug, plain]))));
const intervention = (id: string) =>
	fc.record(
		{
			id: fc.constant(id),
			name: words(20),
			when: fc.oneof(
				fc.record({ year: plain }),
				fc.record({ after: fc.constantFrom(...THRESHOLD_SLUGS), lagYears: plain, chance: share })
			),
			forYears: plain,
			capabilitySpeed: plain,
			safetyResearch: plain,
			leak: plain,
			support: fc.double({ min: -1, max: 1, noNaN: true }),
			hardening,
			notes: words(20)
		},
		{ requiredKeys: ['id', 'when'] }
	);
/** A share as a number, or as a range within 0 and 1. */
const uncertainShare = fc.oneof(
	share,
	fc.constant({ p10: 0.1, p50: 0.2, p90: 0.6 }),
	fc.constant({ low: 0, mode: 0.5, high: 1 })
);
const prongs = fc.record(
	{
		containment: share,
		demos: share,
		understanding: share,
		multiplier: plain,
		ramp: fc
			.tuple(ascending(2, 2), fc.constantFrom('one', 'two'))
			.map(([[from, to], axis]) => ({ from, to, axis })),
		leak: uncertainShare,
		supportNow: uncertainShare,
		campaign: plain,
		decay: uncertainShare,
		demo: uncertainShare,
		demonstrable: fc.subarray([...THRESHOLD_SLUGS]),
		slowdown: uncertainShare,
		hardening,
		cut: fc.subarray([...PRONG_LINKS])
	},
	{ requiredKeys: ['ramp'] }
);

const matrix = fc
	.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 36, maxLength: 36 })
	.map((upper) => {
		const at = (row: number, column: number): number =>
			row === column
				? 1
				: row > column
					? at(column, row)
					: upper[row * 8 - (row * (row - 1)) / 2 + column - row - 1]!;
		return { matrix: THRESHOLD_SLUGS.map((_, row) => THRESHOLD_SLUGS.map((_, column) => at(row, column))) };
	});

/** Any valid scenario, complete. */
export const arbitraryScenario = (): fc.Arbitrary<Scenario> =>
	fc
		.record(
			{
				format: fc.constant('ninefold/1'),
				title: words(60),
				notes: words(200),
				start: fc.double({ min: 1900, max: 2500, noNaN: true }),
				horizon: fc.constant(0),
				seed: fc.nat(),
				futures: fc.integer({ min: 1, max: 1e8 }),
				axes: fc.tuple(axis('one'), axis('two')),
				speed: fc.record({ volatility: share, persistence: share }),
				dependence: fc.oneof(fc.record({ common: share }), matrix),
				thresholds: fc.record(
					Object.fromEntries(THRESHOLD_SLUGS.map((slug, index) => [slug, belief(index)]))
				),
				exitYears: plain,
				interventions: fc.tuple(intervention('one'), intervention('two')),
				prongs,
				proposals: fc
					.tuple(fc.subarray(CATALOGUE.map(({ id }) => id)), fc.option(ownProposal))
					.map(([ids, own]) => (own ? [...ids, own] : ids)),
				given: fc.constantFrom('', 'awareness < 2027', 'T1 < T2')
			},
			{ requiredKeys: ['format', 'title', 'start', 'horizon', 'axes', 'thresholds'] }
		)
		.map((document) => parseScenario(withoutUndefined({ ...document, horizon: document.start + 100 })));

/** A JSON document has no undefined fields. */
const withoutUndefined = (document: unknown): unknown => JSON.parse(JSON.stringify(document)) as unknown;
