import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseExpression } from '../../core/curves/expression/parseExpression.ts';
import { checkScenario } from '../../core/scenario/checkScenario.ts';
import { metrTrendScenario } from '../../core/scenario/presets/scenarios/metrTrend.ts';
import type { Curve } from '../../core/index.ts';
import { changedKind, type KindChange } from './changedKind.ts';
import { CURVE_KINDS } from './curveKinds.ts';
import { matchWindow } from './matchWindow.ts';
import { medianCurve } from './medianCurve.ts';
import type { SingleCurve } from './singleCurve.ts';

const FRAME = { scale: 'log2', startYear: 2026.9, horizonYear: 2060, levelNow: 33 } as const;
const CHANGE: KindChange = { frame: FRAME, spanYears: 12, topGain: 24, expressions: new Map() };

/** The middle curve, with its formula parsed where it has one. */
async function median(curve: SingleCurve) {
	const expressions = new Map();
	if (curve.kind === 'expression')
		expressions.set(curve.gain, await parseExpression(curve.gain, Object.keys(curve.with)));
	return medianCurve(curve, FRAME, expressions);
}
/** How far the second curve is from the first, in doublings, where the picture of the first ends. */
async function shiftAtEnd(one: SingleCurve, other: SingleCurve) {
	const before = await median(one);
	const end = matchWindow(before, CHANGE.spanYears, CHANGE.topGain);
	return (await median(other)).gainAfter(end.years) - end.gain;
}

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const range = (min: number, max: number) =>
	fc
		.tuple(between(min, max), between(1.05, 2), between(1.05, 2))
		.map(([p50, down, up]) => ({ p10: p50 / down, p50, p90: p50 * up, scale: 'log' as const }));
const steady = range(0.3, 2).map((doublingYears): SingleCurve => ({ kind: 'steady', doublingYears }));
const accelerating = fc
	.tuple(range(0.3, 2), between(0.85, 1.1))
	.map(([doublingYears, factor]): SingleCurve => ({ kind: 'accelerating', doublingYears, factor }));
const saturating = fc
	.tuple(range(0.3, 2), range(5, 30))
	.map(([doublingYears, ceilingDoublings]): SingleCurve => ({
		kind: 'saturating',
		doublingYears,
		ceilingDoublings
	}));
const logistic = fc
	.tuple(range(8, 30), between(2, 8), between(1, 3))
	.map(([ceilingDoublings, midpointYears, widthYears]): SingleCurve => ({
		kind: 'logistic',
		ceilingDoublings,
		midpointYears,
		widthYears
	}));
const drawn = fc
	.array(fc.tuple(between(0.5, 3), between(1.3, 30)), { minLength: 1, maxLength: 6 })
	.map((steps): SingleCurve => {
		let [year, level]: [number, number] = [FRAME.startYear, FRAME.levelNow];
		return { kind: 'drawn', points: steps.map(([wait, rise]) => [(year += wait), (level *= rise)]) };
	});
const parametric = fc.oneof(steady, accelerating, saturating, logistic);
const single = fc.oneof(parametric, drawn);

describe('a change of kind', () => {
	test('to drawn keeps the middle curve at the points, to three digits', async () => {
		await fc.assert(
			fc.asyncProperty(single, async (curve) => {
				const changed = changedKind(curve, 'drawn', CHANGE);
				const before = await median(curve);
				if (changed.kind !== 'drawn') throw new Error('not drawn');
				for (const [year, level] of changed.points)
					expect(level / before.levelAfter(year - FRAME.startYear)).toBeCloseTo(1, 2);
			})
		);
	});

	test('to a formula keeps the whole middle curve, and the ranges of its numbers', async () => {
		await fc.assert(
			fc.asyncProperty(parametric, between(0, 1), async (curve, portion) => {
				const changed = changedKind(curve, 'expression', CHANGE) as SingleCurve;
				const before = await median(curve);
				const years = matchWindow(before, CHANGE.spanYears, CHANGE.topGain).years * portion;
				// Formulas are computed at every 1/32 of a year, and joined by straight lines.
				const grid = Math.round(years * 32) / 32;
				fc.pre(before.gainAfter(grid) < 40);
				expect((await median(changed)).gainAfter(grid)).toBeCloseTo(before.gainAfter(grid), 6);
				const given = Object.values(curve).filter((value) => typeof value !== 'string');
				if (changed.kind === 'expression')
					for (const quantity of Object.values(changed.with)) expect(given).toContainEqual(quantity);
			})
		);
	});

	test('to a mixture holds the same curve, and leads back to it', () => {
		fc.assert(
			fc.property(single, (curve) => {
				const mixed = changedKind(curve, 'mixture', CHANGE);
				expect(mixed).toEqual({
					kind: 'mixture',
					of: [
						{ weight: 0.5, curve },
						{ weight: 0.5, curve }
					]
				});
				expect(changedKind(mixed, curve.kind, CHANGE)).toBe(curve);
			})
		);
	});

	test('keeps a doubling time with its range, and otherwise where the middle curve ends', async () => {
		await fc.assert(
			fc.asyncProperty(
				single,
				fc.constantFrom('steady' as const, 'accelerating' as const),
				async (curve, kind) => {
					const changed = changedKind(curve, kind, CHANGE) as SingleCurve;
					if ('doublingYears' in curve) expect(changed).toHaveProperty('doublingYears', curve.doublingYears);
					const isPaceOnly = kind === 'steady' && 'doublingYears' in curve;
					// A doubling time that is kept leaves nothing to fit within the first doubling.
					const end = matchWindow(await median(curve), CHANGE.spanYears, CHANGE.topGain);
					if (!isPaceOnly && end.gain > 2)
						expect(Math.abs(await shiftAtEnd(curve, changed))).toBeLessThan(0.05);
				}
			)
		);
	});

	test('to an S-curve or one that levels off ends where it ended, wherever such a curve can', async () => {
		const kept: [SingleCurve, 'saturating' | 'logistic'][] = [
			[{ kind: 'steady', doublingYears: 0.5 }, 'logistic'],
			[{ kind: 'accelerating', doublingYears: 0.6, factor: 0.95 }, 'logistic'],
			[{ kind: 'saturating', doublingYears: 0.5, ceilingDoublings: 12 }, 'logistic'],
			[{ kind: 'accelerating', doublingYears: 0.4, factor: 1.1 }, 'saturating'],
			[{ kind: 'logistic', ceilingDoublings: 12, midpointYears: 4, widthYears: 2 }, 'saturating']
		];
		for (const [curve, kind] of kept) {
			const changed = changedKind(curve, kind, CHANGE) as SingleCurve;
			expect(Math.abs(await shiftAtEnd(curve, changed)), JSON.stringify(changed)).toBeLessThan(0.6);
		}
	});

	test('gives a curve that the scenario takes, from every kind to every kind', () => {
		fc.assert(
			fc.property(single, fc.constantFrom(...CURVE_KINDS), (curve, { kind }) => {
				const changed = changedKind(curve, kind, CHANGE);
				const axis = { ...metrTrendScenario.axes[0]!, curve: changed as Curve };
				const { faults } = checkScenario({
					...metrTrendScenario,
					axes: [axis, ...metrTrendScenario.axes.slice(1)]
				});
				expect(faults).toEqual([]);
			}),
			{ numRuns: 200 }
		);
	});

	test('carries the spread of a curve over into a doubling time', () => {
		const curve: SingleCurve = {
			kind: 'expression',
			gain: 't / d',
			with: { d: { p10: 0.25, p50: 0.5, p90: 1, scale: 'log' } }
		};
		return parseExpression(curve.gain, ['d']).then((expression) => {
			const changed = changedKind(curve, 'steady', {
				...CHANGE,
				topGain: 1000,
				expressions: new Map([[curve.gain, expression]])
			});
			if (changed.kind !== 'steady' || typeof changed.doublingYears !== 'object') throw new Error('no range');
			const { p10, p50, p90 } = changed.doublingYears as { p10: number; p50: number; p90: number };
			expect(p50).toBeCloseTo(0.5, 4);
			expect(p10).toBeCloseTo(0.25, 1.9);
			expect(p90).toBeCloseTo(1, 1.4);
		});
	});
});
