import type { Comparison } from '../../core/comparisons/comparison.ts';

/**
 * How many times narrower the intervals of the differences are than those of as many futures with separate luck: the
 * middle one over all proposals of all scenarios. null where there is nothing to tell.
 */
export function pairingGain({ differences }: Comparison): number | null {
	const gains = differences
		.flatMap(({ proposals }) => Object.values(proposals))
		.filter(({ survives: { low, high } }) => high > low)
		.map(({ survives }) => (survives.unpairedHigh - survives.unpairedLow) / (survives.high - survives.low))
		.sort((one, other) => one - other);
	return gains.length > 0 ? gains[Math.floor(gains.length / 2)]! : null;
}
