import type { MedianShift } from '../../core/comparisons/comparison.ts';
import { formatWithError } from '../../core/comparisons/formatDifference.ts';
import { THRESHOLD_SLUGS, type ThresholdSlug } from '../../core/scenario/thresholds.ts';
import type { ComparisonDocument } from '../scenarioComparison/comparisonDocument.ts';

/** A threshold's median arrival in every scenario; null = not by the horizon. */
export interface ShiftRow {
	slug: ThresholdSlug;
	/** By scenario, the base first. */
	medians: (number | null)[];
	/** By scenario after the base. */
	shifts: MedianShift[];
}

/** The nine by their median in the base, those not by the horizon last. */
export function shiftRows(
	{ comparison }: ComparisonDocument,
	ordered: ComparisonDocument = { comparison } as ComparisonDocument
): ShiftRow[] {
	const base = ordered.comparison.summaries[0]!;
	const medianOf = (slug: ThresholdSlug): number => base.thresholds[slug].quantiles.p50 ?? Number.MAX_VALUE;
	return [...THRESHOLD_SLUGS]
		.sort((one, other) => medianOf(one) - medianOf(other))
		.map((slug) => ({
			slug,
			medians: comparison.summaries.map(({ thresholds }) => thresholds[slug].quantiles.p50),
			shifts: comparison.differences.map(({ thresholds }) => thresholds[slug].median)
		}));
}

/** The rows whose medians move most in any scenario, in the order in which they stood. */
export function mostMoved(rows: readonly ShiftRow[], count: number): ShiftRow[] {
	const moves = ({ medians, shifts }: ShiftRow): number =>
		Math.max(
			...shifts.map(({ years }, other) =>
				years === null ? (medians[0] === medians[other + 1] ? 0 : Infinity) : Math.abs(years)
			)
		);
	const kept = new Set([...rows].sort((one, other) => moves(other) - moves(one)).slice(0, count));
	return rows.filter((row) => kept.has(row));
}

/** Whether the median moves by more than its sampling error; also when it leaves the years that are looked at. */
export function movesMedian({ medians, shifts }: ShiftRow, other: number): boolean {
	const { low, high } = shifts[other]!;
	if ((medians[0] === null) !== (medians[other + 1] === null)) return true;
	return low !== null && high !== null && (low > 0 || high < 0);
}

/** "+0.8 ±0.1 years", or what happened to a median that is not there in one of the two. */
export function shiftInWords({ medians, shifts }: ShiftRow, other: number, horizon: number): string {
	const { years, low, high } = shifts[other]!;
	const [before, after] = [medians[0], medians[other + 1]];
	if (before === null && after === null) return '–';
	if (after === null) return `not by ${Math.floor(horizon)}`;
	if (before === null) return `by ${Math.floor(after!)}`;
	if (years === null || low === null || high === null) return '–';
	return formatWithError({ difference: years, low, high });
}
