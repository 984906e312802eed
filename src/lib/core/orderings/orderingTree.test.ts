import { expect, it } from 'vitest';
import { countFutures, prepareRun, PRESETS, summarise, type PrefixNode, type Scenario } from '../index.ts';
import { THRESHOLD_SLUGS, type ThresholdSlug } from '../scenario/thresholds.ts';
import { orderingIndex } from './orderingIndex.ts';
import { mergeOrderings, occurringOrderings, orderingTree } from './orderingTree.ts';

const scenario: Scenario = { ...PRESETS[0]!.scenario, futures: 12_000, horizon: 2032 };

async function counted() {
	const plan = await prepareRun(scenario);
	const whole = countFutures(plan, 0, 3);
	const parts = [0, 1, 2].map((chunk) => occurringOrderings(countFutures(plan, chunk, 1).orderings));
	return { summary: summarise(plan, whole), whole, parts };
}

it('counts of chunks add up to the whole, and its first three levels are the summary’s', async () => {
	const { summary, whole, parts } = await counted();
	const merged = mergeOrderings([parts[2]!, parts[0]!, parts[1]!]);
	expect(merged).toEqual(occurringOrderings(whole.orderings));
	const shares = (nodes: PrefixNode[]): unknown[] =>
		nodes.map(({ next, share, children }) => [next, share, shares(children)]).sort();
	expect(shares(orderingTree(merged, [], 3))).toEqual(shares(summary.orderings.prefixes));
});

it('below a prefix every level adds up to the one above, down to the ninth', async () => {
	const { parts } = await counted();
	const merged = mergeOrderings(parts);
	const first = orderingTree(merged, [], 1)[0]!;
	const below = orderingTree(merged, [first.next!], 8);
	let deepest = 0;
	const check = (nodes: PrefixNode[], total: number, depth: number) => {
		if (nodes.length === 0) return;
		deepest = Math.max(deepest, depth);
		expect(nodes.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(total, 12);
		for (const { next, share, children } of nodes) {
			if (next !== null && depth < 9) check(children, share, depth + 1);
		}
	};
	check(below, first.share, 2);
	expect(deepest).toBe(9);
});

it('takes every ordering that begins with the prefix, however short, and no other', () => {
	const orderings = Int32Array.from([
		orderingIndex([]),
		orderingIndex([4]),
		orderingIndex([4, 2]),
		orderingIndex([4, 2, 8, 0]),
		orderingIndex([4, 3, 2]),
		orderingIndex([2, 4]),
		orderingIndex([4, 2, 0, 1, 3, 5, 6, 7, 8])
	]);
	const futures = Uint32Array.from([1, 2, 4, 8, 16, 32, 64]);
	const counted = (prefix: ThresholdSlug[]) =>
		127 * orderingTree({ orderings, futures }, prefix, 1).reduce((sum, { share }) => sum + share, 0);
	const [incentive, intent] = [THRESHOLD_SLUGS[2]!, THRESHOLD_SLUGS[4]!];
	expect(counted([])).toBeCloseTo(127, 9);
	expect(counted([intent])).toBeCloseTo(2 + 4 + 8 + 16 + 64, 9);
	expect(counted([intent, incentive])).toBeCloseTo(4 + 8 + 64, 9);
	expect(counted([incentive, intent])).toBeCloseTo(32, 9);
	expect(counted([incentive, intent, 'rescue'])).toBe(0);
});
