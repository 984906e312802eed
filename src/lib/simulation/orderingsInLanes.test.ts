import { expect, it } from 'vitest';
import { countRun, PRESETS, prepareRun, simulate, tellFuture, type Scenario } from '../core/index.ts';
import { occurringOrderings } from '../core/orderings/orderingTree.ts';
import { orderingsInLanes } from './orderingsInLanes.ts';
import { answer } from './questions/orderings.ts';
import { answer as answerTen } from './questions/tenFutures.ts';
import type { Asked } from './studyInLanes.ts';

const scenario: Scenario = { ...PRESETS[0]!.scenario, futures: 20_000, proposals: ['control'] };

const lanes = (count: number): Asked => ({
	lanes: count,
	ask: (async (_kind: string, question: never, of: Scenario) =>
		answer(await prepareRun(of), question)) as unknown as Asked['ask']
});

it.each([
	['all futures', scenario],
	['a condition that draws on', { ...scenario, futures: 1000, given: 'rescue < deception' }]
])('counts with several lanes what the summary counts, with %s', async (_, wanted) => {
	const summary = await simulate(wanted);
	const counts = await countRun(await prepareRun(wanted), 5, async () => 'go on' as const);
	const orderings = await orderingsInLanes(lanes(3), summary);
	expect(orderings).toEqual(occurringOrderings(counts.orderings));
	expect(orderings.orderings).toHaveLength(summary.orderings.distinct);
});

it('the ten examples fit, and each is the future of its number', async () => {
	const plan = await prepareRun(scenario);
	const examples = await answerTen(plan, { where: 'rescue < escape' });
	expect(examples).toHaveLength(10);
	for (const { number, arrivals } of examples) {
		const yearOf = (slug: string) => arrivals.find((arrival) => arrival.slug === slug)?.year ?? Infinity;
		expect(yearOf('rescue')).toBeLessThan(yearOf('escape'));
		const years = tellFuture(plan, number).events.filter(({ kind }) => kind === 'threshold');
		expect(arrivals.map(({ year }) => year)).toEqual(years.map(({ year }) => year));
	}
});
