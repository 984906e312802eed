import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { chunkTotal, prepareRun } from '../futures/prepareRun.ts';
import { parseScenario } from '../scenario/parseScenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { THRESHOLD_SLUGS } from '../scenario/thresholds.ts';
import { simulate } from '../simulate.ts';
import { countFutures } from '../summaries/countFutures.ts';
import { summarise } from '../summaries/summarise.ts';
import type { Summary } from '../summaries/summary.ts';
import { addPointCounts } from './addPointCounts.ts';
import { countSweep, futuresOfShard, type Sweep } from './countSweep.ts';
import { countChunksOfPoint, countSweepPoint } from './countSweepPoint.ts';
import { mergeSweeps, type ShardSource } from './mergeSweeps.ts';
import { parseVary } from './parseVary.ts';
import { chunksOfShard, parseShard } from './shard.ts';
import { sweepPoint, type SweepPoint } from './sweepPoint.ts';
import { sweepPoints } from './sweepPoints.ts';

/** Two thresholds that may never come, one proposal, and a little more than two chunks. */
const scenario: Scenario = parseScenario({
	format: 'ninefold/1',
	title: 'Three chunks',
	start: 2026,
	horizon: 2040,
	futures: 9000,
	thresholds: Object.fromEntries(
		THRESHOLD_SLUGS.map((slug, index) => [
			slug,
			{ ways: [{ year: { p10: 2026 + index / 2, p50: 2030 + index / 2, p90: 2039, never: 0.01 * index } }] }
		])
	),
	proposals: ['control', { id: 'mine', name: 'Mine', requires: 'rescue < escape', success: 0.5 }]
});

async function sweepOf(given: Scenario, ...varies: string[]): Promise<Sweep> {
	const read = varies.map(parseVary);
	return { scenario: given, varies: read, points: await sweepPoints(given, read) };
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
	const list: T[] = [];
	for await (const item of items) list.push(item);
	return list;
}

async function* given(lines: readonly unknown[]): AsyncGenerator<unknown> {
	yield* lines;
}

/** The lines of each of N shards, as JSON gives them back. */
async function shardsOf(sweep: Sweep, of: number): Promise<unknown[][]> {
	const shards: unknown[][] = [];
	for (let number = 1; number <= of; number++) {
		const lines = await all(countSweep(sweep, { number, of }));
		shards.push(lines.map((line) => JSON.parse(JSON.stringify(line)) as unknown));
	}
	return shards;
}

const sources = (shards: readonly unknown[][]): ShardSource[] =>
	shards.map((lines, index) => ({ name: `${index + 1}.jsonl`, lines: given(lines) }));
const merged = (shards: readonly unknown[][]): Promise<SweepPoint[]> => all(mergeSweeps(sources(shards)));
const whole = (sweep: Sweep): Promise<SweepPoint[]> =>
	all(mergeSweeps([{ name: 'whole', lines: countSweep(sweep) }]));

/** The part of a summary that a point of a sweep holds. */
const asPoint = ({ futures, given, proposals, portfolio, precedence, thresholds }: Summary) => ({
	futures,
	given,
	proposals: Object.fromEntries(
		Object.entries(proposals).map(([id, { survives, fails, unresolved, works }]) => [
			id,
			{ survives, fails, unresolved, works }
		])
	),
	portfolio,
	precedence,
	thresholds: Object.fromEntries(
		Object.entries(thresholds).map(
			([
				slug,
				{
					quantiles: { p10, p50, p90 },
					notByHorizon
				}
			]) => [slug, { p10, p50, p90, notByHorizon }]
		)
	)
});

describe('a point of a sweep', () => {
	it('has the numbers of a run of its scenario', async () => {
		const sweep = await sweepOf(
			scenario,
			'dependence.common=0,0.9',
			'thresholds.escape.ways[0].year.p50=2029,2036'
		);
		const points = await whole(sweep);
		expect(points).toHaveLength(4);
		for (const [index, point] of points.entries()) {
			const summary = await simulate(sweep.points[index]!.scenario);
			expect(point).toMatchObject({ format: 'ninefold-sweep/1', engine: summary.engine, index });
			expect(point.point).toEqual(sweep.points[index]!.values);
			expect(point).toMatchObject(asPoint(summary));
			expect(Object.keys(point.proposals)).toEqual(['control', 'mine']);
		}
		// And the points do differ.
		expect(new Set(points.map((point) => point.proposals.mine!.survives.share)).size).toBe(4);
	});

	it('with a condition has those of the scenario’s own futures, and says how many it kept', async () => {
		const sweep = await sweepOf({ ...scenario, given: 'awareness < 2029' }, 'seed=5,6');
		for (const [index, point] of (await whole(sweep)).entries()) {
			const plan = await prepareRun(sweep.points[index]!.scenario);
			const summary = summarise(plan, countFutures(plan, 0, chunkTotal(plan.scenario)));
			expect(point).toMatchObject(asPoint(summary));
			expect(point.given.kept).toBeGreaterThan(100);
			expect(point.given.kept).toBeLessThan(point.futures);
		}
	});

	it('where the condition keeps nothing has no years, and shares that may be anything', async () => {
		const [point] = await whole(await sweepOf({ ...scenario, given: 'escape < escape' }));
		expect(point).toMatchObject({ given: { kept: 0 }, portfolio: { any: { share: 0, low: 0, high: 1 } } });
		expect(point!.thresholds.escape.p50).toBeNull();
	});

	it('can be counted alone, chunk by chunk, and never beyond the last', async () => {
		const plan = await prepareRun(scenario);
		const parts = [countSweepPoint(plan, 1, 1), countSweepPoint(plan, 2, 10), countSweepPoint(plan, 0, 1)];
		const counts = parts.reduce(addPointCounts);
		expect(counts.futures).toBe(9000);
		expect(sweepPoint({ index: 0, values: {} }, counts)).toEqual((await whole(await sweepOf(scenario)))[0]);
	});
});

describe('shards', () => {
	let sweep: Sweep;
	let expected: string;
	beforeAll(async () => {
		// Points of one, two and three chunks.
		sweep = await sweepOf(scenario, 'futures=100,5000,9000', 'dependence.common=0,0.6');
		expected = JSON.stringify(await whole(sweep));
	});

	it.each([2, 3, 4, 13])('%i of them add up to the whole, in any order', async (of) => {
		const shards = await shardsOf(sweep, of);
		expect(JSON.stringify(await merged(shards))).toBe(expected);
		expect(JSON.stringify(await merged(shards.toReversed()))).toBe(expected);
	});

	it('share the futures out evenly', () => {
		const futures = [1, 2, 3, 4].map((number) => futuresOfShard(sweep, { number, of: 4 }));
		expect(futures.reduce((sum, count) => sum + count)).toBe(2 * (100 + 5000 + 9000));
		const units = [1, 2, 3, 4].map((number) => chunksOfShard({ number, of: 4 }, 0, 12).length);
		expect(units).toEqual([3, 3, 3, 3]);
	});

	it('take every chunk exactly once', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(1000), fc.nat(100), (of, firstUnit, chunkCount) => {
				const taken = Array.from({ length: of }, (_, k) =>
					chunksOfShard({ number: k + 1, of }, firstUnit, chunkCount)
				);
				expect(taken.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: chunkCount }, (_, k) => k));
				// The unit u belongs to shard u mod N + 1.
				for (const [k, chunks] of taken.entries())
					for (const chunk of chunks) expect((firstUnit + chunk) % of).toBe(k);
			})
		);
	});

	it('of any kind add up', async () => {
		const plan = await prepareRun({ ...scenario, futures: 24_000 });
		const every = countSweepPoint(plan, 0, 6);
		const alone = Array.from({ length: 6 }, (_, chunk) => countChunksOfPoint(plan, [chunk]));
		fc.assert(
			fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }), fc.nat(5), (order, cut) => {
				const add = (chunks: number[]) => chunks.map((chunk) => alone[chunk]!).reduce(addPointCounts);
				const sum = cut === 0 ? add(order) : addPointCounts(add(order.slice(0, cut)), add(order.slice(cut)));
				expect(sum).toEqual(every);
			})
		);
	});

	it('say what is wrong with them', async () => {
		const [one, two, three] = (await shardsOf(sweep, 3)) as [unknown[], unknown[], unknown[]];
		const fails = (shards: unknown[][], message: string | RegExp) =>
			expect(merged(shards)).rejects.toThrow(message);
		await fails([], 'there are no shards to merge');
		await fails([one, three], 'shard 2 of 3 is missing');
		await fails([two], 'shards 1, 3 of 3 are missing');
		await fails([one, two, two], 'shard 2 of 3 is there twice: 2.jsonl and 3.jsonl');
		await fails(
			[one, two.slice(0, -1), three],
			/^2\.jsonl: ends before point 5 of 6; shard 2 of 3 was cut short/
		);
		await fails([one, two.toSpliced(1, 1), three], /^2\.jsonl: point \d is missing or not whole/);
		await fails([one, [...two, two[1]], three], '2.jsonl: goes on after its last point');
		await fails([one, [], three], '2.jsonl: is empty');
		await fails(
			[one, [{ format: 'ninefold-sweep/1' }], three],
			/^2\.jsonl: is no shard of a sweep.*"ninefold-sweep\/1"/
		);
		await fails([one, [two[0], { ...(two[1] as object), kept: -1 }], three], '2.jsonl: a line is damaged');
		await fails(
			[one, [{ ...(two[0] as object), engine: '0.9.0' }], three],
			/was counted by engine 0\.9\.0; this is/
		);
		const otherSeed = await shardsOf(await sweepOf({ ...scenario, seed: 2 }, 'horizon=2040'), 1);
		await fails([one, ...otherSeed], '2.jsonl: is of another sweep than 1.jsonl: its scenario differs');
		const otherVary = await shardsOf(await sweepOf(scenario, 'seed=1'), 1);
		await fails([one, ...otherVary], '2.jsonl: is of another sweep than 1.jsonl: it varies something else');
		const otherSplit = await shardsOf(sweep, 2);
		await fails([one, otherSplit[1]!], 'it is one of 2 shards, not of 3');
	});
});

it.each([
	['0/4', 'of 4 shards one is 1 to 4, got 0'],
	['5/4', 'of 4 shards one is 1 to 4, got 5'],
	['1/0', 'there can be 1 to 100000 shards, got 0'],
	['2', 'expected a shard as 2/8, the second of eight, got "2"']
])('there is no shard %s', (text, message) => {
	expect(() => parseShard(text)).toThrow(message);
});

it('reads a shard', () => {
	expect(parseShard('2/8')).toEqual({ number: 2, of: 8 });
});
