import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawFutures } from '../futures/drawFutures.ts';
import { prepareRun, type RunPlan } from '../futures/prepareRun.ts';
import { parseScenario } from '../scenario/parseScenario.ts';
import { presetById } from '../scenario/presets/index.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { THRESHOLD_SLUGS } from '../scenario/thresholds.ts';
import { futureFacts } from './futureFacts.ts';
import { storySentences } from './storySentences.ts';
import { storyOf, tellFuture } from './tellFuture.ts';

/** Every date is fixed, so that each future is the same, and can be told by hand. */
const dated: Scenario = parseScenario({
	format: 'ninefold/1',
	title: 'All is known',
	start: 2026,
	horizon: 2040,
	futures: 1,
	axes: [],
	thresholds: {
		awareness: { ways: [{ year: 2025.5 }], status: { reached: 2025.5 } },
		intent: { ways: [{ year: 2027.25 }] },
		deception: { ways: [{ year: 2028 }] },
		opacity: {
			ways: [
				{ year: 2035, name: 'complexity' },
				{ follows: 'deception', lagYears: 1, name: 'deception' }
			]
		},
		rescue: { ways: [{ year: 2030.5 }] },
		escape: { ways: [{ year: 2031 }] },
		coherence: { ways: [{ year: 2039 }] },
		reflection: { ways: [{ year: 2041 }] },
		incentive: { ways: [{ year: 2041 }] }
	},
	exitYears: 2,
	proposals: [
		{ id: 'early', name: 'Early', requires: 'rescue < opacity and intent < escape', opens: ['intent'] },
		{ id: 'safe', name: 'Safe', requires: 'intent < escape', opens: ['intent'], closes: ['deception'] },
		{ id: 'sound', name: 'Sound', requires: 'intent < escape', success: 0, closes: ['awareness'] },
		{ id: 'counted', name: 'Counted', requires: 'rescue < deception + 1.5', readyResearchYears: 7 },
		{ id: 'named', name: 'Named', requires: 'rescue < 2030', closes: ['intent'] },
		{ id: 'quick', name: 'Quick', requires: 'coherence < exit' },
		{ id: 'late', name: 'Late', requires: 'ready < rescue', readyResearchYears: 4.75, opens: ['rescue'] }
	]
});

describe('tellFuture', () => {
	it('tells a known future event by event, with what each did', async () => {
		const story = tellFuture(await prepareRun(dated), 0);
		expect(
			story.events.map(({ text, effects }) => [text, ...effects.map((effect) => effect.text)].join(' '))
		).toEqual([
			'AI knows its own situation. Sound will never be within its range of capability: it closes before it opens.',
			'Today.',
			'AI robustly understands what we mean. Named leaves its range of capability. Early and Safe enter their range of capability.',
			'AI can deceive us about its goals. Safe leaves its range of capability.',
			'AI outgrows our oversight (by way of deception). Early fails.',
			'A time counted from Deception is reached. Counted fails.',
			'A date passes that a requirement names. Named fails.',
			'AI can help us out of the danger. Late fails.',
			'Late: its research is done, after it has failed.',
			'AI can break containment.',
			'With its help the acute risk period ends. Quick fails. Safe and Sound survive.',
			'Counted: its research is done, after it has failed.',
			'AI pursues its goals coherently.',
			'The scenario ends here. Not reached by then: Reflection and Incentive.'
		]);
		expect(story.events.map(({ year }) => year)).toEqual([
			2025.5, 2026, 2027.25, 2028, 2029, 2029.5, 2030, 2030.5, 2030.75, 2031, 2032.5, 2033, 2039, 2040
		]);
		expect(story.events.find(({ kind }) => kind === 'date')).toMatchObject({ threshold: 'deception' });
		expect(story.never).toEqual(['reflection', 'incentive']);
		expect(story.proposals.map(({ name, text }) => `${name} ${text}`)).toEqual([
			'Early fails in Jan 2029: AI outgrows our oversight (it needs Rescue before Opacity)',
			'Safe survives: nothing breaks it before the danger ends in Jul 2032',
			'Sound survives: nothing breaks it before the danger ends in Jul 2032, but then it does not work',
			'Counted fails in Jul 2029: AI can deceive us about its goals (it needs Rescue before (1.5 years after Deception))',
			'Named fails in Jan 2030: its date comes at the wrong time (it needs Rescue before 2030)',
			'Quick fails in Jul 2032: the danger ends before what it needs (it needs Coherence before Exit)',
			'Late fails in Jul 2030: AI can help us out of the danger (it needs Ready before Rescue)'
		]);
		expect(story.proposals.map(({ range }) => range)).toEqual([
			{ from: 2027.25, to: null },
			{ from: 2027.25, to: 2028 },
			undefined,
			{ from: 2026, to: null },
			{ from: 2026, to: 2027.25 },
			{ from: 2026, to: null },
			{ from: 2030.5, to: null }
		]);
		expect(storySentences(story)[4]).toBe(
			'Jan 2029: AI outgrows our oversight (by way of deception). Early fails.'
		);
		expect(storySentences(story)).toHaveLength(14 + 7);
	});

	it('leaves proposals undecided where neither a violation nor the exit comes', async () => {
		const plan = await prepareRun(parseScenario({ ...dated, horizon: 2030, proposals: dated.proposals }));
		const story = tellFuture(plan, 0);
		expect(story.events.at(-1)).toMatchObject({
			kind: 'horizon',
			effects: [
				{
					change: 'unresolved',
					proposals: ['safe', 'sound', 'quick', 'late'],
					text: 'Safe, Sound, Quick and Late remain undecided.'
				}
			]
		});
		expect(story.proposals[1]).toMatchObject({ verdict: 'unresolved', year: null, cause: null });
	});

	it('tells the very future that is counted, and no other', async () => {
		const scenario = { ...presetById('metr-trend')!.scenario, futures: 20000 };
		const plan = await prepareRun(scenario);
		const story = tellFuture(plan, 4321);
		const futures = drawFutures(plan, 4321, 1);
		for (const { kind, threshold, year } of story.events)
			if (kind === 'threshold') expect(futures.arrivalYears[threshold!][0]).toBe(year);
		expect(story.events.filter(({ kind }) => kind === 'threshold').length + story.never.length).toBe(9);
		expect(story.proposals.map(({ verdict }) => verdict)).toEqual(
			Object.values(futures.proposals).map(({ verdict }) => verdict[0])
		);
		expect(() => tellFuture(plan, 20000)).toThrow(/from 0 to 19999, got 20000/);
	});

	it('names every proposal under the event that decides it, and under no other', async () => {
		const plans = await Promise.all(
			['metr-trend', 'weak-definitions', 'nine-exponentials'].map((id) =>
				prepareRun({ ...presetById(id)!.scenario, futures: 5000 })
			)
		);
		const own = await prepareRun({ ...dated, futures: 5000, exitYears: { mean: 1, sd: 2 } });
		fc.assert(
			fc.property(fc.constantFrom(...plans, own), fc.integer({ min: 0, max: 4999 }), (plan, number) => {
				const story = tellFuture(plan, number);
				const years = story.events.map(({ year }) => year);
				expect(years).toEqual([...years].sort((one, other) => one - other));
				for (const { id, verdict, year, broken } of story.proposals) {
					const deciding = story.events.filter(({ effects }) =>
						effects.some(({ change, proposals }) => change === verdict && proposals.includes(id))
					);
					expect(deciding).toHaveLength(1);
					if (year !== null) expect(deciding[0]!.year).toBe(year);
					expect(broken.length > 0).toBe(verdict === 'fails');
				}
				expect(JSON.parse(JSON.stringify(story))).toEqual(story);
			}),
			{ numRuns: 100 }
		);
	});
});

describe('storyOf', () => {
	const withInterventions: Scenario = parseScenario({
		...dated,
		interventions: [
			{ id: 'pause', name: 'A pause', when: { year: 2027 }, forYears: 2, capabilitySpeed: 0 },
			{ id: 'alarm', name: 'An alarm', when: { after: 'deception', lagYears: 0, chance: 0.5 } }
		],
		prongs: { demos: 1, demonstrable: ['deception', 'reflection'] }
	} as unknown as Scenario);

	async function told(change: (facts: ReturnType<typeof futureFacts>) => object): Promise<string[]> {
		const plan: RunPlan = await prepareRun(dated);
		const facts = futureFacts(plan, 0);
		const { events } = storyOf({ ...plan, scenario: withInterventions }, { ...facts, ...change(facts) });
		return events
			.filter(({ kind }) => /^(intervention|undetected|demonstration)/.test(kind))
			.map(({ year, text }) => `${year} ${text}`);
	}

	it('dates interventions and demonstrations', async () => {
		const spans = [
			{ id: 'pause', beginYear: 2027, endYear: 2029, isDetected: true },
			{ id: 'alarm', beginYear: 2028, endYear: Infinity, isDetected: true }
		];
		expect(await told(() => ({ interventions: spans }))).toEqual([
			'2027 “A pause” begins.',
			'2028 Deception is shown in a contained system, and political support grows.',
			'2028 “An alarm” begins.',
			'2029 “A pause” ends.'
		]);
	});

	it('takes them from the futures that are drawn, and follows what triggers them', async () => {
		const plan = await prepareRun({ ...withInterventions, futures: 200 });
		const noticed = new Set<boolean>();
		for (let number = 0; number < 200; number++) {
			const { events } = tellFuture(plan, number);
			const at = (wanted: string, id?: string) =>
				events.findIndex(
					({ kind, threshold, intervention }) =>
						kind === wanted && (id === undefined || threshold === id || intervention === id)
				);
			const arrival = at('threshold', 'deception');
			const begins = at('interventionBegins', 'alarm');
			noticed.add(begins > 0);
			expect(Math.max(begins, at('undetected', 'alarm'))).toBeGreaterThan(arrival);
			if (begins > 0) expect(events[begins]!.year).toBe(events[arrival]!.year);
			expect(events[at('interventionBegins', 'pause')]!.year).toBe(2027);
			expect(events[at('interventionEnds', 'pause')]!.year).toBe(2029);
			// Paused for two years on the way there: dates in the future are dates of progress.
			expect(events[at('threshold', 'rescue')]!.year).toBe(2032.5);
		}
		expect(noticed).toEqual(new Set([true, false]));
	});

	it('says what is not detected, and shows nothing once containment is broken', async () => {
		const spans = [
			{ id: 'pause', beginYear: Infinity, endYear: Infinity, isDetected: true },
			{ id: 'alarm', beginYear: Infinity, endYear: Infinity, isDetected: false }
		];
		const escaped = await told(({ arrivalYears }) => ({
			interventions: spans,
			arrivalYears: { ...arrivalYears, escape: 2027.5 }
		}));
		expect(escaped).toEqual(['2028 Deception is not detected, so “An alarm” never begins.']);
		const never = await told(() => ({
			interventions: spans,
			arrivalYears: Object.fromEntries(THRESHOLD_SLUGS.map((slug) => [slug, Infinity]))
		}));
		expect(never).toEqual([]);
	});
});
