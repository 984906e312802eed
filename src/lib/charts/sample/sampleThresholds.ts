import { THRESHOLD_SLUGS, type ThresholdSlug } from '../../core/scenario/thresholds.ts';
import type { ArrivalHistogram, Share, Summary, ThresholdSummary } from '../../core/summaries/summary.ts';
import type { SampleFuture } from './sampleFutures.ts';
import { SAMPLE_SCENARIO } from './sampleScenario.ts';
import { ascending, quantileOf, quantilesOf, shareByYear, shareOf, wholeYears } from './sampleStatistics.ts';

const { start, horizon } = SAMPLE_SCENARIO;
const years = wholeYears(start, horizon);
const BIN_YEARS = 0.25;

export const bySlug = <Value>(valueOf: (index: number) => Value): Record<ThresholdSlug, Value> =>
	Object.fromEntries(THRESHOLD_SLUGS.map((slug, index) => [slug, valueOf(index)])) as Record<
		ThresholdSlug,
		Value
	>;

/** Positions of the thresholds that arrive, earliest first. */
export const orderOf = (arrivalYears: readonly number[]): number[] =>
	[...arrivalYears.keys()]
		.filter((index) => arrivalYears[index] !== Infinity)
		.sort((a, b) => (arrivalYears[a] as number) - (arrivalYears[b] as number) || a - b);

function histogramOf(arrivals: readonly number[]): ArrivalHistogram {
	const firstYear = Math.floor(start) - 3;
	const shares = Array.from({ length: (horizon - firstYear) / BIN_YEARS }, () => 0);
	let before = 0;
	for (const year of arrivals) {
		if (year === Infinity) continue;
		const bin = Math.min(shares.length - 1, Math.floor((year - firstYear) / BIN_YEARS));
		if (bin < 0) before += 1 / arrivals.length;
		else shares[bin] = (shares[bin] as number) + 1 / arrivals.length;
	}
	return { firstYear, binYears: BIN_YEARS, before, shares };
}

function thresholdSummary(
	index: number,
	futures: readonly SampleFuture[],
	orders: readonly number[][]
): ThresholdSummary {
	const arrivals = futures.map(({ arrivalYears }) => arrivalYears[index] as number);
	const sorted = ascending(arrivals);
	const error = 0.98 / Math.sqrt(futures.length);
	return {
		quantiles: quantilesOf(sorted),
		medianInterval: { low: quantileOf(sorted, 0.5 - error), high: quantileOf(sorted, 0.5 + error) },
		byYear: shareByYear(arrivals, years),
		histogram: histogramOf(arrivals),
		notByHorizon: shareOf(arrivals.filter((year) => year === Infinity).length, futures.length),
		ranks: THRESHOLD_SLUGS.map(
			(_, rank) => orders.filter((order) => order[rank] === index).length / orders.length
		),
		ways: { '1': arrivals.filter((year) => year !== Infinity).length / futures.length }
	};
}

export function sampleThresholds(futures: readonly SampleFuture[]): Summary['thresholds'] {
	const orders = futures.map(({ arrivalYears }) => orderOf(arrivalYears));
	return bySlug((index) => thresholdSummary(index, futures, orders));
}

export const samplePrecedence = (futures: readonly SampleFuture[]): Summary['precedence'] =>
	bySlug((row) =>
		bySlug((column): Share => {
			const before = ({ arrivalYears }: SampleFuture) =>
				row !== column && (arrivalYears[row] as number) < (arrivalYears[column] as number);
			return shareOf(futures.filter(before).length, futures.length);
		})
	);
