/** A formula's text is not in the language. The message is for its author: what is wrong, where, and what to write. */
export class FormulaError extends Error {
	/** Where the trouble begins: characters from the beginning of the text, from 0. */
	readonly position: number;
	/** How many characters are in trouble; 0 when something is missing. */
	readonly length: number;

	constructor(message: string, position: number, length: number) {
		super(message);
		this.name = 'FormulaError';
		this.position = position;
		this.length = length;
	}
}

/** The error for one place in the text, as "problem at column 8; advice". */
export function errorAt(
	place: { position: number; length: number },
	problem: string,
	advice?: string
): FormulaError {
	const message = `${problem} at column ${place.position + 1}`;
	return new FormulaError(advice ? `${message}; ${advice}` : message, place.position, place.length);
}
