import { keyedGenerator } from './keyedGenerator.ts';

/** Doubles that trouble functions: ends of ranges, the smallest, the largest, and what is no number. */
export const SPECIAL_DOUBLES = [
	0,
	1,
	5e-324,
	1e-310,
	2.2250738585072014e-308,
	1.7976931348623157e308,
	Infinity
]
	.flatMap((x) => [x, -x])
	.concat(NaN, 0.5, 2, 709.7, 709.79, -708.5, -745.1, -745.2);

/** `count` seeded doubles, evenly between two bounds. */
export function doublesBetween(low: number, high: number, count = 100_000): number[] {
	const nextWord = keyedGenerator(1, 2, 3);
	return Array.from({ length: count }, () => low + ((high - low) * (nextWord() >>> 0)) / 4294967296);
}

/** `count` doubles of seeded bits: of every size, either sign, and a few that are infinite or no number. */
export function doublesOfAnySize(count = 100_000): number[] {
	const nextWord = keyedGenerator(4, 5, 6);
	const words = Uint32Array.from({ length: 2 * count }, () => nextWord() >>> 0);
	return [...new Float64Array(words.buffer)];
}
