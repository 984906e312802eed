import { thresholdOf } from '../../core/scenario/thresholds.ts';
import type { ComparisonDocument } from '../scenarioComparison/comparisonDocument.ts';
import { movesMedian, shiftInWords, shiftRows, type ShiftRow } from './shiftRows.ts';

const horizonOf = ({ comparison }: ComparisonDocument, scenario = 0): number =>
	comparison.summaries[scenario]!.scenario.horizon;

/** "Rescue moves most in “Six-month pause”: its median arrival, by +0.5 ±0.1 years". */
export function shiftsTitle(document: ComparisonDocument): string {
	const moved = shiftRows(document).flatMap((row) =>
		row.shifts.flatMap(({ years }, other) =>
			movesMedian(row, other) ? [{ row, other, size: years === null ? Infinity : Math.abs(years) }] : []
		)
	);
	const [first, ...rest] = moved;
	if (!first) return 'No threshold’s median arrival moves by more than the sampling error';
	const { row, other } = rest.reduce((most, next) => (next.size > most.size ? next : most), first);
	const { shortName } = thresholdOf(row.slug);
	const horizon = horizonOf(document, other + 1);
	const after = row.medians[other + 1]!;
	const moves =
		row.shifts[other]!.years !== null
			? `its median by ${shiftInWords(row, other, horizon)} years`
			: after === null
				? `in half of the futures it is no longer reached by ${Math.floor(horizon)}`
				: `in half of the futures it is now reached by ${Math.floor(after)}`;
	return `${shortName} moves most in “${document.names[other + 1]}”: ${moves}`;
}

export const shiftsMeasures = ({ names }: ComparisonDocument): string =>
	`The year by which each threshold has been reached in half of the futures, and how much later (+) than in “${names[0]}”, ` +
	'in years; ± is at most the 95% interval of the sampling error';

/** For each scenario how many medians move which way, and the one that moves most. */
export function shiftsSentence(document: ComparisonDocument): string {
	const rows = shiftRows(document);
	return document.names
		.slice(1)
		.map((name, other) => {
			const moved = rows.filter((row) => movesMedian(row, other));
			if (moved.length === 0) return `In “${name}”, no median arrival moves by more than the sampling error.`;
			const later = moved.filter((row) => direction(row, other) > 0);
			return (
				`In “${name}”, ${countOf(later.length)} later and ${moved.length - later.length || 'none'} sooner, ` +
				`compared with “${document.names[0]}”; ` +
				`${moved.length === 9 ? 'none stays' : `${9 - moved.length} stay`} where ${moved.length === 8 ? 'it is' : 'they are'}.`
			);
		})
		.join(' ');
}

const countOf = (count: number): string =>
	count === 1 ? 'one median arrival comes' : `${count || 'no'} median arrivals come`;

const direction = ({ medians, shifts }: ShiftRow, other: number): number =>
	shifts[other]!.years ?? (medians[other + 1] === null ? 1 : -1);
