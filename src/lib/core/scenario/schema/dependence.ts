import * as v from 'valibot';
import { showValue } from '../showValue.ts';
import { THRESHOLD_COUNT, THRESHOLD_SLUGS } from '../thresholds.ts';
import { chosenBy, hasAny } from './chosenBy.ts';
import { closedObject } from './closedObject.ts';
import { expected, finiteNumber, numberBetween } from './values.ts';

const common = closedObject({ common: numberBetween(0, 1) });

const squareOfNine = (issue: { input: unknown }): string =>
	`must hold ${THRESHOLD_COUNT} numbers, one for each threshold, got ${showLength(issue.input)}`;

/** Numbers from −1 to 1, symmetric, 1 on the diagonal. Not positive semi-definite is no fault: the engine repairs it and says so. */
const matrix = closedObject(
	{
		matrix: v.pipe(
			v.array(
				v.pipe(
					v.array(finiteNumber, expected('expected a list of numbers')),
					v.length(THRESHOLD_COUNT, squareOfNine)
				),
				expected('expected a list of rows')
			),
			v.length(
				THRESHOLD_COUNT,
				(issue) => `must hold ${THRESHOLD_COUNT} rows, one for each threshold, got ${issue.input.length}`
			)
		)
	},
	(value, report) => {
		const rows: unknown = value.matrix;
		const isSquare = (given: unknown[]): boolean =>
			given.length === THRESHOLD_COUNT &&
			given.every((row) => Array.isArray(row) && row.length === THRESHOLD_COUNT);
		if (!Array.isArray(rows) || !isSquare(rows)) return;
		const at = (row: number, column: number): unknown =>
			Array.isArray(rows[row]) ? rows[row][column] : undefined;
		for (let row = 0; row < THRESHOLD_COUNT; row++) {
			for (let column = 0; column < THRESHOLD_COUNT; column++) {
				const [here, mirrored] = [at(row, column), at(column, row)];
				if (typeof here !== 'number') continue;
				const place = ['matrix', row, column];
				if (here < -1 || here > 1) report(place, `must be between -1 and 1, got ${here}`);
				else if (row === column && here !== 1) {
					report(place, `must be 1 (${THRESHOLD_SLUGS[row]} with itself), got ${here}`);
				} else if (column < row && typeof mirrored === 'number' && here !== mirrored) {
					const pair = `${THRESHOLD_SLUGS[row]} with ${THRESHOLD_SLUGS[column]}`;
					report(
						place,
						`must equal matrix[${column}][${row}] (${mirrored}), because both are ${pair}; got ${here}`
					);
				}
			}
		}
	}
);

export const dependence = chosenBy('dependence', [common, matrix], (value) => {
	if (hasAny(value, 'matrix')) return matrix;
	return hasAny(value, 'common')
		? common
		: `expected { "common": share } or { "matrix": … }, got ${showValue(value)}`;
});

const showLength = (value: unknown): string =>
	Array.isArray(value) ? String(value.length) : showValue(value);
