import type { FormulaSuggestion } from './formulaField.ts';

/** What is offered at a place of a formula, and the piece that a choice replaces. */
export interface OfferedSuggestions {
	from: number;
	to: number;
	items: FormulaSuggestion[];
}

/** So many letters say enough about what is meant to look for them within words and in meanings, too. */
const FEWEST_TO_SEARCH = 3;

/**
 * What may be meant by the word that ends at the caret: first those that begin alike, then those that hold it, then
 * those whose meaning has a word that begins alike. Nothing where the word stands there already, or is a number.
 */
export function suggestionsAt(
	text: string,
	caret: number,
	suggestions: readonly FormulaSuggestion[]
): OfferedSuggestions {
	const typed = /[\p{L}_][\p{L}\p{N}_]*$/u.exec(text.slice(0, caret))?.[0] ?? '';
	const from = caret - typed.length;
	const to = caret + (/^[\p{L}\p{N}_]*/u.exec(text.slice(caret))?.[0].length ?? 0);
	const piece = typed.toLowerCase();
	const isNumber = /[\d.]$/.test(text.slice(0, from));
	if (piece === '' || isNumber) return { from, to, items: [] };
	const isWhole = suggestions.some(({ word }) => word.toLowerCase() === text.slice(from, to).toLowerCase());
	if (isWhole) return { from, to, items: [] };
	const nearness = ({ word, meaning }: FormulaSuggestion): number => {
		const at = word.toLowerCase().indexOf(piece);
		if (at === 0) return 0;
		if (piece.length < FEWEST_TO_SEARCH) return 3;
		if (at > 0) return 1;
		const begins = meaning
			.toLowerCase()
			.split(/[^\p{L}\p{N}]+/u)
			.some((part) => part.startsWith(piece));
		return begins ? 2 : 3;
	};
	const items = suggestions
		.map((suggestion) => ({ suggestion, rank: nearness(suggestion) }))
		.filter(({ rank }) => rank < 3)
		.sort((one, other) => one.rank - other.rank)
		.map(({ suggestion }) => suggestion);
	return { from, to, items };
}

/** What a choice writes: a function with its bracket, anything else with the space that follows a word. */
export function insertedText({ word, kind }: FormulaSuggestion, after: string): string {
	if (kind === 'function') return after.startsWith('(') ? word : `${word}(`;
	return /^[\s),]/.test(after) ? word : `${word} `;
}
