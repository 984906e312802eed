import { expect, test } from 'vitest';
import { COMPARISONS, PRESETS } from '../../core/scenario/presets/index.ts';
import { INTERVENTION_CARDS, interventionOf, type Scenario } from '../../core/index.ts';
import { compareChoices } from './compareChoices.ts';

const preset = PRESETS[0]!;

test('an unchanged preset is compared with the others, and with what is ready-made', () => {
	const choices = compareChoices(preset.scenario, preset, false);
	expect(choices).toHaveLength(PRESETS.length - 1 + COMPARISONS.length);
	expect(choices[0]!.scenarios).toEqual([preset.scenario, PRESETS[1]!.scenario]);
	expect(new Set(choices.map(({ id }) => id)).size).toBe(choices.length);
	for (const { scenarios } of choices) {
		expect(scenarios.length).toBeGreaterThanOrEqual(2);
		expect(scenarios.length).toBeLessThanOrEqual(4);
	}
});

test('changed beliefs are compared with those they began as, under a title of their own', () => {
	const changed: Scenario = { ...preset.scenario, dependence: { common: 0.7 } };
	const [first] = compareChoices(changed, preset, true);
	expect(first!.scenarios.map(({ title }) => title)).toEqual([
		preset.title,
		`${preset.title}, changed by you`
	]);
	expect(first!.scenarios[1]).toMatchObject({ dependence: { common: 0.7 } });
});

test('where something is done, it is first compared with nothing done', () => {
	const pause = interventionOf(INTERVENTION_CARDS[0]!, []);
	const [first] = compareChoices(
		{ ...preset.scenario, title: 'Pausing', interventions: [pause] },
		preset,
		true
	);
	expect(first!.scenarios.map(({ title }) => title)).toEqual(['Pausing, nothing done', 'Pausing']);
	expect(first!.scenarios[0]).not.toHaveProperty('interventions');
	expect(first!.scenarios[1]!.interventions).toEqual([pause]);
});
