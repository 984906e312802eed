/** Something that may be written in a formula, offered while it is typed. */
export interface FormulaSuggestion {
	/** As it is written. */
	word: string;
	/** In plain words. */
	meaning: string;
	/** A threshold is coloured as everywhere on the page; a function is written with its bracket. */
	kind: 'threshold' | 'quantity' | 'function' | 'operator';
}

/** The first piece of a formula that is wrong: characters from 0, `to` excluded; equal where something is missing. */
export interface FormulaMark {
	from: number;
	to: number;
	message: string;
}
