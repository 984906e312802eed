import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { GOLDEN_SCENARIOS } from '../../../../../tests/golden/goldenScenarios.ts';
import { parseScenario } from '../../scenario/parseScenario.ts';
import { presetById } from '../../scenario/presets/index.ts';
import { THRESHOLD_SLUGS, type ThresholdSlug } from '../../scenario/thresholds.ts';
import { countFutures } from '../../summaries/countFutures.ts';
import { summarise } from '../../summaries/summarise.ts';
import { drawFutures } from '../drawFutures.ts';
import { chunkTotal, prepareRun } from '../prepareRun.ts';

describe('where nothing is done', () => {
	it.each(Object.entries(GOLDEN_SCENARIOS))(
		'the walk gives the very arrivals of the static model: %s',
		async (_, scenario) => {
			const { interventions: _i, prongs: _p, ...rest } = scenario;
			const bare = parseScenario(rest);
			const direct = drawFutures(await prepareRun(bare), 0, bare.futures);
			const walked = drawFutures(await prepareRun(bare, { isWalked: true }), 0, bare.futures);
			// Whole columns at once: to compare each number in words takes a second.
			for (const part of ['arrivalYears', 'winningWay', 'exitYears', 'proposals'] as const)
				expect(isDeepStrictEqual(walked[part], direct[part]), part).toBe(true);
			expect(direct.arrivalYears.escape.length).toBe(bare.futures);
		}
	);
});

/** Constants only: a doubling a year from level 1 in 2030; every level is 2, so everything arrives in 2031. */
const constant = (changes: object, thresholds: object = {}) =>
	parseScenario({
		format: 'ninefold/1',
		title: 'Test',
		start: 2030,
		horizon: 2060,
		futures: 4096,
		axes: [
			{
				id: 'a',
				name: 'A',
				unit: 'units',
				scale: 'log2',
				now: 1,
				curve: { kind: 'steady', doublingYears: 1 }
			}
		],
		thresholds: {
			...Object.fromEntries(THRESHOLD_SLUGS.map((slug) => [slug, { ways: [{ axis: 'a', level: 2 }] }])),
			...thresholds
		},
		proposals: [{ id: 'mine', name: 'Mine', requires: 'ready < escape', readyResearchYears: 4 }],
		...changes
	});
const at = (level: number, more: object = {}) => ({ ways: [{ axis: 'a', level }], ...more });

async function futuresOf(scenario: ReturnType<typeof constant>, count = 1) {
	const plan = await prepareRun(scenario);
	const futures = drawFutures(plan, 0, count);
	return { plan, futures, year: (slug: ThresholdSlug) => futures.arrivalYears[slug][0]! };
}
/** When the proposal's research of 4 years is done, read off a requirement that only readiness can break. */
async function readyYear(changes: object, thresholds: object = {}): Promise<number> {
	const requires = 'escape < ready';
	const proposals = [{ id: 'mine', name: 'Mine', requires, readyResearchYears: 4 }];
	const { futures } = await futuresOf(
		constant({ ...changes, proposals }, { escape: { ways: [{ year: 2059 }] }, ...thresholds })
	);
	return futures.proposals.mine!.violationYears[0]!;
}

describe('an intervention', () => {
	const pause = (more: object) => ({ interventions: [{ id: 'pause', ...more }] });

	it('slows progress from its year on, for as long as it lasts', async () => {
		const level8 = { escape: at(8) };
		const years = async (more: object) =>
			(await futuresOf(constant(pause({ when: { year: 2031 }, ...more }), level8))).year('escape');
		expect(await years({ forYears: 2, capabilitySpeed: 0 })).toBe(2035);
		expect(await years({ forYears: 2, capabilitySpeed: 0.5 })).toBe(2034);
		expect(await years({ capabilitySpeed: 0.5 })).toBe(2035);
		expect(await years({ capabilitySpeed: 2 })).toBe(2032);
		expect(await years({ capabilitySpeed: 0 })).toBe(Infinity);
		// Lasting no time it does nothing, and what came before it is as it was.
		expect(await years({ forYears: 0, capabilitySpeed: 0 })).toBe(2033);
		expect(
			(await futuresOf(constant(pause({ when: { year: 2031.5 }, capabilitySpeed: 0 }), level8))).year(
				'rescue'
			)
		).toBe(2031);
	});

	it('that began before the start is on for what is left of it', async () => {
		const { year } = await futuresOf(
			constant(pause({ when: { year: 2029.5 }, forYears: 2, capabilitySpeed: 0 }), { escape: at(8) })
		);
		expect(year('escape')).toBe(2034.5);
		const over = await futuresOf(
			constant(pause({ when: { year: 2027 }, forYears: 2, capabilitySpeed: 0 }), { escape: at(8) })
		);
		expect(over.year('escape')).toBe(2033);
	});

	it('is triggered by a threshold, also by one that lies in the past', async () => {
		const when = { after: 'incentive', lagYears: 0.5, chance: 1 };
		const after = async (incentive: number) => {
			const scenario = constant(pause({ when, forYears: 2, capabilitySpeed: 0 }), {
				incentive: at(incentive),
				escape: at(8)
			});
			return (await futuresOf(scenario)).year('escape');
		};
		// Incentive in 2031: off from 2031.5 to 2033.5. In 2029: from 2029.5 to 2031.5. In 2027: over by 2029.5.
		expect(await after(2)).toBe(2035);
		expect(await after(0.5)).toBe(2034.5);
		expect(await after(0.125)).toBe(2033);
	});

	it('is triggered only where the arrival is detected, in the chance that is given', async () => {
		const when = { after: 'incentive', lagYears: 0, chance: 0.3 };
		const scenario = constant(pause({ when, capabilitySpeed: 0.5 }), { escape: at(8) });
		const { futures, plan } = await futuresOf(scenario, 4096);
		const delayed = futures.arrivalYears.escape.filter((year) => year === 2035).length;
		expect(delayed + futures.arrivalYears.escape.filter((year) => year === 2033).length).toBe(4096);
		expect(delayed / 4096).toBeCloseTo(0.3, 1);
		// What is told of it is what happened.
		const last = (futures.count - 1) % 1024;
		expect(plan.block.walked!.begins[0]![last]).toBe(
			futures.arrivalYears.escape[futures.count - 1] === 2035 ? 2031 : Infinity
		);
	});

	it('multiplies with others that are on at the same time', async () => {
		const interventions = [
			{ id: 'one', when: { year: 2031 }, forYears: 2, capabilitySpeed: 0.5 },
			{ id: 'two', when: { year: 2032 }, forYears: 4, capabilitySpeed: 0.5 }
		];
		const { year } = await futuresOf(constant({ interventions }, { escape: at(8) }));
		// 1 by 2031, 1.5 by 2032, 1.75 by 2033, 3.25 by 2036: 3 in 2035.5.
		expect(year('escape')).toBe(2035.5);
	});

	it('delays dates too, but neither lags nor what has arrived', async () => {
		const { year } = await futuresOf(
			constant(pause({ when: { year: 2030 }, capabilitySpeed: 0.5 }), {
				escape: { ways: [{ year: 2032 }] },
				opacity: { ways: [{ follows: 'escape', lagYears: 1 }] },
				awareness: at(0.5),
				coherence: { ways: [{ year: 2031 }], status: { reached: 2031.25 } }
			})
		);
		expect(year('escape')).toBe(2034);
		expect(year('opacity')).toBe(2035);
		expect(year('awareness')).toBe(2029);
		expect(year('coherence')).toBe(2031.25);
	});

	it('makes safety research faster', async () => {
		expect(await readyYear({})).toBe(2034);
		expect(await readyYear(pause({ when: { year: 2031 }, safetyResearch: 3 }))).toBe(2032);
		expect(await readyYear(pause({ when: { year: 2031 }, forYears: 1, safetyResearch: 3 }))).toBe(2032);
		expect(await readyYear(pause({ when: { year: 2031 }, forYears: 0.5, safetyResearch: 3 }))).toBe(2033);
		expect(await readyYear(pause({ when: { year: 2031 }, safetyResearch: 0 }))).toBe(Infinity);
	});

	it('raises a level while it is on', async () => {
		const hardened = async (more: object) =>
			(
				await futuresOf(
					constant(pause({ when: { year: 2030.5 }, hardening: { escape: 2 }, ...more }), { escape: at(2) })
				)
			).year('escape');
		expect(await hardened({})).toBe(2033);
		// When it ends, what the level was is long surpassed.
		expect(await hardened({ forYears: 1.5 })).toBe(2032);
		expect(await hardened({ forYears: 0.25 })).toBe(2031);
		expect(await hardened({ when: { year: 2031.5 } })).toBe(2031);
	});
});

describe('the three prongs', () => {
	const prongs = (given: object) => ({ prongs: given });

	it('understanding hardens: a level rises by so many doublings for each doubling of research', async () => {
		// t = 1 + log2(1 + t) at t = 3.
		const { year } = await futuresOf(constant(prongs({ hardening: { escape: 1 } })));
		expect(year('escape')).toBe(2033);
		expect(year('rescue')).toBe(2031);
		const cut = await futuresOf(
			constant(prongs({ hardening: { escape: 1, opacity: 1 }, cut: ['hardenContainment'] }))
		);
		expect(cut.year('escape')).toBe(2031);
		expect(cut.year('opacity')).toBe(2033);
	});

	it('contained systems make research faster, until they escape', async () => {
		const help = { containment: 1, multiplier: 3, ramp: { from: 0.25, to: 0.5 } };
		expect(await readyYear(prongs(help))).toBeCloseTo(2030 + 4 / 3, 4);
		// Escape in 2031: three research-years by then, one more at today's pace.
		expect(await readyYear(prongs(help), { escape: at(2) })).toBe(Infinity);
		const requires = 'ready < 2030.5';
		const proposals = [{ id: 'mine', name: 'Mine', requires, readyResearchYears: 4 }];
		const scenario = constant({ prongs: help, proposals, given: 'escape < 2031.5' });
		const { plan } = await futuresOf(scenario);
		expect((plan.block.ready[0]![0]! >> 4) / 65536 + 2030).toBe(2032);
		expect(await readyYear(prongs({ ...help, containment: 0.5 }))).toBe(2032);
		expect(await readyYear(prongs({ ...help, cut: ['research'] }))).toBe(2034);
		expect(await readyYear(prongs({ ...help, cut: ['readiness'] }))).toBe(2034);
		expect(await readyYear(prongs({ understanding: 0.5 }))).toBe(2038);
	});

	it('help grows in proportion to the doublings between the two levels', async () => {
		// From level 1 to 16 in four years, by quarters: at quarter q the help is 1 + 2·q/16.
		const ready = await readyYear(prongs({ containment: 1, multiplier: 3, ramp: { from: 1, to: 16 } }));
		let research = 0;
		let quarter = 0;
		for (; research + (1 + quarter / 8) / 4 < 4; quarter++) research += (1 + quarter / 8) / 4;
		expect(ready).toBeCloseTo(2030 + quarter / 4 + (4 - research) / (1 + quarter / 8), 4);
	});

	it('without support the boost leaks into capabilities', async () => {
		const leaking = { containment: 1, multiplier: 3, ramp: { from: 0.25, to: 0.5 }, leak: 0.5 };
		const rescue = async (given: object) =>
			(await futuresOf(constant(prongs(given), { escape: at(1e9), rescue: at(16) }))).year('rescue');
		expect(await rescue(leaking)).toBe(2032);
		expect(await rescue({ ...leaking, supportNow: 0.5 })).toBeCloseTo(2030 + 4 / 1.5, 4);
		expect(await rescue({ ...leaking, supportNow: 1 })).toBe(2034);
		expect(await rescue({ ...leaking, supportNow: 1, cut: ['shield'] })).toBe(2032);
		expect(await rescue({ ...leaking, cut: ['leak'] })).toBe(2034);
	});

	it('support slows the race; it is campaigned for, decays, and grows by demonstrations', async () => {
		const rescue = async (given: object, thresholds: object = {}) =>
			(
				await futuresOf(
					constant(prongs(given), { escape: at(1e9), rescue: at(4), incentive: at(1e9), ...thresholds })
				)
			).year('rescue');
		// An arrival begins a new step, so nothing else arrives.
		const others = Object.fromEntries(
			THRESHOLD_SLUGS.filter((slug) => slug !== 'rescue').map((slug) => [slug, at(1e9)])
		);
		expect(await rescue({ slowdown: 1, supportNow: 0.5 }, others)).toBe(2034);
		expect(await rescue({ slowdown: 0.5, supportNow: 0.5 }, others)).toBeCloseTo(2030 + 2 / 0.75, 4);
		expect(await rescue({ slowdown: 1, supportNow: 0.5, cut: ['slowdown'] }, others)).toBe(2032);
		// 0.2 a year, in quarters of 0.05: the speed is 1, 0.95, 0.9 …
		const campaign = { demos: 1, campaign: 0.2, slowdown: 1 };
		let progress = 0;
		let quarter = 0;
		for (; progress + (1 - 0.05 * quarter) / 4 < 2; quarter++) progress += (1 - 0.05 * quarter) / 4;
		expect(await rescue(campaign, others)).toBeCloseTo(
			2030 + quarter / 4 + (2 - progress) / (1 - 0.05 * quarter),
			4
		);
		expect(await rescue({ ...campaign, cut: ['campaign'] }, others)).toBe(2032);
		// Deception in 2031 is shown, and support jumps to 0.5.
		const shown = { demos: 1, demo: 0.5, slowdown: 1 };
		expect(await rescue(shown, { ...others, deception: at(2) })).toBe(2033);
		expect(
			await rescue(
				{ ...shown, containment: 1, ramp: { from: 1e6, to: 1e7 } },
				{ ...others, deception: at(2) }
			)
		).toBe(Infinity);
		expect(await rescue({ ...shown, cut: ['demos'] }, { ...others, deception: at(2) })).toBe(2032);
		// After the escape nothing is shown any more; before the start neither.
		expect(await rescue(shown, { ...others, deception: at(2), escape: at(1.5) })).toBe(2032);
		expect(await rescue(shown, { ...others, deception: at(0.5) })).toBe(2032);
		expect(
			await rescue(
				{ ...shown, demonstrable: ['awareness'] },
				{ ...others, deception: at(2), awareness: at(1e9) }
			)
		).toBe(2032);
	});

	it('twice as many steps a year move no share by more than its error', async () => {
		const scenario = parseScenario({
			...presetById('metr-trend', 1)!.scenario,
			futures: 16 * 4096,
			prongs: {
				containment: 0.7,
				demos: 0.6,
				multiplier: { p10: 2, p50: 4, p90: 10, scale: 'log' },
				ramp: { from: 100, to: 4000 },
				leak: 0.5,
				supportNow: 0.05,
				campaign: 0.05,
				decay: 0.1,
				demo: 0.15,
				slowdown: 0.5,
				hardening: { escape: 1, opacity: 1 }
			},
			interventions: [
				{
					id: 'evals',
					when: { after: 'incentive', lagYears: 0.2, chance: 0.6 },
					forYears: 1,
					capabilitySpeed: 0.3
				}
			]
		});
		const summaryWith = async (stepsPerYear: number) => {
			const plan = await prepareRun(scenario, { stepsPerYear });
			return summarise(plan, countFutures(plan, 0, chunkTotal(scenario)));
		};
		const [coarse, fine] = [await summaryWith(4), await summaryWith(8)];
		// One run of so few futures has this error; the shares differ by the steps alone, as the luck is the same.
		for (const [id, { survives }] of Object.entries(coarse.proposals)) {
			const error = Math.max(survives.high - survives.share, 1 / Math.sqrt(scenario.futures));
			expect(Math.abs(fine.proposals[id]!.survives.share - survives.share), id).toBeLessThan(error);
		}
		const { share } = coarse.precedence.rescue.escape;
		expect(Math.abs(fine.precedence.rescue.escape.share - share)).toBeLessThan(
			1 / Math.sqrt(scenario.futures)
		);
	});
});
