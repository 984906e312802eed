/** An expression is not in the small language. The message is for its author: what is wrong, where, what to write. */
export class ExpressionError extends Error {
	/** Where the trouble begins: characters from the beginning of the text, from 0. */
	readonly position: number;

	constructor(problem: string, position: number, advice?: string) {
		super(`${problem} at column ${position + 1}${advice ? `; ${advice}` : ''}`);
		this.name = 'ExpressionError';
		this.position = position;
	}
}
