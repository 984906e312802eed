import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Curve } from '../scenario/scenario.ts';
import { curveKernelOf, type CurveKernel } from './curveKernelOf.ts';
import { parseExpression } from './expression/parseExpression.ts';

const FRAME = { scale: 'log2', startYear: 2026, horizonYear: 2060 } as const;

/** A kernel loaded with one future: the parameters that are numbers, and `choice` for a mixture. */
async function loaded(curve: Curve, now = 0, choice = 0, scale: 'log2' | 'linear' = 'log2') {
	const expressions = new Map();
	if (curve.kind === 'expression')
		expressions.set(curve.gain, await parseExpression(curve.gain, Object.keys(curve.with)));
	const kernel = curveKernelOf(curve, { ...FRAME, scale }, expressions);
	const columns = kernel.parameters.map(({ quantity }) =>
		Float64Array.of(quantity === 'uniform' ? choice : (quantity as number))
	);
	kernel.load(columns, Float64Array.of(now), 1);
	return kernel;
}

function yearsFor(kernel: CurveKernel, gain: number): number {
	const target = new Float64Array(1);
	kernel.requiredYears(Float64Array.of(gain), target);
	// One future at a time gives the same, to the last bit.
	if (gain >= 0) expect(kernel.yearsOf(0, gain)).toBe(target[0]);
	return target[0]!;
}

function gainAfter(kernel: CurveKernel, tauYears: number): number {
	const target = new Float64Array(1);
	kernel.gainAfter(Float64Array.of(tauYears), target, 1);
	expect(kernel.gainOf(0, tauYears)).toBe(target[0]);
	return target[0]!;
}

function past(kernel: CurveKernel): number {
	const target = new Float64Array(1);
	kernel.pastYearsPerDoubling(target);
	return target[0]!;
}

const years = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const steady = years(0.05, 5).map((doublingYears): Curve => ({ kind: 'steady', doublingYears }));
const accelerating = fc
	.tuple(years(0.05, 5), fc.oneof(years(0.5, 1.5), years(0.999999, 1.000001), fc.constant(1)))
	.map(([doublingYears, factor]): Curve => ({ kind: 'accelerating', doublingYears, factor }));
const saturating = fc.tuple(years(0.05, 5), years(5, 50)).map(([doublingYears, ceilingDoublings]): Curve => ({
	kind: 'saturating',
	doublingYears,
	ceilingDoublings
}));
const logistic = fc
	.tuple(years(5, 50), years(-5, 20), years(1, 10))
	.map(([ceilingDoublings, midpointYears, widthYears]): Curve => ({
		kind: 'logistic',
		ceilingDoublings,
		midpointYears,
		widthYears
	}));
const drawn = fc
	.array(fc.tuple(years(0.1, 5), years(1.1, 100)), { minLength: 1, maxLength: 6 })
	.map((steps): Curve => {
		let year = FRAME.startYear;
		let level = 1;
		return { kind: 'drawn', points: steps.map(([wait, rise]) => [(year += wait), (level *= rise)]) };
	});
const expression = fc
	.tuple(years(0.1, 5), years(0, 1))
	.map(([a, b]): Curve => ({ kind: 'expression', gain: 'a*t + b*t^2', with: { a, b } }));
const anyCurve = fc.oneof(steady, accelerating, saturating, logistic, drawn, expression);

describe('every curve', () => {
	it('comes back to the years it was asked about', async () => {
		await fc.assert(
			fc.asyncProperty(anyCurve, years(0, 12), async (curve, tauYears) => {
				const kernel = await loaded(curve);
				const gain = gainAfter(kernel, tauYears);
				// Close to a ceiling or a singularity the gain no longer tells the years apart.
				fc.pre(gain < 200 && gain < 0.999 * ceilingOf(curve));
				expect(Math.abs(yearsFor(kernel, gain) - tauYears)).toBeLessThan(1e-9);
			})
		);
	});

	it('starts from nothing at the start and never falls', async () => {
		await fc.assert(
			fc.asyncProperty(anyCurve, years(0, 100), years(0, 100), async (curve, one, other) => {
				const kernel = await loaded(curve);
				const [less, more] = one < other ? [one, other] : [other, one];
				expect(yearsFor(kernel, 0)).toBeCloseTo(0, 12);
				expect(gainAfter(kernel, 0)).toBeCloseTo(0, 12);
				expect(yearsFor(kernel, less)).toBeGreaterThanOrEqual(0);
				expect(yearsFor(kernel, more)).toBeGreaterThanOrEqual(yearsFor(kernel, less) - 1e-12);
				expect(gainAfter(kernel, more)).toBeGreaterThanOrEqual(gainAfter(kernel, less) - 1e-12);
			})
		);
	});

	it('has a past pace that is finite and positive, and an answer for an infinite gain', async () => {
		await fc.assert(
			fc.asyncProperty(anyCurve, async (curve) => {
				const kernel = await loaded(curve);
				expect(past(kernel)).toBeGreaterThan(0);
				expect(past(kernel)).toBeLessThan(Infinity);
				expect(yearsFor(kernel, Infinity)).toBeGreaterThan(0);
			})
		);
	});
});

const ceilingOf = (curve: Curve): number =>
	'ceilingDoublings' in curve ? (curve.ceilingDoublings as number) : Infinity;

describe('accelerating', () => {
	it('is steady, to the last bit, at a factor of 1', async () => {
		await fc.assert(
			fc.asyncProperty(years(0.05, 5), years(1e-100, 1000), async (doublingYears, gain) => {
				const kernel = await loaded({ kind: 'accelerating', doublingYears, factor: 1 });
				expect(yearsFor(kernel, gain)).toBe(yearsFor(await loaded({ kind: 'steady', doublingYears }), gain));
			})
		);
	});

	it('goes over into steady without a jump as the factor comes near 1', async () => {
		for (const away of [1e-4, 1e-8, 1e-12, 2 ** -52, -1e-4, -1e-8, -1e-12, -(2 ** -53)]) {
			const kernel = await loaded({ kind: 'accelerating', doublingYears: 0.5, factor: 1 + away });
			// d·n·(1 + (n-1)/2·a + (n-1)(n-2)/6·a² + ...), the binomial series of ((1+a)^n - 1) / a.
			const series = 0.5 * 30 * (1 + 14.5 * away + ((29 * 28) / 6) * away * away);
			expect(Math.abs(yearsFor(kernel, 30) / series - 1)).toBeLessThan(Math.abs(4000 * away ** 3) + 4e-15);
		}
	});

	it('adds up one doubling after the other', async () => {
		const kernel = await loaded({ kind: 'accelerating', doublingYears: 0.35, factor: 0.92 });
		expect(yearsFor(kernel, 4)).toBeCloseTo(0.35 * (1 + 0.92 + 0.92 ** 2 + 0.92 ** 3), 13);
	});

	it('runs away at d/(1-f) years and no sooner', async () => {
		// The sum of the geometric series; for example 15% off each 4.5-month doubling: 30 months.
		const kernel = await loaded({ kind: 'accelerating', doublingYears: 0.375, factor: 0.85 });
		expect(yearsFor(kernel, Infinity)).toBeCloseTo(2.5, 13);
		expect(gainAfter(kernel, 2.4999)).toBeLessThan(Infinity);
		expect(gainAfter(kernel, 2.5001)).toBe(Infinity);
		expect(past(kernel)).toBe(0.375);
	});

	it('makes time go forward for any draw', async () => {
		await fc.assert(
			fc.asyncProperty(years(-5, 5), years(-2, 3), years(0, 50), async (doublingYears, factor, gain) => {
				const kernel = await loaded({ kind: 'accelerating', doublingYears, factor });
				expect(yearsFor(kernel, gain)).toBeGreaterThanOrEqual(0);
				expect(yearsFor(kernel, Infinity)).toBeGreaterThan(0);
			})
		);
	});
});

describe('saturating and logistic', () => {
	it('never reach their ceiling', async () => {
		for (const kernel of [
			await loaded({ kind: 'saturating', doublingYears: 0.5, ceilingDoublings: 10 }),
			await loaded({ kind: 'logistic', ceilingDoublings: 10, midpointYears: 5, widthYears: 2 })
		]) {
			expect(yearsFor(kernel, 9.999)).toBeLessThan(Infinity);
			for (const gain of [10, 11, Infinity]) expect(yearsFor(kernel, gain)).toBe(Infinity);
			expect(gainAfter(kernel, 1e6)).toBeCloseTo(10, 12);
		}
	});

	it('saturating begins at its doubling time', async () => {
		const kernel = await loaded({ kind: 'saturating', doublingYears: 0.5, ceilingDoublings: 10 });
		expect(yearsFor(kernel, 1e-6) / 1e-6).toBeCloseTo(0.5, 6);
		// d·H·ln 2 to half the way.
		expect(yearsFor(kernel, 5)).toBeCloseTo(0.5 * 10 * Math.LN2, 13);
		expect(past(kernel)).toBe(0.5);
	});

	it('logistic is half way up its S at the midpoint', async () => {
		const kernel = await loaded({
			kind: 'logistic',
			ceilingDoublings: 12,
			midpointYears: 6,
			widthYears: 1.5
		});
		const behind = 1 / (1 + Math.exp(4));
		expect(gainAfter(kernel, 6)).toBeCloseTo((12 * (0.5 - behind)) / (1 - behind), 12);
		expect(yearsFor(kernel, 1e-7) / 1e-7).toBeCloseTo(past(kernel), 4);
	});
});

describe('drawn', () => {
	const curve: Curve = { kind: 'drawn', points: [[2027, 4], [2029, 64]] }; // prettier-ignore

	it('joins the points in doublings and goes on with the last slope', async () => {
		const kernel = await loaded(curve);
		expect(yearsFor(kernel, 1)).toBe(0.5);
		expect(yearsFor(kernel, 2)).toBe(1);
		expect(yearsFor(kernel, 4)).toBe(2);
		expect(yearsFor(kernel, 6)).toBe(3);
		expect(yearsFor(kernel, 8)).toBe(4);
		expect(past(kernel)).toBe(0.5);
	});

	it('stands still until the drawing reaches the level now', async () => {
		const kernel = await loaded(curve, 4);
		expect(gainAfter(kernel, 1)).toBe(0);
		expect(gainAfter(kernel, 2)).toBe(0);
		expect(gainAfter(kernel, 2.5)).toBe(1);
		expect(yearsFor(kernel, 1)).toBe(2.5);
	});

	it('never gets further when the last slope is 0', async () => {
		const kernel = await loaded({ kind: 'drawn', points: [[2027, 4]] }, 2);
		expect(yearsFor(kernel, 1)).toBe(Infinity);
		expect(gainAfter(kernel, 10)).toBe(0);
	});

	it('counts in units on a linear axis', async () => {
		const kernel = await loaded({ kind: 'drawn', points: [[2028, 30]] }, 10, 0, 'linear');
		expect(yearsFor(kernel, 5)).toBe(0.5);
	});
});

describe('expression', () => {
	const withText = (gain: string) => loaded({ kind: 'expression', gain, with: {} });

	it('takes the largest value so far', async () => {
		const kernel = await withText('4 - (t - 2)^2');
		expect(yearsFor(kernel, 3)).toBeCloseTo(1, 12);
		expect(gainAfter(kernel, 2)).toBe(4);
		expect(gainAfter(kernel, 4)).toBe(4);
		expect(yearsFor(kernel, 4.001)).toBe(Infinity);
	});

	it('passes over what is not a number, and ends at the horizon', async () => {
		const kernel = await withText('sqrt(t - 5)');
		expect(gainAfter(kernel, 4)).toBe(0);
		expect(yearsFor(kernel, 2)).toBeCloseTo(9, 12);
		expect(yearsFor(kernel, Math.sqrt(29))).toBeCloseTo(34, 12);
		expect(yearsFor(kernel, 5.5)).toBe(Infinity);
	});

	it('may jump to infinity', async () => {
		const kernel = await withText('t < 3 ? t : 1/0');
		expect(yearsFor(kernel, 2)).toBe(2);
		expect(yearsFor(kernel, 100)).toBe(3);
		expect(yearsFor(kernel, Infinity)).toBe(3);
	});

	it('gives every future its own grid when a named quantity is uncertain', async () => {
		const curve: Curve = { kind: 'expression', gain: 'b * t', with: { b: { low: 1, high: 3 }, a: 0 } };
		const expressions = new Map([[curve.gain, await parseExpression(curve.gain, ['a', 'b'])]]);
		const kernel = curveKernelOf(curve, FRAME, expressions);
		expect(kernel.parameters.map(({ name }) => name)).toEqual(['with.a', 'with.b']);
		kernel.load([Float64Array.of(0, 0), Float64Array.of(1, 2)], Float64Array.of(0, 0), 2);
		const target = new Float64Array(2);
		kernel.requiredYears(Float64Array.of(4, 4), target);
		expect([...target]).toEqual([4, 2]);
	});

	it('comes to the same with quantities that are drawn as with the same numbers given', async () => {
		const gain = 'a * t + max(b, a^2) * sqrt(t) + (t > 3 ? exp(b - a) : 2 * b) + log(a + 7 + t, 2 + b)';
		const expressions = new Map([[gain, await parseExpression(gain, ['a', 'b'])]]);
		const spread = { low: 0, high: 3 };
		const drawn = curveKernelOf(
			{ kind: 'expression', gain, with: { a: spread, b: spread } },
			FRAME,
			expressions
		);
		const as = [0.1, 0.7, 2.9];
		const bs = [1.3, 0.2, 0.4];
		drawn.load([Float64Array.from(as), Float64Array.from(bs)], new Float64Array(3), 3);
		const target = new Float64Array(3);
		for (const gained of [1, 5, 20, 60]) {
			drawn.requiredYears(new Float64Array(3).fill(gained), target);
			for (let i = 0; i < 3; i++) {
				const given = await loaded({ kind: 'expression', gain, with: { a: as[i]!, b: bs[i]! } });
				expect(target[i]).toBe(yearsFor(given, gained));
			}
		}
	});
});

describe('mixture', () => {
	const curve: Curve = {
		kind: 'mixture',
		of: [
			{ weight: 3, curve: { kind: 'steady', doublingYears: 1 } },
			{ weight: 1, curve: { kind: 'accelerating', doublingYears: 0.5, factor: 0.5 } }
		]
	};

	it('takes each curve as often as its weight says', async () => {
		expect(yearsFor(await loaded(curve, 0, 0.7499), 2)).toBe(2);
		expect(yearsFor(await loaded(curve, 0, 0.7501), 2)).toBeCloseTo(0.75, 14);
		expect(yearsFor(await loaded(curve, 0, 0.9999999), Infinity)).toBeCloseTo(1, 14);
		expect(past(await loaded(curve, 0, 0.8))).toBe(0.5);
	});

	it('names its parameters by their place', async () => {
		expect((await loaded(curve)).parameters.map(({ name }) => name)).toEqual([
			'choice',
			'of[0].doublingYears',
			'of[1].doublingYears',
			'of[1].factor'
		]);
	});
});

it('lets the gain be overwritten by the years', async () => {
	await fc.assert(
		fc.asyncProperty(anyCurve, years(0, 30), async (curve, gain) => {
			const kernel = await loaded(curve);
			const both = Float64Array.of(gain);
			kernel.requiredYears(both, both);
			expect(both[0]).toBe(yearsFor(kernel, gain));
		})
	);
});
