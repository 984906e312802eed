import { expect, it } from 'vitest';
import { PRESETS } from '../../core/index.ts';
import { changedPlace } from './changedPlace.ts';
import { withValueAt } from './documentPath.ts';

const scenario = PRESETS[0]!.scenario;

it.each([
	'seed',
	'speed.volatility',
	'axes[0].now',
	'thresholds.escape.ways[0].level.p50',
	'thresholds.rescue.after'
])('finds the one place that was changed: %s', (path) => {
	expect(changedPlace(scenario, withValueAt(scenario, path, 'other'))).toBe(path);
});

it('of several places, finds what holds them all', () => {
	const level = { p10: 1, p50: 2, p90: 3 };
	const moved = withValueAt(scenario, 'thresholds.escape.ways[0].level', level);
	expect(changedPlace(scenario, moved)).toBe('thresholds.escape.ways[0].level');
	const both = withValueAt(moved, 'thresholds.rescue.ways[0].level', level);
	expect(changedPlace(scenario, both)).toBe('thresholds');
	expect(changedPlace(scenario, withValueAt(both, 'seed', 9))).toBe('');
	expect(changedPlace(scenario, structuredClone(scenario))).toBe('');
});

it('a longer list is changed as a whole', () => {
	const proposals = [...scenario.proposals, 'another'];
	expect(changedPlace(scenario, { ...scenario, proposals })).toBe('proposals');
});

it('a field that comes or goes is changed itself', () => {
	expect(changedPlace(scenario, { ...scenario, given: 'escape < rescue' })).toBe('given');
});
