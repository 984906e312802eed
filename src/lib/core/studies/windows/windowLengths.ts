import { IDENTITY_BITS, NEVER, TICKS_PER_YEAR, type TimeScale } from '../../futures/eventKey.ts';

/** Equal bins of a length of time: bin 0 for "never opens", the last for "still open at the horizon". */
export interface LengthBins {
	binTicks: number;
	count: number;
}

const BINS_PER_YEAR = 16;
const MOST_BINS = 4096;
/** A range that opened so many years before the scenario's first one is not told from an earlier one. */
const YEARS_BEFORE = 32;

export function lengthBins(scale: TimeScale): LengthBins {
	const years = Math.ceil(scale.horizonYear - scale.originYear) + YEARS_BEFORE;
	let perYear = BINS_PER_YEAR;
	while (perYear > 1 && years * perYear > MOST_BINS) perYear /= 2;
	return { binTicks: TICKS_PER_YEAR / perYear, count: years * perYear + 2 };
}

/** Counts for how long one capability range is open. */
export function countLengths(
	opens: Int32Array,
	closes: Int32Array,
	count: number,
	{ binTicks, count: bins }: LengthBins,
	table: Uint32Array
): void {
	for (let i = 0; i < count; i++) {
		const [open, close] = [opens[i]!, closes[i]!];
		if (open >= close) table[0]!++;
		else if (close === NEVER) table[bins - 1]!++;
		else {
			const ticks = (close >> IDENTITY_BITS) - (open >> IDENTITY_BITS);
			table[Math.min(1 + Math.floor(ticks / binTicks), bins - 2)]!++;
		}
	}
}
