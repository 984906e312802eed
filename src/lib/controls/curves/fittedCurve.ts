import type { Quantity } from '../../core/index.ts';
import { medianOf } from '../beliefs/quantityShape.ts';
import { rounded } from '../fields/formatNumber.ts';
import {
	ceilingThrough,
	doublingTimes,
	factorThrough,
	factorThroughBoth,
	logisticThrough,
	type GainAt
} from './fitCurves.ts';
import type { SingleCurve } from './singleCurve.ts';

/** Kinds of curve that are a few numbers. */
export type FittedKind = 'steady' | 'accelerating' | 'saturating' | 'logistic';

/** What a fitted curve goes through, and what it takes over. */
export interface CurveToFit {
	/** The end of the stretch, where the fitted curve is to be; and the middle, which it comes near. */
	middle: GainAt;
	end: GainAt;
	/** The years that the first doubling must take; null where that is free. */
	startYears: number | null;
	/** The ceiling that must be kept; null where that is free. */
	ceiling: Quantity | null;
	/** A doubling time with that median. */
	pace(doublingYears: number): Quantity;
}

/** A ceiling that bends a curve in the picture, and leaves its beginning as it was. */
const CEILING_ABOVE_END = 2;
/** A fitted ceiling as many times above the end bends nothing that can be seen. */
const FURTHEST_CEILING = 50;
const digits = (value: number) => rounded(value, 5);
/** Where many units are gained, a factor differs from 1 by little, and that little has the digits. */
const nearOne = (factor: number) => rounded(1 + digits(factor - 1), 12);

/** The curve of that kind through the end of the stretch, as near to the rest as what is taken over lets it. */
export function fittedCurve(
	kind: FittedKind,
	{ middle, end, startYears, ceiling, pace }: CurveToFit
): SingleCurve {
	/** Just above what has been gained, where a ceiling that must be kept is all but reached. */
	const ceilingAbove = (fitted: number): number =>
		ceiling === null ? fitted : Math.max(medianOf(ceiling), end.gain * (1 + 1e-6));

	switch (kind) {
		case 'steady':
			return { kind, doublingYears: pace(digits(end.years / end.gain)) };
		case 'accelerating': {
			const factor = nearOne(
				startYears === null ? factorThroughBoth(middle, end) : factorThrough(startYears, end.years, end.gain)
			);
			// From the factor as it is kept: close to where a curve runs away, small differences are large ones.
			const doublingYears = startYears ?? end.years / doublingTimes(factor, end.gain);
			return { kind, doublingYears: pace(rounded(doublingYears, 7)), factor };
		}
		case 'saturating': {
			const through = ceilingThrough(startYears ?? middle.years / middle.gain, end);
			const isBent = through < FURTHEST_CEILING * end.gain;
			const height = ceilingAbove(isBent ? through : CEILING_ABOVE_END * end.gain);
			// With the ceiling given, the pace follows from the end: τ = -d·H·ln(1 - n/H).
			const doublingYears = -end.years / (height * Math.log1p(-end.gain / height));
			return {
				kind,
				doublingYears: pace(digits(doublingYears)),
				ceilingDoublings: ceiling ?? digits(height)
			};
		}
		case 'logistic': {
			const height = ceilingAbove(CEILING_ABOVE_END * end.gain);
			const { midpointYears, widthYears } = logisticThrough(height, middle, end);
			return {
				kind,
				ceilingDoublings: ceiling ?? digits(height),
				midpointYears: digits(midpointYears),
				widthYears: digits(widthYears)
			};
		}
	}
}
