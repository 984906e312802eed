import { expect, test } from 'vitest';
import { PRESETS } from './index.ts';
import { nearestPreset } from './nearestPreset.ts';

test.each(PRESETS.map((preset) => [preset.id, preset] as const))(
	'%s is found again after a change',
	(_, preset) => {
		expect(nearestPreset(preset.scenario)).toBe(preset);
		expect(nearestPreset({ ...preset.scenario, seed: 7 })).toBe(preset);
	}
);
