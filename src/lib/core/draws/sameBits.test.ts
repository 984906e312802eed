import { expect, it } from 'vitest';
import { exp, expm1 } from './exponential.ts';
import { tanh } from './hyperbolic.ts';
import { ln, log1p } from './logarithm.ts';
import { doublesBetween } from './manyDoubles.ts';
import { normalCdf } from './normalCdf.ts';
import { normalQuantile } from './normalQuantile.ts';
import { log10, log2, pow } from './power.ts';

/** One number for all bits of many doubles: FNV-1a of their 32-bit halves, the low half first. */
function fingerprint(doubles: readonly number[]): string {
	const view = new DataView(new ArrayBuffer(8));
	let hash = 0x811c9dc5;
	for (const double of doubles) {
		view.setFloat64(0, double, true);
		for (const offset of [0, 4]) hash = Math.imul(hash ^ view.getUint32(offset, true), 0x01000193);
	}
	return (hash >>> 0).toString(16);
}

// Whatever engine and machine this runs on. A change here changes everybody's numbers, and the changelog must say so.
it.each([
	['exp', exp, -700, 700, 'a951bfcb'],
	['expm1', expm1, -3, 3, '9a5c99ac'],
	['ln', ln, 0, 100, '7dc86ade'],
	['log1p', log1p, -1, 3, 'b82b4c76'],
	['log2', log2, 0, 100, '2e33fff8'],
	['log10', log10, 0, 100, '97cc8bc5'],
	['tanh', tanh, -3, 3, '7e97ab87'],
	['pow', (x: number) => pow(x, 3 - x), 0, 20, 'e58361ae'],
	['normalCdf', normalCdf, -9, 9, '30c0f20a'],
	['normalQuantile', normalQuantile, 0, 1, '1b36f267']
])('%s gives the same bits everywhere', (_, own, low, high, bits) => {
	expect(fingerprint(doublesBetween(low, high, 10_000).map(own))).toBe(bits);
});
