import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distributionOf } from '../../core/quantities/distributionOf.ts';
import type { Quantity } from '../../core/index.ts';
import { medianOf, rangeOf } from '../beliefs/quantityShape.ts';
import { asKind, kindOf, QUANTITY_KINDS, type QuantityKind } from './quantityKinds.ts';

/** A symmetric range around a middle, far enough from 0 that every kind can say it. */
const symmetric = fc
	.tuple(fc.double({ min: 10, max: 1e4, noNaN: true }), fc.double({ min: 0.05, max: 0.3, noNaN: true }))
	.map(([p50, part]): Quantity => ({ p10: p50 * (1 - part), p50, p90: p50 * (1 + part), never: 0.1 }));

const close = (value: number, wanted: number, tolerance: number) =>
	expect(Math.abs(value / wanted - 1)).toBeLessThan(tolerance);

describe('the same belief said in another way', () => {
	const KEEPING: QuantityKind[] = ['normal', 'uniform', 'triangular', 'quantiles'];

	it.each(KEEPING)('as %s it has the same median and 80%% range', (kind) => {
		fc.assert(
			fc.property(symmetric, (quantity) => {
				const said = asKind(quantity, kind);
				expect(kindOf(said)).toBe(kind);
				const distribution = distributionOf({ ...(said as object), never: 0 } as Quantity);
				const range = rangeOf(quantity)!;
				close(distribution.quantile(0), medianOf(quantity), 1e-3);
				close(distribution.quantile(-1.2815515655446004), range.low, 2e-3);
				close(distribution.quantile(1.2815515655446004), range.high, 2e-3);
			})
		);
	});

	it('as a lognormal it has the same median and ratio of ends', () => {
		const quantity: Quantity = { p10: 2, p50: 40, p90: 800, scale: 'log' };
		const said = asKind(quantity, 'lognormal');
		expect(rangeOf(said)).toEqual({ low: 2, high: 800 });
		expect(medianOf(said)).toBe(40);
	});

	it('every kind keeps the median and the chance of never, but for a certain value', () => {
		fc.assert(
			fc.property(symmetric, (quantity) => {
				for (const [kind] of QUANTITY_KINDS) {
					const said = asKind(quantity, kind);
					expect(kindOf(said)).toBe(kind);
					close(medianOf(said), medianOf(quantity), 1e-3);
					if (kind !== 'constant') expect(said).toMatchObject({ never: 0.1 });
				}
			})
		);
	});

	it('what is positive stays positive, however wide', () => {
		const wide: Quantity = { p10: 0.01, p50: 2, p90: 1000, scale: 'log' };
		expect(asKind(wide, 'uniform')).toMatchObject({ low: 0.005 });
		expect(asKind(wide, 'triangular')).toMatchObject({ low: 0.005 });
		expect(asKind(wide, 'exponential')).toEqual({ exponentialMean: 2.88539 });
	});

	it('a certain value becomes uncertain around itself', () => {
		expect(asKind(2030, 'quantiles')).toMatchObject({ p50: 2030 });
		expect(asKind(5, 'normal')).toMatchObject({ mean: 5 });
		expect(asKind(5, 'discrete')).toMatchObject({
			values: [{ weight: 3 }, { value: 5, weight: 4 }, { weight: 3 }]
		});
	});
});
