import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spanBetween, spanMoved } from './yearSpan.ts';

const anyYear = fc.double({ min: 2026, max: 2059, noNaN: true });

it('snaps to quarters, in either direction, and is at least one long', () => {
	expect(spanBetween(2029.1, 2027.3)).toEqual({ from: 2027.25, to: 2029 });
	expect(spanBetween(2028.02, 2028.03)).toEqual({ from: 2028, to: 2028.25 });
});

it('stays within the axis however it is moved', () => {
	fc.assert(
		fc.property(
			anyYear,
			anyYear,
			fc.array(fc.tuple(fc.integer({ min: -8, max: 8 }), fc.boolean()), { maxLength: 30 }),
			(one, other, moves) => {
				let span = spanBetween(one, other);
				for (const [quarters, isWidened] of moves) span = spanMoved(span, quarters, isWidened, [2025, 2060]);
				expect(span.from).toBeGreaterThanOrEqual(2025);
				expect(span.to).toBeLessThanOrEqual(2060);
				expect(span.to - span.from).toBeGreaterThanOrEqual(0.25);
				expect(Number.isInteger(span.from * 4) && Number.isInteger(span.to * 4)).toBe(true);
			}
		)
	);
});

it('keeps its length when it is moved, and its beginning when it is widened', () => {
	const span = { from: 2027, to: 2028 };
	expect(spanMoved(span, 1, false, [2025, 2060])).toEqual({ from: 2027.25, to: 2028.25 });
	expect(spanMoved(span, -99, false, [2025, 2060])).toEqual({ from: 2025, to: 2026 });
	expect(spanMoved(span, -99, true, [2025, 2060])).toEqual({ from: 2027, to: 2027.25 });
});
