import { errorAt } from './formulaError.ts';
import type { Token } from './formulaTokens.ts';

/** Brackets, `not`, `min` and `max` may nest this deep. */
const DEEPEST = 64;

/** Walks through a formula's tokens once, from left to right. */
export class TokenReader {
	readonly text: string;
	readonly #tokens: Token[];
	#next = 0;
	#depth = 0;

	constructor(text: string, tokens: Token[]) {
		this.text = text;
		this.#tokens = tokens;
	}

	get next(): Token {
		return this.#tokens[this.#next];
	}

	atEnd(): boolean {
		return this.next.kind === 'end';
	}

	/** Where the token before `next` ended. */
	get lastEnd(): number {
		const last = this.#tokens[this.#next - 1];
		return last ? last.position + last.length : 0;
	}

	/** The author's own words from a position up to the last token taken. */
	wordsFrom(position: number): string {
		return this.text.slice(position, this.lastEnd);
	}

	/** A token in the author's own words. */
	wordsOf(token: Token): string {
		return this.text.slice(token.position, token.position + token.length);
	}

	/** Whether the next token reads as one of these. */
	is(...texts: string[]): boolean {
		return texts.includes(this.next.text);
	}

	take(): Token {
		const token = this.next;
		if (!this.atEnd()) this.#next++;
		return token;
	}

	/** Takes the next token if it has that text. */
	takeIf(text: string): boolean {
		if (!this.is(text)) return false;
		this.#next++;
		return true;
	}

	/** Takes the bracket that closes `opening`. */
	close(opening: Token): void {
		if (this.takeIf(')')) return;
		throw errorAt(this.next, 'expected ")"', `it closes the "(" at column ${opening.position + 1}`);
	}

	/** Reads something one level further in. */
	nested<Read>(read: () => Read): Read {
		if (++this.#depth > DEEPEST) {
			throw errorAt(this.next, `more than ${DEEPEST} brackets, "not", "min" and "max" inside each other`);
		}
		const result = read();
		this.#depth--;
		return result;
	}
}
