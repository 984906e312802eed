import type { Scenario } from '../scenario.ts';
import { PRESETS, type Preset } from './index.ts';

/** How many fields of one JSON document are missing or different in the other. */
function differences(one: unknown, other: unknown): number {
	if (Object.is(one, other)) return 0;
	if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return 1;
	const names = new Set([...Object.keys(one), ...Object.keys(other)]);
	let count = 0;
	for (const name of names) {
		count += differences((one as Record<string, unknown>)[name], (other as Record<string, unknown>)[name]);
	}
	return count;
}

/** The preset that a scenario most likely began as: the one from which it differs in the fewest fields. */
export function nearestPreset(scenario: Scenario): Preset {
	const scored = PRESETS.map((preset) => ({ preset, distance: differences(preset.scenario, scenario) }));
	return scored.reduce((best, next) => (next.distance < best.distance ? next : best)).preset;
}
