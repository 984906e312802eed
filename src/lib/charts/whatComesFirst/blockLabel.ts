import { textWidth } from '../frame/textWidth.ts';

/** A block's label in one line or two; empty parts are left out. */
export interface BlockLabel {
	name: string;
	number: string;
	twoLines: boolean;
}

export const LABEL_FONT_SIZE = 12;
export const LABEL_LINE = 15;
const SPACE = 6;
const LOWEST_LINE = 12;

/**
 * The fullest label that fits into the pixels: name and "41 of 100" on one line or two, name and bare number on one
 * line or two, the number alone. The badge beside it says which threshold it is.
 */
export function blockLabel(
	name: string,
	outOf: string,
	number: string,
	width: number,
	height: number
): BlockLabel {
	const wide = (text: string, bold = false) => textWidth(text, LABEL_FONT_SIZE, bold);
	const beside = (number: string) => wide(name) + SPACE + wide(number, true) <= width;
	if (height < LOWEST_LINE) return { name: '', number: '', twoLines: false };
	if (beside(outOf)) return { name, number: outOf, twoLines: false };
	const above = (number: string) => Math.max(wide(name), wide(number, true)) <= width;
	const hasTwoLines = height >= 2 * LABEL_LINE + 4;
	if (hasTwoLines && above(outOf)) return { name, number: outOf, twoLines: true };
	if (beside(number)) return { name, number, twoLines: false };
	if (hasTwoLines && above(number)) return { name, number, twoLines: true };
	if (wide(outOf, true) <= width) return { name: '', number: outOf, twoLines: false };
	return { name: '', number: wide(number, true) <= width ? number : '', twoLines: false };
}
