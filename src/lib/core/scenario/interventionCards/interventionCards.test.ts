import { describe, expect, test } from 'vitest';
import { checkScenario } from '../parseScenario.ts';
import { metrTrend } from '../presets/metrTrend.ts';
import { INTERVENTION_CARDS, interventionCardById, interventionOf, type InterventionCard } from './index.ts';

const byId = INTERVENTION_CARDS.map((card) => [card.id, card] as [string, InterventionCard]);

/** The paths of all numbers of a card. */
const leaves = (value: unknown, path = ''): string[] =>
	typeof value !== 'object' || value === null
		? [path]
		: Object.entries(value).flatMap(([key, item]) => leaves(item, path ? `${path}.${key}` : key));
const covers = (key: string, path: string) => path === key || path.startsWith(`${key}.`);

test('cards have ids of their own', () => {
	expect(new Set(INTERVENTION_CARDS.map(({ id }) => id)).size).toBe(INTERVENTION_CARDS.length);
});

describe.each(byId)('%s', (_, card) => {
	test('fits into the default scenario as it is, twice', () => {
		const first = interventionOf(card);
		const second = interventionOf(card, [first.id]);
		const { scenario, faults } = checkScenario({
			...metrTrend.scenario,
			interventions: [first, second]
		});
		expect(faults).toEqual([]);
		expect(scenario?.interventions).toEqual([first, second]);
		expect(second.id).toBe(`${card.id}-2`);
		expect(interventionCardById(second.id)).toBe(card);
	});

	test('says where every number comes from, and how long it lasts', () => {
		const numbers = leaves(card.intervention).filter((path) => !path.endsWith('scale'));
		const keys = Object.keys(card.provenance);
		expect(numbers.filter((path) => !keys.some((key) => covers(key, path)))).toEqual([]);
		expect(keys).toContain('forYears');
		expect(keys.filter((key) => key !== 'forYears' && !numbers.some((path) => covers(key, path)))).toEqual(
			[]
		);
	});

	test('introduces itself, with links that are links', () => {
		expect(card.summary.length).toBeLessThan(220);
		expect(card.summary).toMatch(/\.$/);
		expect(card.sources.length).toBeGreaterThan(0);
		for (const { url } of [...card.sources, ...Object.values(card.provenance)])
			if (url !== undefined) expect(new URL(url).protocol).toBe('https:');
	});
});

test('the derived numbers follow from what they are derived from', () => {
	const card = (id: string) => interventionCardById(id)!.intervention;
	// OpenAI, August 2026: a cut of 59.2%, of which 85% was taken back.
	expect(card('slowdown').capabilitySpeed).toMatchObject({ mode: Number((1 - 0.592 * 0.15).toFixed(2)) });
	// Forethought's exponents for ten times the people.
	const tenfold = [0.15, 0.3, 0.6].map((exponent) => Number((10 ** exponent).toFixed(1)));
	expect(Object.values(card('larger-field').safetyResearch!).slice(0, 3)).toEqual(tenfold);
	// Ten times at 21% a year.
	expect(2026.9 + Math.log(10) / Math.log(1.21)).toBeCloseTo(2039, 0);
	// Ctrl-Z: from 58% to 7% in log-odds, at 0.57 per doubling.
	const logOdds = (chance: number) => Math.log(chance / (1 - chance));
	expect((logOdds(0.58) - logOdds(0.07)) / 0.57).toBeCloseTo(5.1, 1);
});

test('an id that only looks like a card is none', () => {
	expect(interventionCardById('pause-2030')).toBeUndefined();
	expect(interventionCardById('toString')).toBeUndefined();
});
