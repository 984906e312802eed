import type { MixtureCurve } from '../../core/index.ts';
import { rounded } from '../fields/formatNumber.ts';

/** The schema takes no more. */
export const MOST_CURVES = 8;
const DIGITS = 6;

/** In how many of 100 futures each curve of a mixture holds. */
export function futuresOf100({ of }: MixtureCurve): number[] {
	const total = of.reduce((sum, { weight }) => sum + weight, 0);
	return of.map(({ weight }) => (100 * weight) / total);
}

/** The mixture with one curve in so many of 100 futures (above 0, below 100); the others share the rest as before. */
export function withFuturesOf100(mixture: MixtureCurve, index: number, futures: number): MixtureCurve {
	const shares = futuresOf100(mixture);
	const rest = 100 - shares[index]!;
	return {
		...mixture,
		of: mixture.of.map((item, other) => ({
			...item,
			weight: rounded(
				other === index ? futures / 100 : ((shares[other]! / rest) * (100 - futures)) / 100,
				DIGITS
			)
		}))
	};
}

/** A second one of the same curve; both together are as likely as it was. */
export function withDuplicate(mixture: MixtureCurve, index: number): MixtureCurve {
	const { weight, curve } = mixture.of[index]!;
	const half = { weight: weight / 2, curve };
	return { ...mixture, of: mixture.of.toSpliced(index, 1, half, half) };
}

/** Without one of its curves; at least one stays. */
export const withoutCurve = (mixture: MixtureCurve, index: number): MixtureCurve => ({
	...mixture,
	of: mixture.of.toSpliced(index, 1)
});
