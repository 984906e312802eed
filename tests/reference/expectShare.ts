import { expect } from 'vitest';
import type { Share } from '../../src/lib/core/summaries/summary.ts';

const Z95 = 1.959963984540054;
const STANDARD_ERRORS = 5;
/** Arrivals are kept in steps of 2^-16 year; ties within a step move a share by about this much. */
const STEP = 3e-5;

/** The share is the true one, within five of the standard errors that it reports itself and within a tolerance. */
export function expectShare(share: Share, truth: number, tolerance: number): void {
	const standardError = (share.high - share.low) / 2 / Z95;
	expect(Math.abs(share.share - truth)).toBeLessThan(STANDARD_ERRORS * standardError + STEP);
	expect(Math.abs(share.share - truth)).toBeLessThan(tolerance);
}
