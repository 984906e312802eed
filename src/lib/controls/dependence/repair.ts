import { nearestCorrelation } from '../../core/futures/nearestCorrelation.ts';
import { THRESHOLDS } from '../../core/scenario/thresholds.ts';
import { rounded } from '../fields/formatNumber.ts';
import { PAIRS, type Matrix } from './pairs.ts';

/** What is counted with where a table of correlations cannot be true as it stands. */
export interface Repair {
	/** The nearest table that can be true: the one that the engine uses. */
	used: Matrix;
	/** The pair that moved most. */
	pair: readonly [row: number, column: number];
	typed: number;
	usedThere: number;
}

/** The repair that the engine makes; null where it uses the table as it stands. */
export function repairOf(matrix: Matrix): Repair | null {
	const nearest = nearestCorrelation(matrix);
	if (!nearest.repaired) return null;
	const changeAt = ([row, column]: readonly [number, number]) =>
		Math.abs(nearest.matrix[row]![column]! - matrix[row]![column]!);
	const pair = PAIRS.reduce((most, each) => (changeAt(each) > changeAt(most) ? each : most));
	const [row, column] = pair;
	return {
		used: nearest.matrix,
		pair,
		typed: matrix[row]![column]!,
		usedThere: nearest.matrix[row]![column]!
	};
}

/** To these many digits a taken table is kept. */
const DIGITS = 4;
/**
 * How far a taken table is drawn towards no correlation at all. A repaired table stands at the very edge of what can be
 * true, and rounding could push it out again: an error of 0.00005 in each of nine entries a row moves no eigenvalue by
 * more than 0.00045.
 */
const INWARDS = 0.0005;

/** The repaired table with few digits, as the scenario keeps it: it needs no repair any more. */
export const takenFrom = ({ used }: Repair): number[][] =>
	used.map((row, i) =>
		row.map((_, j) => {
			if (i === j) return 1;
			const [one, other] = i < j ? [i, j] : [j, i];
			return Math.round(used[one]![other]! * (1 - INWARDS) * 10 ** DIGITS) / 10 ** DIGITS || 0;
		})
	);

/** What the repair changed most, for a reader. */
export function repairInWords({ pair: [row, column], typed, usedThere }: Repair): string {
	const names = `${THRESHOLDS[row]!.shortName} with ${THRESHOLDS[column]!.shortName}`;
	const change = Math.abs(usedThere - typed);
	if (change < 0.0005)
		return 'The nearest table that can be true differs from it by less than 0.001 anywhere.';
	const digits = change < 0.01 ? 3 : 2;
	const said = (value: number) => String(rounded(Number(value.toFixed(digits)), 4)).replace('-', '−');
	return `The largest change is ${said(change)}, for ${names}: you said ${said(typed)}, and ${said(usedThere)} is counted with.`;
}
