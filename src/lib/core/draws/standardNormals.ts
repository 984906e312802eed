import { exp } from './exponential.ts';
import { normalQuantile } from './normalQuantile.ts';

/*
 * Standard normals by inverse cumulative distribution function, from 32-bit fractions, in a few operations each.
 *
 * By symmetry only the lower half is tabulated. It is cut into octaves [2^-(k+1), 2^-k) of the probability and each
 * octave into 64 equal pieces with a cubic Hermite polynomial (values and slopes exact at the ends). As the quantile
 * function looks alike in every octave, the error stays below 1e-9 from the middle to the last bit of the tail, and
 * the function is monotone, so that nothing is lost for copulas and common random numbers.
 */
const OCTAVES = 32;
const PIECES = 64;
const PIECE_BITS = 6;
/** Four cubic coefficients for each piece of each octave; octave k (leading zeros of the word) starts at k·256. */
const coefficients = new Float64Array((OCTAVES + 1) * PIECES * 4);

const SQUARE_ROOT_OF_TWO_PI = 2.5066282746310002;
/** Tabulates probabilities from `lowestProbability` to twice that. */
function fillOctave(octave: number, lowestProbability: number): void {
	const width = lowestProbability / PIECES;
	let value = normalQuantile(lowestProbability);
	let slope = width * SQUARE_ROOT_OF_TWO_PI * exp(0.5 * value * value);
	for (let piece = 0; piece < PIECES; piece++) {
		const nextValue = normalQuantile(lowestProbability + (piece + 1) * width);
		const nextSlope = width * SQUARE_ROOT_OF_TWO_PI * exp(0.5 * nextValue * nextValue);
		const rise = nextValue - value;
		const base = (octave * PIECES + piece) * 4;
		coefficients[base] = value;
		coefficients[base + 1] = slope;
		coefficients[base + 2] = 3 * rise - 2 * slope - nextSlope;
		coefficients[base + 3] = slope + nextSlope - 2 * rise;
		value = nextValue;
		slope = nextSlope;
	}
}

for (let octave = 1, probability = 0.25; octave <= OCTAVES; octave++, probability /= 2)
	fillOctave(octave, probability);

const FRACTION_BITS = 31 - PIECE_BITS;
const FRACTION_MASK = (1 << FRACTION_BITS) - 1;
const FRACTION_UNIT = 1 / (1 << FRACTION_BITS);

/** Φ⁻¹((word + ½) / 2³²), the word read as unsigned. */
export function standardNormal(word: number): number {
	const upperHalf = word >> 31; // −1 in the upper half, else 0
	const mirrored = word ^ upperHalf;
	const octave = Math.clz32(mirrored);
	// The leading one moves to bit 31; the half unit that centres the word moves with it.
	const scaled = (mirrored << octave) | (1 << (octave - 1));
	const base = ((octave << PIECE_BITS) + ((scaled >>> FRACTION_BITS) & (PIECES - 1))) << 2;
	const t = (scaled & FRACTION_MASK) * FRACTION_UNIT;
	const lowerHalfNormal =
		coefficients[base]! +
		t * (coefficients[base + 1]! + t * (coefficients[base + 2]! + t * coefficients[base + 3]!));
	return lowerHalfNormal * (1 + (upperHalf << 1));
}

/** (word + ½) / 2³², the word read as unsigned: uniform between 0 and 1, neither included. */
export const standardUniform = (word: number): number => ((word >>> 0) + 0.5) * WORD_UNIT;

const WORD_UNIT = 1 / 4294967296;
