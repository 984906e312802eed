import { errorAt, type FormulaError } from './formulaError.ts';

export interface Token {
	kind: 'name' | 'number' | 'sign' | 'end';
	/** As read: names in lower case, `<=` and `>=` as `<` and `>`. */
	text: string;
	/** Characters from the beginning of the formula, from 0. */
	position: number;
	length: number;
}

const SPACE = /\s+/y;
const NAME = /[a-z_][a-z0-9_]*/iy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(?![a-z0-9_.])/iy;
const SIGN = /<=|>=|[<>()+,-]/y;
const FOREIGN = /&&?|\|\|?|!=|==?|≤|≥|[\d.]+\w*|[^]/uy;

/** What to write instead of signs that other languages use. */
const INSTEAD: Record<string, string> = {
	'&&': 'and',
	'&': 'and',
	'||': 'or',
	'|': 'or',
	'!': 'not',
	'=': '< or >',
	'==': '< or >',
	'!=': '< or >',
	'≤': '<',
	'≥': '>',
	'−': '-',
	'–': '-',
	'[': '(',
	']': ')',
	'{': '(',
	'}': ')'
};

/** Splits a formula's text into its words; the last one is always `end`. */
export function formulaTokens(text: string): Token[] {
	const tokens: Token[] = [];
	let position = 0;
	const matchOf = (pattern: RegExp): string | undefined => {
		pattern.lastIndex = position;
		return pattern.exec(text)?.[0];
	};
	const add = (kind: Token['kind'], source: string, read: string): void => {
		tokens.push({ kind, text: read, position, length: source.length });
		position += source.length;
	};
	while (position < text.length) {
		const space = matchOf(SPACE);
		const name = matchOf(NAME);
		const number = matchOf(NUMBER);
		const sign = matchOf(SIGN);
		if (space) position += space.length;
		else if (name) add('name', name, name.toLowerCase());
		else if (number) add('number', number, number);
		else if (sign) add('sign', sign, sign[0]);
		else throw foreignText(matchOf(FOREIGN)!, position);
	}
	const last = tokens.at(-1);
	tokens.push({ kind: 'end', text: '', position: last ? last.position + last.length : 0, length: 0 });
	return tokens;
}

function foreignText(source: string, position: number): FormulaError {
	const instead = INSTEAD[source];
	const advice = instead && `write ${/^[a-z]/.test(instead) ? `"${instead}"` : instead} instead`;
	return errorAt({ position, length: source.length }, `unexpected "${source}"`, advice);
}
