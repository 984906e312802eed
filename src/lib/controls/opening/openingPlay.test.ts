import { expect, it } from 'vitest';
import { presetById, simulate, type Scenario } from '../../core/index.ts';
import { escapeDial, proposalAtStake } from './openingPlay.ts';

const preset = presetById('metr-trend')!.scenario;
const withEscape = (change: Partial<Scenario['thresholds']['escape']>): Scenario => ({
	...preset,
	thresholds: { ...preset.thresholds, escape: { ...preset.thresholds.escape, ...change } }
});

it('turns whatever says how far off escape is', () => {
	expect(escapeDial(preset, preset)).toMatchObject({ path: 'thresholds.escape.ways[0].level' });
	expect(escapeDial(withEscape({ ways: [{ year: 2030 }] }), preset)).toMatchObject({
		path: 'thresholds.escape.ways[0].year',
		quantity: 2030
	});
	expect(escapeDial(withEscape({ ways: [{ follows: 'awareness', lagYears: 2 }] }), preset)).toMatchObject({
		path: 'thresholds.escape.ways[0].lagYears',
		quantity: 2
	});
});

it('has nothing to turn where escape is reached', () => {
	expect(escapeDial(withEscape({ status: { reached: 2025 } }), preset)).toBeNull();
});

it('tells of the proposal that survives often and is broken by escape, and of none where escape breaks none', async () => {
	const few = { ...preset, futures: 4096 };
	expect(proposalAtStake(await simulate(few))?.id).toBe('model_organisms');
	expect(proposalAtStake(await simulate({ ...few, proposals: [] }))).toBeNull();
});
