/** A number in plain or scientific writing, with an optional unit of thousands ("20k", "1.5M"). */
const NUMBER = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)([km])?$/i;

/**
 * The number that someone typed, or null where there is none. Commas and spaces between digits are ignored.
 *
 * @example parseNumber('20,000') // 20000
 */
export function parseNumber(text: string): number | null {
	const match = NUMBER.exec(text.replace(/[\s,_\u00a0\u202f]/g, '').replace('−', '-'));
	if (!match) return null;
	const factor = match[2] === undefined ? 1 : match[2].toLowerCase() === 'k' ? 1e3 : 1e6;
	const value = Number(match[1]) * factor;
	return Number.isFinite(value) ? value : null;
}
