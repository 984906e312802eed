import fc from 'fast-check';
import { expect, it } from 'vitest';
import { THRESHOLD_SLUGS } from '../../core/scenario/thresholds.ts';
import { knownOptions } from '../frame/knownOptions.ts';
import { sampleSummary } from '../sampleSummary.ts';
import { movedRow, orderByHand, textOfOrder } from './orderByHand.ts';
import { precedenceChart } from './precedenceChart.ts';
import { orderThresholds, thresholdOrderOf } from './thresholdOrder.ts';

const summary = sampleSummary(256);
const anyOrder = fc.shuffledSubarray([...THRESHOLD_SLUGS], { minLength: 9 });

it('an order by hand is text, is offered where it is wanted, and sorts picture and table', () => {
	fc.assert(
		fc.property(anyOrder, (slugs) => {
			const order = textOfOrder(slugs);
			expect(orderByHand(order)).toEqual(slugs);
			expect(orderThresholds(summary, thresholdOrderOf(order))).toEqual(slugs);
			expect(knownOptions(precedenceChart, summary, { order })).toEqual({ order });
			const { rows } = precedenceChart.table(summary, { order });
			expect(rows.map(([name]) => name!.slice(2).toLowerCase())).toEqual(slugs);
		}),
		{ numRuns: 20 }
	);
});

it('what is no order of all nine is none', () => {
	const eight = THRESHOLD_SLUGS.slice(1);
	for (const text of ['', 'rescue', 'rescue.escape', eight.join('.'), [...eight, 'escape'].join('.')]) {
		expect(orderByHand(text)).toBeNull();
		expect(knownOptions(precedenceChart, summary, { order: `${text}.nonesuch` })).toEqual({});
	}
});

it('a row moves to any place, and no further than the ends', () => {
	fc.assert(
		fc.property(anyOrder, fc.nat(8), fc.integer({ min: -3, max: 12 }), (slugs, from, to) => {
			const moved = movedRow(slugs, from, to);
			expect(moved.indexOf(slugs[from]!)).toBe(Math.min(Math.max(to, 0), 8));
			const rest = (order: readonly string[]) => order.filter((slug) => slug !== slugs[from]);
			expect(rest(moved)).toEqual(rest(slugs));
		})
	);
});
