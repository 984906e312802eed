/** What a lone `-` becomes before the words are parsed, because the parser would take it for an option without a name. */
export const STANDARD_INPUT = 'standard input';

export const keepDash = (word: string): string => (word === '-' ? STANDARD_INPUT : word);
