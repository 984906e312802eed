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

test('where enough futures fit among the scenario’s own, counting says that nothing moved', () => {
	const conditioned = { ...scenario, futures: 50_000, given: 'escape < rescue' };
	const counted = (futures: number, kept: number) =>
		numbersMovedSince('1.0.0', conditioned, { futures, given: { kept } });
	expect(counted(50_000, 10_000)).toBeNull();
	expect(counted(50_000, 9_999)).toMatch(/^a condition now/);
	expect(counted(62_288, 10_500)).toMatch(/^a condition now/);
	expect(counted(40_960, 9_000)).toMatch(/^a condition now/);
});

test('of an unknown version nothing is known', () => {
	expect(numbersMovedSince('9.0.0', scenario)).toBe('that version is not known here');
});
