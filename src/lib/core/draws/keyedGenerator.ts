/**
 * A plain pseudo-random generator of 32-bit words, started from a key of up to four words: equal keys give equal words,
 * different keys unrelated ones. Small Fast Counting generator sfc32 (Chris Doty-Humphrey, PractRand), integers only.
 */
export function keyedGenerator(seed: number, variable: number, chunk: number, block = 0): () => number {
	let a = seed | 0;
	let b = variable | 0;
	let c = chunk | 0;
	// The block enters the counter, which only has to differ; odd, so that a zero key is not a zero state.
	let counter = (Math.imul(block, 0x9e3779b9) + 1) | 0;
	const nextWord = (): number => {
		const word = (((a + b) | 0) + counter) | 0;
		counter = (counter + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = ((c << 21) | (c >>> 11)) + word;
		c |= 0;
		return word;
	};
	// Sixteen rounds spread every bit of the key over the whole state.
	for (let round = 0; round < 16; round++) nextWord();
	return nextWord;
}
