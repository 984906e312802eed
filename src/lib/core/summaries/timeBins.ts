import { IDENTITY_BITS, TICKS_PER_YEAR, type TimeScale } from '../futures/eventKey.ts';

/**
 * Equal bins of time with edges at whole calendar years. Bin 0 is left for what is not counted, bin 1 takes everything
 * before the first edge, and the last bin what does not happen by the horizon.
 */
export interface TimeBins {
	/** Bits to shift an event key right by to get bins since the origin. */
	shift: number;
	/** What to add to get the bin number: bin 2 begins at `firstYear`. */
	offset: number;
	count: number;
	firstYear: number;
	binYears: number;
}

/** log2 of the ticks in a year. */
const TICK_BITS = 16;

/**
 * @param binsPerYear a power of two; halved until the bins are at most `most`
 * @param yearsBefore how many years before the scenario's first year are told apart
 */
export function timeBins(scale: TimeScale, binsPerYear: number, yearsBefore: number, most: number): TimeBins {
	const years = Math.ceil(scale.horizonYear - scale.originYear) + yearsBefore;
	let perYear = binsPerYear;
	while (perYear > 1 && years * perYear > most) perYear /= 2;
	const ticksPerBin = TICKS_PER_YEAR / perYear;
	return {
		shift: IDENTITY_BITS + TICK_BITS - (31 - Math.clz32(perYear)),
		offset: yearsBefore * perYear + 2,
		// Two at the front, one for the horizon itself when it falls on an edge, one for never.
		count: years * perYear + 4,
		firstYear: scale.originYear - yearsBefore,
		binYears: ticksPerBin / TICKS_PER_YEAR
	};
}

/** The bin of a key, given the bins' shift, offset, and the number of the last one. Without branches. */
export function binOf(key: number, shift: number, offset: number, last: number): number {
	const over = (key >> shift) + offset - last;
	const aboveFirst = last - 1 + (over & (over >> 31));
	return 1 + (aboveFirst & ~(aboveFirst >> 31));
}

/** Counts `length` keys into a table of bins. */
export function countBins(keys: Int32Array, bins: TimeBins, table: Uint32Array, length: number): void {
	const { shift, offset } = bins;
	const last = bins.count - 1;
	for (let i = 0; i < length; i++) table[binOf(keys[i]!, shift, offset, last)]!++;
}
