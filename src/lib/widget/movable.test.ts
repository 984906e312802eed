import { describe, expect, it } from 'vitest';
import { PRESETS } from '../core/index.ts';
import { checkScenario } from '../core/scenario/parseScenario.ts';
import { CONTROL_NAMES } from '../frames/controlNames.ts';
import { movablesOf } from './movable.ts';

describe.each(PRESETS.map(({ id, scenario }) => [id, scenario] as const))('%s', (_, scenario) => {
	const movables = movablesOf(scenario, CONTROL_NAMES);

	it('has most of what can be moved', () => {
		expect(movables.length).toBeGreaterThan(6);
		for (const { label, valueText, standard } of movables)
			expect(`${label}: ${valueText(standard)}`).toMatch(/^\w.*: [\d.,]+/);
	});

	it('every move fits, wherever the slider goes, and moving back ends where it began', () => {
		for (const movable of movables) {
			const { scale, standard, name } = movable;
			for (const position of [0, scale.steps / 2, scale.steps]) {
				const moved = movable.moved(scenario, scale.valueAt(Math.round(position)));
				expect(checkScenario(moved).faults, `${name} at ${position}`).toEqual([]);
				expect(movable.moved(moved, standard), name).toEqual(scenario);
			}
		}
	});
});

it('what is reached already cannot be moved', () => {
	const { scenario } = PRESETS[0]!;
	const { thresholds } = scenario;
	const reached = {
		...scenario,
		thresholds: { ...thresholds, escape: { ...thresholds.escape, status: { reached: 2025 } } }
	};
	expect(movablesOf(reached, ['escape', 'rescue']).map(({ name }) => name)).toEqual(['rescue']);
});
