import { parser } from '@lezer/json';
import { pathKeys } from '../../core/scenario/pathKeys.ts';

/** A stretch of a text: characters from its beginning, from 0, `to` excluded. */
export interface TextPlace {
	from: number;
	to: number;
}

type SyntaxNode = ReturnType<typeof parser.parse>['topNode'];

const VALUES = new Set(['Object', 'Array', 'String', 'Number', 'True', 'False', 'Null']);

/**
 * Where in a JSON text the value at a path stands, with its name: a number or text as a whole, an object or list by its
 * name or first bracket, because all that it holds would be too much to underline. What the path names and the text
 * does not hold is looked for in what would hold it.
 *
 * @param path as in a scenario's faults: `thresholds.escape.ways[0].level.p10`
 */
export function placeInJson(text: string, path: string): TextPlace {
	const root = valueIn(parser.parse(text).topNode);
	if (!root) return { from: 0, to: Math.min(1, text.length) };
	let value = root;
	for (const key of pathKeys(path) ?? []) {
		const next = childAt(text, value, key);
		if (!next) break;
		value = next;
	}
	return placeOf(value);
}

const valueIn = (node: SyntaxNode): SyntaxNode | undefined =>
	childrenOf(node).find(({ name }) => VALUES.has(name));

function childrenOf(node: SyntaxNode): SyntaxNode[] {
	const children: SyntaxNode[] = [];
	for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
	return children;
}

function childAt(text: string, node: SyntaxNode, key: string | number): SyntaxNode | undefined {
	if (node.name === 'Array') return childrenOf(node).filter(({ name }) => VALUES.has(name))[Number(key)];
	if (node.name !== 'Object') return undefined;
	// Of a name that is there twice, the last one counts for JSON.
	const property = childrenOf(node).findLast(
		(child) => child.name === 'Property' && nameOf(text, child) === String(key)
	);
	return property && valueIn(property);
}

function nameOf(text: string, property: SyntaxNode): string | null {
	const name = property.getChild('PropertyName');
	try {
		return name ? String(JSON.parse(text.slice(name.from, name.to))) : null;
	} catch {
		return null;
	}
}

function placeOf(value: SyntaxNode): TextPlace {
	const isLarge = value.name === 'Object' || value.name === 'Array';
	const name = value.parent?.getChild('PropertyName');
	const from = name?.from ?? value.from;
	if (!isLarge) return { from, to: value.to };
	return { from, to: name?.to ?? value.from + 1 };
}
