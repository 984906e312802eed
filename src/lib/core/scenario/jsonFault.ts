const SPACE = /[ \t\n\r]*/y;
const VALUE =
	/"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

type Expected = 'value' | 'name' | 'colon' | 'comma';

/**
 * What is wrong with text that `JSON.parse` refuses, and where: `is not JSON: expected "," or "}" at line 3, column 9`.
 * JavaScript engines word this differently, and some leave the place out.
 */
export const jsonFault = (text: string): string => jsonFaultAt(text).message;

/** The same with the place where the text stops being JSON: characters from its beginning, from 0. */
export function jsonFaultAt(text: string): { message: string; position: number } {
	const open: string[] = [];
	let position = 0;
	let expected: Expected = 'value';
	let mayClose = false;
	const take = (pattern: RegExp): string | undefined => {
		pattern.lastIndex = position;
		const found = pattern.exec(text)?.[0];
		if (found !== undefined) position += found.length;
		return found;
	};
	const closing = (): string => (open.at(-1) === '{' ? '}' : ']');
	for (;;) {
		take(SPACE);
		const character = text[position] ?? '';
		if (expected === 'comma' && open.length === 0) return fault(text, position, 'the end of the text');
		if ((expected === 'comma' || mayClose) && character === closing() && open.length > 0) {
			open.pop();
			position++;
			expected = 'comma';
			mayClose = false;
		} else if (expected === 'comma') {
			if (character !== ',') return fault(text, position, `"," or "${closing()}"`);
			position++;
			expected = open.at(-1) === '{' ? 'name' : 'value';
		} else if (expected === 'colon') {
			if (character !== ':') return fault(text, position, '":"');
			position++;
			expected = 'value';
		} else if (expected === 'name') {
			if (character !== '"' || take(VALUE) === undefined)
				return fault(text, position, 'a name in double quotes');
			expected = 'colon';
			mayClose = false;
		} else if (character === '{' || character === '[') {
			open.push(character);
			position++;
			expected = character === '{' ? 'name' : 'value';
			mayClose = true;
		} else {
			if (take(VALUE) === undefined) {
				return fault(
					text,
					position,
					character === '"' ? 'text that ends in a double quote on its own line' : 'a value'
				);
			}
			expected = 'comma';
			mayClose = false;
		}
	}
}

function fault(text: string, position: number, expected: string): { message: string; position: number } {
	const lines = text.slice(0, position).split('\n');
	const place = `line ${lines.length}, column ${lines.at(-1)!.length + 1}`;
	const found = position >= text.length ? 'the text ends there' : `found ${JSON.stringify(text[position])}`;
	return { message: `is not JSON: expected ${expected} at ${place}, but ${found}`, position };
}
