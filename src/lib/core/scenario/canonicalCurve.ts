import { canonicalQuantity as quantity, plain } from './canonicalQuantity.ts';
import type { Curve, MixtureCurve } from './scenario.ts';

/** The same curve in canonical form. */
export function canonicalCurve(given: Curve): Curve {
	if (given.kind !== 'mixture') return singleCurve(given);
	return {
		kind: 'mixture',
		of: given.of.map((item) => ({ weight: item.weight, curve: singleCurve(item.curve) }))
	};
}

function singleCurve(given: Exclude<Curve, MixtureCurve>): Exclude<Curve, MixtureCurve> {
	switch (given.kind) {
		case 'steady':
			return { kind: given.kind, doublingYears: quantity(given.doublingYears) };
		case 'accelerating':
			return {
				kind: given.kind,
				doublingYears: quantity(given.doublingYears),
				factor: quantity(given.factor)
			};
		case 'saturating':
			return {
				kind: given.kind,
				doublingYears: quantity(given.doublingYears),
				ceilingDoublings: quantity(given.ceilingDoublings)
			};
		case 'logistic':
			return {
				kind: given.kind,
				ceilingDoublings: quantity(given.ceilingDoublings),
				midpointYears: quantity(given.midpointYears),
				widthYears: quantity(given.widthYears)
			};
		case 'drawn':
			return { kind: given.kind, points: given.points.map(([year, level]) => [plain(year), plain(level)]) };
		case 'expression': {
			// A formula in t alone may come without names.
			const named = (given as Partial<typeof given>).with ?? {};
			const names = Object.keys(named).sort();
			const quantities = Object.fromEntries(names.map((name) => [name, quantity(named[name])]));
			return { kind: given.kind, gain: given.gain, with: quantities };
		}
	}
}
