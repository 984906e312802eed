import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	THRESHOLD_SLUGS,
	chunkTotal,
	countFutures,
	drawFutures,
	mergeCounts,
	parseScenario,
	prepareRun,
	presetById,
	simulate,
	summarise,
	type Counts,
	type Scenario
} from '../../src/lib/core/index.ts';

const preset = presetById('metr-trend')!.scenario;
const eightChunks: Scenario = { ...preset, futures: 7 * 4096 + 777 };

describe('a summary does not depend on how the run is split', () => {
	it(
		'into chunks, workers and machines, in whatever order their counts are added',
		{ timeout: 60_000 },
		async () => {
			const whole = JSON.stringify(await simulate(eightChunks));
			const total = chunkTotal(eightChunks);
			expect(total).toBe(8);
			await fc.assert(
				fc.asyncProperty(
					fc.uniqueArray(fc.integer({ min: 1, max: total - 1 }), { maxLength: 5 }),
					fc.infiniteStream(fc.nat()),
					async (cuts, order) => {
						const ends = [0, ...cuts.toSorted((one, other) => one - other), total];
						const parts: Counts[] = [];
						for (const [index, from] of ends.slice(0, -1).entries()) {
							// A plan of its own for each part, as every worker has.
							parts.push(countFutures(await prepareRun(eightChunks), from, ends[index + 1]! - from));
						}
						const [first, ...others] = shuffled(parts, order);
						const counts = others.reduce(mergeCounts, first!);
						expect(JSON.stringify(summarise(await prepareRun(eightChunks), counts))).toBe(whole);
					}
				),
				{ numRuns: 6 }
			);
		}
	);
});

describe('one input changed changes only what depends on it', () => {
	const arrivals = async (scenario: Scenario) => {
		const futures = drawFutures(await prepareRun(parseScenario(scenario)), 0, 10_000);
		return { ...futures.arrivalYears, exit: futures.exitYears };
	};
	const changed = (one: Record<string, Float64Array>, other: Record<string, Float64Array>) =>
		Object.keys(one).filter(
			(name) => !Buffer.from(one[name]!.buffer).equals(Buffer.from(other[name]!.buffer))
		);

	it('the level of threshold 4 changes its own column alone', async () => {
		const other = structuredClone(preset);
		other.thresholds.escape.ways = [{ axis: 'cyber', level: { p10: 20, p50: 300, p90: 9000, scale: 'log' } }];
		expect(changed(await arrivals(preset), await arrivals(other))).toEqual(['escape']);
	});

	it('a change spreads along prerequisites and consequences', async () => {
		const other = structuredClone(preset);
		other.thresholds.awareness.ways = [
			{ axis: 'horizon', level: { p10: 50, p50: 900, p90: 9000, scale: 'log' } }
		];
		// Deception comes after awareness, and opacity may follow from deception.
		expect(changed(await arrivals(preset), await arrivals(other))).toEqual([
			'deception',
			'awareness',
			'opacity'
		]);
	});

	it('another axis, another way or another proposal reshuffles nothing', async () => {
		const other = structuredClone(preset);
		other.axes.push({ ...structuredClone(preset.axes[0]!), id: 'spare', name: 'Spare' });
		other.thresholds.escape.ways.push({ year: { mean: 2059, sd: 0.1, never: 0.5 } });
		other.proposals.push({ id: 'mine', name: 'Mine', requires: 'T1 < T2', opens: [], closes: [] });
		const [before, after] = [await arrivals(preset), await arrivals(other)];
		expect(changed(before, after).filter((name) => name !== 'escape')).toEqual([]);
	});

	it('another number of futures leaves those that are in both', async () => {
		const [few, many] = await Promise.all([5000, 20_000].map((futures) => arrivals({ ...preset, futures })));
		for (const slug of THRESHOLD_SLUGS)
			expect(many![slug].subarray(0, 5000)).toEqual(few![slug].subarray(0, 5000));
	});

	it('another seed changes every column', async () => {
		expect(changed(await arrivals(preset), await arrivals({ ...preset, seed: 2 }))).toHaveLength(10);
	});
});

function shuffled<T>(items: readonly T[], random: Iterator<number>): T[] {
	const rest = [...items];
	const order: T[] = [];
	while (rest.length > 0) order.push(...rest.splice(random.next().value! % rest.length, 1));
	return order;
}
