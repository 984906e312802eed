import { directionNumbers, SOBOL_BITS } from './directionNumbers.ts';
import { keyedGenerator } from './keyedGenerator.ts';
import { standardNormal } from './standardNormals.ts';

/** Futures per chunk: each chunk is a scrambled Sobol set of its own. */
export const CHUNK_FUTURES = 1 << SOBOL_BITS;

/** One variable's scrambled Sobol points within one chunk, ready to be read at any index. */
export interface ScrambledSobol {
	directions: Int32Array;
	shift: number;
	/** XOR offsets of 64 consecutive points relative to the first of them. */
	run: Int32Array;
}

const RUN_BITS = 6;
const RUN = 1 << RUN_BITS;

const directionCache = new Map<number, Int32Array>();
function cachedDirections(dimension: number): Int32Array {
	let directions = directionCache.get(dimension);
	if (!directions) directionCache.set(dimension, (directions = directionNumbers(dimension)));
	return directions;
}

/**
 * Random linear scramble and digital shift (J. Matoušek 1998, "On the L2-discrepancy for anchored boxes"): the digits
 * are multiplied by a random lower triangular bit matrix with ones on its diagonal, and a random word is added without
 * carry. Every point is uniform and the set keeps its stratification; different chunks are independent.
 */
export function scrambleSobol(seed: number, dimension: number, chunk: number): ScrambledSobol {
	const nextWord = keyedGenerator(seed, dimension, chunk);
	const columns = new Int32Array(SOBOL_BITS);
	for (let bit = 0; bit < SOBOL_BITS; bit++) {
		columns[bit] = (1 << (31 - bit)) | (nextWord() & (0x7fffffff >>> bit));
	}
	const plain = cachedDirections(dimension);
	const directions = new Int32Array(SOBOL_BITS);
	for (let k = 0; k < SOBOL_BITS; k++) {
		let scrambled = 0;
		for (let bit = 0; bit <= k; bit++) if ((plain[k]! << bit) & 0x80000000) scrambled ^= columns[bit]!;
		directions[k] = scrambled;
	}
	const run = new Int32Array(RUN);
	for (let i = 1; i < RUN; i++) run[i] = run[i - 1]! ^ directions[trailingZeros(i)]!;
	return { directions, shift: nextWord(), run };
}

const trailingZeros = (i: number): number => 31 - Math.clz32(i & -i);

/** The points first … first + count − 1 in Gray-code order, as 32-bit fractions; first and count are multiples of 64. */
export function fillSobolWords(
	sobol: ScrambledSobol,
	first: number,
	target: Int32Array,
	count: number
): void {
	const { run } = sobol;
	for (let start = 0; start < count; start += RUN) {
		const word = sobolWord(sobol, first + start);
		for (let i = 0; i < RUN; i++) target[start + i] = word ^ run[i]!;
	}
}

/** The same points as standard normals. */
export function fillSobolNormals(
	sobol: ScrambledSobol,
	first: number,
	target: Float64Array,
	count: number
): void {
	const { run } = sobol;
	for (let start = 0; start < count; start += RUN) {
		const word = sobolWord(sobol, first + start);
		for (let i = 0; i < RUN; i++) target[start + i] = standardNormal(word ^ run[i]!);
	}
}

/** The point with that index. */
function sobolWord({ shift, directions }: ScrambledSobol, index: number): number {
	let word = shift;
	let gray = index ^ (index >>> 1);
	for (let k = 0; gray !== 0; k++, gray >>>= 1) if (gray & 1) word ^= directions[k]!;
	return word;
}
