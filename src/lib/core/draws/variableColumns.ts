import { SOBOL_DIMENSIONS } from './directionNumbers.ts';
import { keyedGenerator } from './keyedGenerator.ts';
import { fillSobolNormals, fillSobolWords, scrambleSobol, type ScrambledSobol } from './scrambledSobol.ts';
import { standardNormal, standardUniform } from './standardNormals.ts';

/** Futures that are worked on at a time: a column of a block stays in the processor's fastest cache. */
export const BLOCK_FUTURES = 1024;

/** Where a block of futures stands: the block with number `block` of chunk `chunk`, of which the first `count` count. */
export interface BlockPosition {
	chunk: number;
	block: number;
	count: number;
}

/**
 * Draws one uncertain variable, block by block. The column holds until the next variable is drawn: all share the same
 * memory, which so stays in the fastest cache. Who needs it longer copies it.
 */
export interface VariableColumn {
	draw(position: BlockPosition): Float64Array;
}

const words = new Int32Array(BLOCK_FUTURES);
const drawn = new Float64Array(BLOCK_FUTURES);

function variableColumn(
	seed: number,
	dimension: number,
	fill: (sobol: ScrambledSobol, first: number, target: Float64Array, count: number) => void
): VariableColumn {
	let scrambledChunk = -1;
	let sobol: ScrambledSobol;
	if (dimension >= SOBOL_DIMENSIONS) throw new Error(`There is no Sobol dimension ${dimension}.`);
	return {
		draw({ chunk, block }) {
			if (chunk !== scrambledChunk) {
				sobol = scrambleSobol(seed, dimension, chunk);
				scrambledChunk = chunk;
			}
			fill(sobol, block * BLOCK_FUTURES, drawn, BLOCK_FUTURES);
			return drawn;
		}
	};
}

/** A standard normal per future; by the plain generator where the dimension is not one of Sobol's. */
export const normalColumn = (seed: number, dimension: number): VariableColumn =>
	dimension < SOBOL_DIMENSIONS
		? variableColumn(seed, dimension, fillSobolNormals)
		: plainNormalColumn(seed, dimension);

function plainNormalColumn(seed: number, variable: number): VariableColumn {
	return {
		draw({ chunk, block }) {
			const nextWord = keyedGenerator(seed, variable, chunk, block);
			for (let i = 0; i < BLOCK_FUTURES; i++) drawn[i] = standardNormal(nextWord());
			return drawn;
		}
	};
}

/** A uniform between 0 and 1 per future. */
export const uniformColumn = (seed: number, dimension: number): VariableColumn =>
	variableColumn(seed, dimension, (sobol, first, target, count) => {
		fillSobolWords(sobol, first, words, count);
		for (let i = 0; i < count; i++) target[i] = standardUniform(words[i]!);
	});

/** The normals of uniforms below `finite`, stretched to the whole range; Infinity for the uniforms above. */
export function stretchedNormalColumn(seed: number, dimension: number, finite: number): VariableColumn {
	const limit = finite * WORD_RANGE;
	return variableColumn(seed, dimension, (sobol, first, target, count) => {
		fillSobolWords(sobol, first, words, count);
		for (let i = 0; i < count; i++) {
			const centre = (words[i]! >>> 0) + 0.5;
			target[i] = centre > limit ? Infinity : standardNormal(Math.floor(centre / finite));
		}
	});
}

const WORD_RANGE = 4294967296;
