import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Intervention, Scenario } from '../../core/index.ts';
import { checkScenario } from '../../core/scenario/parseScenario.ts';
import { INTERVENTION_CARDS, interventionOf } from '../../core/scenario/interventionCards/index.ts';
import { metrTrend } from '../../core/scenario/presets/metrTrend.ts';
import { PRONG_LINKS } from '../../core/scenario/scenario.ts';
import {
	addIntervention,
	changeIntervention,
	emptyIntervention,
	removeIntervention,
	takenIds,
	withTrigger
} from './editInterventions.ts';
import { prongOrigin, withLinkToggled, withoutProngs, withStrength } from './editProngs.ts';
import { effectOf, EFFECTS, withEffect, withoutEffect } from './effects.ts';
import { durationInWords, interventionInWords } from './interventionInWords.ts';
import { interventionOrigin } from './interventionOrigin.ts';
import { strategyInWords } from './strategyInWords.ts';

const plain = metrTrend.scenario;
const card = (id: string) => INTERVENTION_CARDS.find((card) => card.id === id)!;
const withCards = (...ids: string[]): Scenario =>
	ids.reduce(
		(scenario, id) => addIntervention(scenario, interventionOf(card(id), takenIds(scenario))),
		plain
	);

describe('interventions', () => {
	test('added and removed again leave the scenario as it was', () => {
		const two = withCards('evals', 'evals');
		expect(takenIds(two)).toEqual(['evals', 'evals-2']);
		const one = removeIntervention(two, 0);
		expect(takenIds(one)).toEqual(['evals-2']);
		expect(removeIntervention(one, 0)).toEqual(plain);
	});

	test('an empty one fits, does nothing yet, and has an id of its own', () => {
		const first = emptyIntervention(plain);
		const twice = addIntervention(
			addIntervention(plain, first),
			emptyIntervention(addIntervention(plain, first))
		);
		expect(takenIds(twice)).toEqual(['mine', 'mine-2']);
		expect(checkScenario(twice).faults).toEqual([]);
		expect(interventionInWords(first)).toBe('From 2028, for good: does nothing yet');
	});

	test('either kind of trigger fits', () => {
		for (const kind of ['year', 'after'] as const) {
			const changed = changeIntervention(withCards('evals'), 0, (item) => withTrigger(item, kind, 2026.9));
			expect(checkScenario(changed).faults).toEqual([]);
			expect(Object.keys(changed.interventions![0]!.when)[0]).toBe(kind);
		}
	});

	test('any effects taken in and out again leave the intervention as it was', () => {
		const bare = interventionOf(card('hardening'));
		fc.assert(
			fc.property(fc.uniqueArray(fc.constantFrom(...EFFECTS)), (effects) => {
				const added = effects.filter(({ field }) => effectOf(bare, field) === undefined);
				const full = added.reduce(withEffect, bare);
				for (const { field, first } of added) expect(effectOf(full, field)).toEqual(first);
				expect(checkScenario(addIntervention(plain, full)).faults).toEqual([]);
				expect(added.reduce((item, { field }) => withoutEffect(item, field), full)).toEqual(bare);
			})
		);
	});

	test('the last hardening taken out leaves no empty field', () => {
		expect(withoutEffect(interventionOf(card('hardening')), 'hardening.escape')).not.toHaveProperty(
			'hardening'
		);
	});

	test('each is said in a line', () => {
		const lineOf = (id: string) => interventionInWords(interventionOf(card(id)));
		expect(lineOf('pause-for-good')).toBe('From about 2028, for good: capability stands still');
		expect(lineOf('evals')).toBe(
			'3 months after incentive, if noticed (60 of 100), for a year: capability at 0.3 × the trend’s speed'
		);
		expect(lineOf('hardening')).toBe('From about 2027.5, for good: escape +2.3 doublings');
		const support: Intervention = { id: 'x', name: 'x', when: { year: 2028 }, forYears: 2, support: -0.1 };
		expect(interventionInWords(support)).toBe('From 2028, for 2 years: support −10 of 100');
	});

	test.each([
		[0.5, 'half a year'],
		[0.25, '3 months'],
		[0.02, '1 week'],
		[1, 'a year'],
		[2.5, '2.5 years']
	])('%d years are %s', (years, words) => {
		expect(durationInWords(years)).toBe(words);
	});
});

describe('where a number of an intervention is from', () => {
	test('the card that its id is from', () => {
		const { provenance, standard } = interventionOrigin(
			metrTrend,
			interventionOf(card('evals'), ['evals']),
			'when.chance'
		)!;
		expect(standard).toBe(0.6);
		expect(provenance?.basis).toBe('judgement');
	});

	test('the preset, where it has that intervention, whatever its place', () => {
		const mine: Intervention = { ...interventionOf(card('evals')), capabilitySpeed: 0.7 };
		const preset = {
			...metrTrend,
			scenario: { ...plain, interventions: [interventionOf(card('slowdown')), mine] },
			provenance: { 'interventions[1]': { basis: 'judgement' as const, text: 'so' } }
		};
		expect(interventionOrigin(preset, mine, 'capabilitySpeed')).toEqual({
			standard: 0.7,
			provenance: { basis: 'judgement', text: 'so' }
		});
	});

	test('nothing, for one of the reader’s own', () => {
		expect(interventionOrigin(metrTrend, emptyIntervention(plain), 'capabilitySpeed')).toBeNull();
	});
});

describe('prongs', () => {
	test('the first move of any strength brings all of them, and taking them out ends where it began', () => {
		for (const prong of ['containment', 'demos', 'understanding'] as const) {
			const moved = withStrength(plain, prong, 0.5);
			expect(checkScenario(moved).faults).toEqual([]);
			expect(moved.prongs).toMatchObject({ leak: 0.5, demo: 0.15, [prong]: 0.5 });
			expect(withoutProngs(moved)).toEqual(plain);
		}
	});

	test('containment brings a ramp where there was none', () => {
		const { ramp: _, ...rest } = withStrength(plain, 'demos', 0.5).prongs!;
		const moved = withStrength({ ...plain, prongs: rest }, 'containment', 0.5);
		expect(checkScenario(moved).faults).toEqual([]);
	});

	test.each(PRONG_LINKS)('%s is cut and restored, and nothing else changes', (link) => {
		const whole = withStrength(plain, 'containment', 0.5);
		const cut = withLinkToggled(whole, link);
		expect(cut.prongs!.cut).toEqual([link]);
		expect(withLinkToggled(cut, link)).toEqual(whole);
		expect(withLinkToggled(plain, link)).toBe(plain);
	});

	test('say where a coupling is from, part by part', () => {
		const origin = prongOrigin(metrTrend, plain, 'hardening.escape')!;
		expect(origin.standard).toBe(1);
		expect(origin.provenance?.basis).toBe('judgement');
		expect(prongOrigin(metrTrend, plain, 'hardening.rescue')!.standard).toBeUndefined();
	});
});

test('the strategy in a few words', () => {
	expect(strategyInWords(plain)).toBe('Nothing yet: choose something to try');
	expect(strategyInWords(withStrength(withCards('evals'), 'demos', 1))).toBe(
		'1 intervention, the three prongs'
	);
});
