import { expect, it } from 'vitest';
import { prepareRun } from '../futures/prepareRun.ts';
import { presetById } from '../scenario/presets/index.ts';
import { futureFacts } from './futureFacts.ts';
import { differenceOf, interventionEffects } from './interventionEffects.ts';
import { shiftInWords } from './shiftInWords.ts';

const scenario = { ...presetById('metr-trend')!.scenario, futures: 5000 };

it('tells nothing where there is no intervention', async () => {
	expect(await interventionEffects(await prepareRun(scenario), 17)).toBeNull();
});

it('tells what moved, what no longer comes, and what becomes of proposals', async () => {
	const plan = await prepareRun(scenario);
	const without = futureFacts(plan, 17);
	const proposals = without.proposals.map((facts, p) =>
		p === 0 ? { ...facts, verdict: 'survives' as const } : facts
	);
	without.proposals[0] = { ...without.proposals[0]!, verdict: 'fails' };
	const facts = {
		...without,
		proposals,
		exitYear: Infinity,
		arrivalYears: { ...without.arrivalYears, escape: 2031.25 }
	};
	const before = { ...without, exitYear: 2040.5, arrivalYears: { ...without.arrivalYears, escape: 2029.5 } };
	expect(differenceOf(plan, facts, before)).toEqual({
		number: 17,
		shifts: [
			{ event: 'escape', year: 2031.25, yearWithout: 2029.5 },
			{ event: 'exit', year: null, yearWithout: 2040.5 }
		],
		verdicts: [{ id: 'control', name: 'AI control', verdict: 'survives', verdictWithout: 'fails' }],
		sentences: [
			'Escape: Apr 2031 instead of Jul 2029.',
			'End of the danger: not by Jan 2060 instead of Jul 2040.',
			'AI control survives; without the interventions it would fail.'
		]
	});
	expect(differenceOf(plan, facts, facts)).toMatchObject({
		shifts: [],
		verdicts: [],
		sentences: ['Nothing: no arrival and no verdict is another.']
	});
});

it('counts days where the month stays the same', () => {
	const moved = (year: number, yearWithout: number) =>
		shiftInWords({ event: 'escape', year, yearWithout }, 2060);
	expect(moved(2031.02, 2031.01)).toBe('Escape: Jan 2031, 4 days later.');
	expect(moved(2031.01, 2031.010001)).toBe('Escape: Jan 2031, 1 day earlier.');
});

it('compares the same future with and without what is done', async () => {
	const interventions = [
		{ id: 'pause', name: 'A pause', when: { year: scenario.start }, forYears: 2, capabilitySpeed: 0 }
	];
	const plan = await prepareRun({ ...scenario, interventions });
	const effects = (await interventionEffects(plan, 17))!;
	const bare = futureFacts(await prepareRun(scenario), 17);
	const paused = futureFacts(plan, 17);
	for (const { event, year, yearWithout } of effects.shifts) {
		if (event === 'exit') continue;
		expect(yearWithout).toBe(bare.arrivalYears[event]);
		expect(year ?? Infinity).toBe(paused.arrivalYears[event]);
	}
	expect(effects.number).toBe(17);
	expect(effects.shifts.length).toBeGreaterThan(0);
	for (const { year, yearWithout } of effects.shifts)
		expect(year ?? Infinity).toBeGreaterThan(yearWithout ?? Infinity);
	// The bare plan is kept.
	expect(await interventionEffects(plan, 17)).toEqual(effects);
});
