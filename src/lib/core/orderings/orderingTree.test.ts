import { expect, it } from 'vitest';
import { countFutures, prepareRun, PRESETS, summarise, type PrefixNode, type Scenario } from '../index.ts';
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
