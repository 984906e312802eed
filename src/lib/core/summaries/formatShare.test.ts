import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	errorPoints,
	formatCount,
	formatEstimate,
	formatInterval,
	formatOutOf,
	formatShare,
	formatShareShort,
	precisionOf
} from './formatShare.ts';
import type { Share } from './summary.ts';

/** A share with the same error on both sides, all in percentage points. */
const points = (share: number, error: number): Share => ({
	share: share / 100,
	low: Math.max(0, share - error) / 100,
	high: Math.min(100, share + error) / 100
});

const anyShare = fc
	.tuple(
		fc.integer({ min: 0, max: 1e7 }),
		fc.integer({ min: 0, max: 3e6 }),
		fc.integer({ min: 0, max: 3e6 }),
		// Shares of every size, with errors from none to large.
		fc.constantFrom(1, 10, 100, 1000)
	)
	.map(([share, below, above, shrunk]) => ({
		share: share / 1e7,
		low: Math.max(0, share - Math.floor(below / shrunk)) / 1e7,
		high: Math.min(1e7, share + Math.floor(above / shrunk)) / 1e7
	}));

describe('formatShare', () => {
	it.each([
		[points(62.13, 0.04), '62.1%', '62.09–62.17%', '62 of 100'],
		[points(62.13, 0.3), '62%', '61.8–62.5%', '62 of 100'],
		[points(62, 1), '62%', '61.0–63.0%', '62 of 100'],
		[points(62.13, 3), 'about 62%', '59–66%', 'about 62 of 100'],
		[points(62.13, 9), 'about 60%', '53–72%', 'about 6 of 10'],
		[points(7, 0.5), '7%', '6.5–7.5%', '7 of 100'],
		[points(0.31, 0.04), '0.3%', '0.27–0.35%', '3 of 1,000'],
		[points(0.04, 0.008), 'under 0.1%', '0.03–0.05%', '4 of 10,000'],
		[points(0.4, 0.3), 'under 1%', '0.1–0.7%', 'fewer than 1 of 100'],
		[points(0.4, 3), 'under 4%', '0–4%', 'fewer than 4 of 100'],
		[points(3, 8), 'under 11%', '0–11%', 'fewer than 11 of 100'],
		[points(99.7, 0.04), '99.7%', '99.66–99.74%', '997 of 1,000'],
		[points(99.7, 0.25), 'over 99%', '99.4–100%', 'more than 99 of 100'],
		[points(0, 0), '0%', '0%', '0 of 100'],
		[points(100, 0), '100%', '100%', '100 of 100'],
		[points(0, 0.004), 'under 0.1%', '0–0.01%', 'fewer than 1 of 10,000'],
		[points(100, 0.09), 'over 99.9%', '99.91–100%', 'more than 999 of 1,000']
	])('prints %o as %s, %s, %s', (share, percentage, interval, outOf) => {
		expect([formatShare(share), formatInterval(share), formatOutOf(share)]).toEqual([
			percentage,
			interval,
			outOf
		]);
	});

	it('takes the longer arm of a lopsided interval', () => {
		expect(formatShare({ share: 0.2, low: 0.1999, high: 0.22 })).toBe('about 20%');
	});

	it.each([
		[points(62.13, 0.04), '62'],
		[points(62.13, 3), '~62'],
		[points(62.13, 9), '~60'],
		[points(0.31, 0.04), '<1'],
		[points(99.7, 0.04), '>99'],
		[points(0, 0), '0'],
		[points(100, 0), '100']
	])('prints %o in a narrow place as %s', (share, text) => {
		expect(formatShareShort(share)).toBe(text);
	});

	it('never prints a step that is smaller than the error; after "about", than a fifth of it', () => {
		fc.assert(
			fc.property(anyShare, (share) => {
				const { unit, about } = precisionOf(share);
				expect(unit * (about ? 5 : 1)).toBeGreaterThanOrEqual(Math.min(errorPoints(share), 50) - 1e-6);
				const text = formatShare(share);
				expect(text).toMatch(unit === 0.1 ? /(^|[a-z] )(0|100|\d+\.\d)%$/ : /(^|[a-z] )\d+%$/);
				expect(text.startsWith('about ')).toBe(about && !/^(under|over)/.test(text));
			})
		);
	});

	it('claims "none" or "all" only when the interval leaves nothing else', () => {
		fc.assert(
			fc.property(anyShare, (share) => {
				if (share.high > 0) {
					expect([formatShare(share), formatShare({ ...share, share: share.low })]).not.toContain('0%');
					expect(formatOutOf(share)).not.toMatch(/^(about )?0 of/);
					expect(formatShareShort(share)).not.toMatch(/^~?0$/);
				}
				if (share.low < 1) {
					expect(formatShare(share)).not.toMatch(/^(about )?100%/);
					expect(formatOutOf(share)).not.toMatch(/^(about )?(100 of 100|10 of 10)$/);
					expect(formatShareShort(share)).not.toMatch(/^~?100$/);
				}
			})
		);
	});

	it.each([
		[points(31.45, 0.2), '31.5% (31.2–31.7%)'],
		[points(62.13, 0.04), '62.13% (62.09–62.17%)'],
		[points(62.13, 3), '62% (59–66%)'],
		[points(0.02, 0.3), 'under 0.4% (0–0.4%)'],
		[points(100, 0), '100%']
	])('prints %o beside its interval as %s', (share, text) => {
		expect(formatEstimate(share)).toBe(text);
	});

	it('prints an estimate that lies inside its own interval', () => {
		fc.assert(
			fc.property(anyShare, (share) => {
				const [value, low, high = low] = formatEstimate(share)
					.match(/\d+(\.\d+)?/g)!
					.map(Number);
				expect(value).toBeGreaterThanOrEqual(low ?? value!);
				expect(value).toBeLessThanOrEqual(high ?? value!);
			})
		);
	});

	it('prints an interval that holds the true one', () => {
		fc.assert(
			fc.property(anyShare, (share) => {
				fc.pre(share.low < share.high);
				const ends = formatInterval(share).replace('%', '').split('–').map(Number);
				expect(ends[0]).toBeLessThanOrEqual(100 * share.low + 1e-6);
				expect(ends.at(-1)).toBeGreaterThanOrEqual(100 * share.high - 1e-6);
			})
		);
	});

	it('counts out of enough futures that a step is worth at least the error', () => {
		fc.assert(
			fc.property(anyShare, (share) => {
				const text = formatOutOf(share);
				const outOf = Number(text.split(' of ')[1]!.replaceAll(',', ''));
				if (!text.startsWith('about'))
					expect(100 / outOf).toBeGreaterThanOrEqual(Math.min(1, errorPoints(share) - 1e-6));
			})
		);
	});
});

it.each([
	[0, '0'],
	[999, '999'],
	[1000, '1,000'],
	[362880, '362,880'],
	[1234567.4, '1,234,567']
])('formatCount(%d) is "%s"', (count, text) => {
	expect(formatCount(count)).toBe(text);
});
