import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawFutures } from '../futures/drawFutures.ts';
import { prepareRun } from '../futures/prepareRun.ts';
import { countFutures } from '../summaries/countFutures.ts';
import { parseScenario } from '../scenario/parseScenario.ts';
import { presetById } from '../scenario/presets/index.ts';
import { THRESHOLD_SLUGS } from '../scenario/thresholds.ts';
import { findFuture } from './findFuture.ts';
import { tellFuture } from './tellFuture.ts';
import { tenFutures } from './tenFutures.ts';
import { typicalFuture } from './typicalFuture.ts';
import type { WantedFuture } from './wantedFuture.ts';

const scenario = { ...presetById('metr-trend')!.scenario, futures: 9000 };

describe('findFuture', () => {
	it('finds the first that a plain look at every future finds', async () => {
		const plan = await prepareRun({ ...scenario, given: 'awareness < 2028' });
		const all = drawFutures(await prepareRun({ ...plan.scenario, futures: 16_384 }), 0, 16_384);
		const control = all.proposals.control!;
		const plainly: [WantedFuture, (i: number) => boolean][] = [
			[{ any: true }, () => true],
			[{ survives: 'control' }, (i) => control.verdict[i] === 'survives'],
			[{ fails: 'control' }, (i) => control.verdict[i] === 'fails'],
			[{ fails: 'control', by: 'escape' }, (i) => control.cause[i] === 'escape'],
			[{ where: 'rescue < escape' }, (i) => all.arrivalYears.rescue[i]! < all.arrivalYears.escape[i]!]
		];
		// What the scenario's last chunk is cut off by is not counted either.
		fc.assert(
			fc.property(
				fc.constantFrom(...plainly),
				fc.integer({ min: 0, max: 8999 }),
				fc.integer({ min: 1, max: 3000 }),
				([wanted, fits], from, most) => {
					const end = from + most;
					let expected: number | null = null;
					for (let i = from; i < end && expected === null; i++)
						if (all.kept[i] && fits(i) && !(i >= 9000 && i < 12_288)) expected = i;
					expect(findFuture(plan, wanted, from, most)).toBe(expected);
				}
			),
			{ numRuns: 60 }
		);
	});

	it('finds nothing where nothing fits', async () => {
		const plan = await prepareRun(scenario);
		expect(findFuture(plan, { where: 'rescue < 2020' })).toBeNull();
		expect(findFuture(plan, { any: true }, 9000)).toBeNull();
		// Without anything uncertain, looking through as many as can be told takes no time.
		const certain = parseScenario({
			...scenario,
			axes: [],
			thresholds: Object.fromEntries(THRESHOLD_SLUGS.map((slug) => [slug, { ways: [{ year: 2030 }] }])),
			proposals: [],
			given: 'rescue < 2020'
		});
		const none = await prepareRun(certain);
		expect(findFuture(none, { any: true })).toBeNull();
		expect(typicalFuture(none)).toBeNull();
	});

	it('goes on beyond the scenario’s own where its condition lets more be drawn', async () => {
		const few = { ...scenario, futures: 100, given: 'awareness < 2028', proposals: ['control'] };
		const plan = await prepareRun(few);
		const number = findFuture(plan, { any: true }, 100)!;
		// The last of the scenario's own chunks stays cut, as it is when futures are counted.
		expect(number).toBeGreaterThanOrEqual(4096);
		const story = tellFuture(plan, number);
		expect(story).toMatchObject({ number, kept: true });
		expect(story).toEqual(tellFuture(await prepareRun({ ...few, futures: 10_000 }), number));
	});

	it('says what is wrong with the wish', async () => {
		const plan = await prepareRun(scenario);
		expect(() => findFuture(plan, { survives: 'contrl' })).toThrow(
			/no proposal "contrl" in this scenario; did you mean "control"\?/
		);
		expect(() => findFuture(plan, { where: 'rescu < escape' })).toThrow(/unknown name "rescu"/);
		expect(() => findFuture(plan, { where: 'ready < escape' })).toThrow(/ready/);
	});
});

describe('tenFutures', () => {
	it('gives the first ten, or all there are', async () => {
		const plan = await prepareRun(scenario);
		const { arrivalYears } = drawFutures(plan, 0, scenario.futures);
		const all = [...arrivalYears.rescue.keys()].filter(
			(i) => arrivalYears.rescue[i]! < arrivalYears.escape[i]!
		);
		expect(tenFutures(plan, 'rescue < escape')).toEqual(all.slice(0, 10));
		expect(tenFutures(plan, 'rescue < 2020')).toEqual([]);
	});
});

describe('typicalFuture', () => {
	it('is the one nearest to the middle', async () => {
		const COUNT = 1200;
		const plan = await prepareRun({ ...scenario, futures: COUNT });
		const { arrivalYears, exitYears } = drawFutures(plan, 0, COUNT);
		const columns = [...THRESHOLD_SLUGS.map((slug) => arrivalYears[slug]), exitYears];
		/** Middle percentile rank, by counting. */
		const distance = (i: number): number =>
			columns.reduce((sum, years) => {
				let [below, same] = [0, 0];
				for (const year of years) {
					if (year < years[i]!) below++;
					if (year === years[i]) same++;
				}
				return sum + ((below + same / 2) / years.length - 0.5) ** 2;
			}, 0);
		let nearest = 0;
		let least = Infinity;
		for (let i = 0; i < COUNT; i++) {
			const here = distance(i);
			// What is equal but for rounding goes to the smaller number.
			if (here < least - 1e-12) [nearest, least] = [i, here];
		}
		expect(typicalFuture(plan)).toBe(nearest);
	});

	it('is the same whatever was drawn before, and however many futures there are', async () => {
		const plan = await prepareRun(scenario);
		const number = typicalFuture(plan);
		countFutures(plan, 1, 1);
		drawFutures(plan, 5000, 100);
		expect(typicalFuture(plan)).toBe(number);
		expect(typicalFuture(await prepareRun({ ...scenario, futures: 500_000 }))).toBe(number);
	});

	it('is among the kept ones', async () => {
		const given = 'escape < rescue and opacity < awareness';
		const plan = await prepareRun({ ...scenario, given });
		const number = typicalFuture(plan)!;
		expect(drawFutures(plan, number, 1).kept).toEqual([true]);
	});
});
