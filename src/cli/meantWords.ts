import { UsageError } from './usageError.ts';

/** What a lone `-` becomes before the words are parsed, because the parser would take it for an option without a name. */
export const STANDARD_INPUT = 'standard input';

const OPTION = /^--?[a-z][^=]*$/i;
const NEGATIVE_NUMBER = /^-[\d.]/;

/**
 * The words as the parser understands them: `-` is standard input, and the `-5` in `--futures -5` a value, not an option.
 *
 * @throws UsageError where an option's value is empty, which the parser would take for 0
 */
export function meantWords(words: readonly string[]): string[] {
	const meant: string[] = [];
	for (const word of words) {
		const option = OPTION.test(meant.at(-1) ?? '') ? meant.at(-1)! : undefined;
		if (option && word.trim() === '') throw new UsageError(`${option}: its value is empty`);
		if (option && NEGATIVE_NUMBER.test(word)) meant[meant.length - 1] = `${option}=${word}`;
		else meant.push(word === '-' ? STANDARD_INPUT : word);
	}
	return meant;
}
