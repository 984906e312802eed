import type { YearQuantiles } from './summary.ts';
import type { TimeBins } from './timeBins.ts';

const PROBABILITIES = { p05: 0.05, p10: 0.1, p25: 0.25, p50: 0.5, p75: 0.75, p90: 0.9, p95: 0.95 } as const;

/**
 * The year by which a share `probability` of `total` futures has happened, linear within a bin; null if it is not by the
 * horizon. Before the first bin nothing is told apart: its beginning is given.
 *
 * @param table counts per bin; `from` is the first bin that counts
 */
export function binQuantile(
	table: Uint32Array,
	bins: TimeBins,
	total: number,
	probability: number
): number | null {
	const target = probability * total;
	let below = 0;
	for (let bin = 1; bin < bins.count - 1; bin++) {
		const inBin = table[bin]!;
		if (inBin > 0 && below + inBin >= target) {
			if (bin === 1) return bins.firstYear;
			return bins.firstYear + (bin - 2 + (target - below) / inBin) * bins.binYears;
		}
		below += inBin;
	}
	return null;
}

export function binQuantiles(table: Uint32Array, bins: TimeBins, total: number): YearQuantiles {
	const quantiles = {} as YearQuantiles;
	for (const [name, probability] of Object.entries(PROBABILITIES))
		quantiles[name as keyof YearQuantiles] = total > 0 ? binQuantile(table, bins, total, probability) : null;
	return quantiles;
}

/** Shares of `total` that have happened before the start of each of the years. */
export function sharesByYear(
	table: Uint32Array,
	bins: TimeBins,
	total: number,
	years: readonly number[]
): [year: number, share: number][] {
	const shares: [number, number][] = [];
	let below = 0;
	let bin = 1;
	for (const year of years) {
		const edge = 2 + Math.round((year - bins.firstYear) / bins.binYears);
		while (bin < edge && bin < bins.count - 1) below += table[bin++]!;
		shares.push([year, total > 0 ? below / total : 0]);
	}
	return shares;
}
