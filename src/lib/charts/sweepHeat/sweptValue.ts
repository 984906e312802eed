import type { SweptPlace } from './sweepDocument.ts';

const DIGITS = 3;

/** A value on an axis, with the digits that tell its neighbours apart: "0.35", "2,027.5" as a year "2027.5". */
export function sweptNumber(value: number): string {
	const isYearLike = Math.abs(value) >= 1000 && Math.abs(value) < 10_000;
	const shown = isYearLike ? Math.round(value * 100) / 100 : Number(value.toPrecision(DIGITS));
	const [whole, fraction] = String(Math.abs(shown)).split('.') as [string, string | undefined];
	const grouped = Math.abs(shown) >= 10_000 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
	return `${shown < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** "Escape: level, 300 hours". */
export const sweptValueInWords = ({ label, unit }: SweptPlace, value: number): string =>
	`${label} ${sweptNumber(value)}${unit === null ? '' : ` ${unit}`}`;

/** "Escape: level (hours)". */
export const sweptPlaceInWords = ({ label, unit }: SweptPlace): string =>
	unit === null ? label : `${label} (${unit})`;
