import { expect, test } from 'vitest';
import { PRESETS } from './presets/index.ts';
import { defaultProngs } from './defaultProngs.ts';
import { interventionCardById } from './interventionCards/index.ts';
import { interventionOf } from './interventionCards/interventionOf.ts';
import { placeInWords } from './placeInWords.ts';
import type { Scenario } from './scenario.ts';

const [{ scenario }] = PRESETS as [(typeof PRESETS)[number]];
const labelOf = (path: string, of: Scenario = scenario): string => placeInWords(of, path).label;

test('a quantity and its middle are called alike, its ends by what they are', () => {
	expect(placeInWords(scenario, 'thresholds.escape.ways[0].level.p50')).toEqual({
		label: 'Escape: level',
		unit: scenario.axes.find(
			({ id }) => id === (scenario.thresholds.escape.ways[0] as { axis: string }).axis
		)!.unit
	});
	expect(labelOf('thresholds.escape.ways[0].level')).toBe('Escape: level');
	expect(labelOf('thresholds.escape.ways[0].level.p10')).toBe('Escape: level, 1 in 10 below');
	expect(placeInWords(scenario, 'thresholds.escape.ways[0].level.never')).toEqual({
		label: 'Escape: level, chance that it never comes',
		unit: null
	});
	expect(labelOf('exitYears.p50')).toBe('Exit: years after rescue');
});

test('axes are called by their names, curves by what their numbers mean', () => {
	const { name } = scenario.axes[0]!;
	expect(labelOf('axes[0].now.p50')).toBe(`${name}: level now`);
	expect(placeInWords(scenario, 'axes[0].curve.doublingYears.p50')).toEqual({
		label: `${name}: doubling time`,
		unit: 'years'
	});
	expect(labelOf('axes[0].curve.of[1].curve.factor')).toBe(
		`${name}: factor from one doubling to the next of curve 2`
	);
});

test('interventions and prongs are called by theirs', () => {
	const intervention = interventionOf(interventionCardById('pause-six-months')!, []);
	const acting: Scenario = { ...scenario, interventions: [intervention], prongs: defaultProngs(scenario) };
	expect(placeInWords(acting, 'interventions[0].forYears')).toEqual({
		label: `${intervention.name}: how long it lasts`,
		unit: 'years'
	});
	expect(labelOf('prongs.containment', acting)).toBe('Prong 1, careful bootstrapping: strength');
	expect(placeInWords(acting, 'prongs.hardening.escape')).toEqual({
		label: 'Prongs: Escape takes more',
		unit: 'doublings'
	});
});

test('dependence is called by whom it ties, and a threshold’s own words by what they say', () => {
	expect(labelOf('dependence.common')).toBe('Shared error of all thresholds');
	expect(labelOf('dependence.matrix')).toBe('Shared error, pair by pair');
	expect(labelOf('dependence.matrix[0][3]')).toBe('Deception with Escape: shared error');
	expect(labelOf('thresholds.escape.label')).toBe('Escape: what counts as reached');
	expect(labelOf('thresholds.escape.ways[0].name')).toBe('Escape: name of way 1');
});

test('what has no words is called by its path', () => {
	expect(placeInWords(scenario, 'nowhere.at.all')).toEqual({ label: 'nowhere.at.all', unit: null });
	expect(labelOf('')).toBe('');
});
