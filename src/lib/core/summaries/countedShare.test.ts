import { expect, it } from 'vitest';
import { countedShare } from './countedShare.ts';
import { formatShare } from './formatShare.ts';

it('gives a bare share the interval of plain sampling', () => {
	const share = countedShare(81 / 263, 263);
	// Brown, Cai and DasGupta's interval for 81 of 263, as in wilsonInterval's own test.
	expect(share.low).toBeCloseTo(0.2553, 4);
	expect(share.high).toBeCloseTo(0.3662, 4);
	expect(formatShare(share)).toBe('about 30%');
	expect(formatShare(countedShare(0.31, 100_000))).toBe('31%');
});
