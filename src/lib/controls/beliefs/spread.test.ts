import { expect, test } from 'vitest';
import { PRESETS } from '../../core/scenario/presets/index.ts';
import { checkScenario } from '../../core/scenario/parseScenario.ts';
import { withValueAt } from './documentPath.ts';
import { spreadOf, withSpread } from './spread.ts';

test.each(PRESETS.map(({ id, scenario }) => [id, scenario] as const))(
	'%s has its own spread, takes another, and comes back exactly',
	(_, preset) => {
		expect(spreadOf(preset, preset)).toBe(1);
		const wider = withSpread(preset, preset, 2);
		expect(checkScenario(wider).faults).toEqual([]);
		expect(withSpread(wider, preset, 1)).toEqual(preset);
	}
);

test('the median of the ratios is the spread', () => {
	const preset = PRESETS[0]!.scenario;
	expect(spreadOf(withSpread(preset, preset, 2.5), preset)).toBeCloseTo(2.5, 1);
});

test('what was widened by hand keeps its ratio to the rest', () => {
	const preset = PRESETS[0]!.scenario;
	const path = 'thresholds.deception.ways[0].level';
	const byHand = withValueAt(preset, path, { p10: 10, p50: 40, p90: 160, scale: 'log' });
	expect(withSpread(byHand, preset, 2).thresholds.deception.ways[0]).toMatchObject({
		level: { p10: 2.5, p50: 40, p90: 640 }
	});
});
