/*
 * The parser keeps no positions. These find where in the text the trouble most probably is: the first place that fits,
 * or the beginning.
 */

/** Where a sign or pattern is first found. */
export function placeOf(text: string, wanted: string | RegExp): number {
	return Math.max(0, typeof wanted === 'string' ? text.indexOf(wanted) : text.search(wanted));
}

/** Where a whole word is first found; a number may stand before it, as in `2t`. */
export function placeOfWord(text: string, word: string): number {
	return /^\w+$/.test(word) ? placeOf(text, new RegExp(`(?<![A-Za-z_])${word}(?!\\w)`)) : 0;
}
