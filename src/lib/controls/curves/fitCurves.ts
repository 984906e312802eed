/** The number in [low, high] at which a rising function reaches the target, or the nearer end where it does not. */
export function solveRising(
	of: (value: number) => number,
	target: number,
	[low, high]: readonly [low: number, high: number]
): number {
	let [below, above] = [low, high];
	for (let step = 0; step < 100; step++) {
		const middle = (below + above) / 2;
		if (of(middle) < target) below = middle;
		else above = middle;
	}
	return (below + above) / 2;
}

/**
 * Factors between which a curve that gains so much is looked for: the last doubling takes from a thousandth to a million
 * times as long as the first. Nearer to where a curve runs away, rounded numbers no longer say where it is.
 */
const factorsFor = (gain: number): readonly [number, number] => [
	Math.max(0.2, 1e-3 ** (1 / gain)),
	Math.min(5, 1e6 ** (1 / gain))
];

/** Doubling times in units of the first that the first `gain` doublings take together: (fⁿ - 1) / (f - 1). */
export const doublingTimes = (factor: number, gain: number): number =>
	factor === 1 ? gain : Math.expm1(gain * Math.log(factor)) / (factor - 1);

/** The factor with which `gain` doublings, the first of which takes `doublingYears`, take so many years. For gains above 1. */
export function factorThrough(doublingYears: number, years: number, gain: number): number {
	if (!(gain > 1)) return 1;
	return solveRising((factor) => doublingTimes(factor, gain), years / doublingYears, factorsFor(gain));
}

/** A point that a curve goes through: so many years after the start it has gained so much. */
export interface GainAt {
	years: number;
	gain: number;
}

/** The factor of the accelerating curve through two points, the earlier first. */
export function factorThroughBoth(one: GainAt, other: GainAt): number {
	if (!(one.gain > 0 && other.gain > one.gain)) return 1;
	const years = (factor: number) => doublingTimes(factor, other.gain) / doublingTimes(factor, one.gain);
	return solveRising(years, other.years / one.years, factorsFor(other.gain));
}

/** The ceiling of a curve that levels off through a point, beginning at that doubling time; Infinity where it must not. */
export function ceilingThrough(doublingYears: number, { years, gain }: GainAt): number {
	const steps = years / doublingYears;
	// As a share of the ceiling: -ln(1 - share) / share rises from 1 without end.
	if (steps <= gain * 1.001) return Infinity;
	return gain / solveRising((share) => -Math.log1p(-share) / share, steps / gain, [1e-9, 1 - 1e-12]);
}

/**
 * Midpoint and width of the S with that ceiling through two points, the earlier first; only through the later where no S
 * goes through both. The ceiling must be above both. With a = e^(-m/w) and r the share of the ceiling that is gained,
 * a = r / ((1 - r)·e^(τ/w) - 1) at each point.
 */
export function logisticThrough(
	ceiling: number,
	one: GainAt,
	other: GainAt
): { midpointYears: number; widthYears: number } {
	const lnOdds = ({ years, gain }: GainAt, width: number) =>
		Math.log(gain / ceiling) - Math.log(Math.expm1(years / width + Math.log1p(-gain / ceiling)));
	const widestAt = ({ years, gain }: GainAt) => -years / Math.log1p(-gain / ceiling);
	const widest = Math.min(one.gain > 0 ? widestAt(one) : Infinity, widestAt(other));
	const difference = (width: number) => lnOdds(one, width) - lnOdds(other, width);
	const range = [widest * 1e-2, widest * (1 - 1e-9)] as const;
	const [atNarrowest, atWidest] = range.map((width) => Math.sign(difference(width)));
	const isBetween = atNarrowest! * atWidest! === -1;
	const widthYears = isBetween ? solveRising((width) => difference(width) * atWidest!, 0, range) : widest / 2;
	return { midpointYears: -widthYears * lnOdds(other, widthYears), widthYears };
}
