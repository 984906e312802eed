import { CONSTANTS, FUNCTIONS } from '../../core/curves/expression/vocabulary.ts';
import type { ExpressionCurve, Quantity } from '../../core/index.ts';

/** The schema takes no more. */
export const MOST_NAMES = 8;
/** What a new name stands for until it is said. */
const FIRST_VALUE = 1;

/** Numbers are looked for first, so that the "e" of "2e5" is no name. */
const NUMBER_OR_NAME = /(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|[A-Za-z_]\w*/gi;
const MAY_BE_DECLARED = /^[A-Za-z][A-Za-z0-9_]{0,39}$/;

/** The names in a formula that must be given a value: all but `t`, the constants and the functions. */
export function namesIn(text: string): string[] {
	const words = [...text.matchAll(NUMBER_OR_NAME)].map(([word]) => word);
	const own = words.filter(
		(word) => MAY_BE_DECLARED.test(word) && word !== 't' && !CONSTANTS.has(word) && !FUNCTIONS.has(word)
	);
	return [...new Set(own)];
}

/**
 * The curve with another formula. A name that is new in it gets a value; one that came so by itself, and whose value was
 * not touched, goes again with it: who types "rate" passes through "r". A name that takes the place of another at once is
 * that one, renamed.
 *
 * @param automatic the values that came by themselves
 */
export function withFormula(
	curve: ExpressionCurve,
	gain: string,
	automatic: ReadonlySet<string>
): { curve: ExpressionCurve; automatic: Set<string> } {
	const used = namesIn(gain);
	const wasUsed = namesIn(curve.gain).filter((name) => name in curve.with);
	const isMissing = (name: string) => !(name in curve.with);
	const gone = wasUsed.filter((name) => !used.includes(name));
	const fresh = used.filter(isMissing);
	const renamed = gone.length === 1 && fresh.length === 1;
	const kept = Object.entries(curve.with).filter(
		([name]) => used.includes(name) || !(renamed || automatic.has(name)) || !wasUsed.includes(name)
	);
	const values: Record<string, Quantity> = Object.fromEntries(kept);
	for (const name of fresh)
		if (Object.keys(values).length < MOST_NAMES) values[name] = renamed ? curve.with[gone[0]!]! : FIRST_VALUE;
	const stillAutomatic = [...automatic].filter((name) => name in values);
	const nowAutomatic = fresh.filter((name) => name in values && (!renamed || automatic.has(gone[0]!)));
	return {
		curve: { ...curve, gain, with: values },
		automatic: new Set([...stillAutomatic, ...nowAutomatic])
	};
}
