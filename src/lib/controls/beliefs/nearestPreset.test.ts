import { expect, test } from 'vitest';
import { PRESETS } from '../../core/scenario/presets/index.ts';
import { withValueAt } from './documentPath.ts';
import { nearestPreset } from './nearestPreset.ts';

test.each(PRESETS.map((preset) => [preset.id, preset] as const))(
	'%s is found again after a change',
	(_, preset) => {
		expect(nearestPreset(preset.scenario)).toBe(preset);
		expect(nearestPreset(withValueAt(preset.scenario, 'seed', 7))).toBe(preset);
	}
);
