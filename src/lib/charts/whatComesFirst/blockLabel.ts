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
 * The fullest label that fits into the pixels: name and "41 of 100" on one line, on two, with the bare number, the number
 * alone. The badge beside it says which threshold it is.
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
	const twoLines = height >= 2 * LABEL_LINE + 4 && wide(name) <= width && wide(outOf, true) <= width;
	if (twoLines) return { name, number: outOf, twoLines };
	if (beside(number)) return { name, number, twoLines };
	if (wide(outOf, true) <= width) return { name: '', number: outOf, twoLines };
	return { name: '', number: wide(number, true) <= width ? number : '', twoLines };
}
