/**
 * The smallest part of a document that holds everything in which another differs from it, as a path; empty where that is
 * the whole document.
 *
 * @example changedPlace({ speed: { volatility: 0 } }, { speed: { volatility: 0.3 } }) // 'speed.volatility'
 */
export function changedPlace(one: unknown, other: unknown): string {
	if (!isOpen(one) || !isOpen(other) || Array.isArray(one) !== Array.isArray(other)) return '';
	const names = [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
		(name) => !isSame(one[name], other[name])
	);
	const [name] = names;
	if (names.length !== 1 || name === undefined) return '';
	const isItem = Array.isArray(one);
	// An item more or less is a change of the list.
	if (isItem && !(name in one && name in other)) return '';
	const inner = changedPlace(one[name], other[name]);
	return `${isItem ? `[${name}]` : name}${inner && !inner.startsWith('[') ? `.${inner}` : inner}`;
}

const isOpen = (part: unknown): part is Record<string, unknown> => typeof part === 'object' && part !== null;

const isSame = (one: unknown, other: unknown): boolean =>
	one === other || JSON.stringify(one) === JSON.stringify(other);
