import { expect, test } from 'vitest';
import { numbersMovedSince } from './engineChanges.ts';
import { ENGINE_VERSION } from './engineVersion.ts';
import { PRESETS } from './scenario/presets/index.ts';

const { scenario } = PRESETS[0]!;

test('only scenarios whose numbers moved are said to have moved', () => {
	expect(numbersMovedSince(ENGINE_VERSION, { ...scenario, given: 'escape < rescue' })).toBeNull();
	expect(numbersMovedSince('1.0.0', scenario)).toBeNull();
	expect(numbersMovedSince('1.0.0', { ...scenario, given: 'escape < rescue' })).toMatch(/^a condition now/);
});

test('of an unknown version nothing is known', () => {
	expect(numbersMovedSince('9.0.0', scenario)).toBe('that version is not known here');
});
