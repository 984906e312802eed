import { describe, expect, it } from 'vitest';
import type { LevelWay, QuantilesQuantity, Scenario } from '../../core/index.ts';
import { INTERVENTION_CARDS, interventionOf, PRESETS } from '../../core/index.ts';
import { defaultProngs } from '../../core/scenario/defaultProngs.ts';
import { changedPlaces } from './changedPlaces.ts';
import { withoutStrategy } from './withoutStrategy.ts';

const base = PRESETS[0]!.scenario;
const changed = (change: Partial<Scenario>): Scenario => ({ ...structuredClone(base), ...change });

describe('changedPlaces', () => {
	it('finds nothing between scenarios that differ in title, seed and futures only', () => {
		expect(changedPlaces([base, changed({ title: 'Other', seed: 7, futures: 5000 })])).toEqual([]);
	});

	it('tells quantities whole, with unit and range', () => {
		const other = structuredClone(base);
		const way = other.thresholds.escape.ways[0] as LevelWay;
		const level = way.level as QuantilesQuantity;
		const before = (base.thresholds.escape.ways[0] as LevelWay).level as QuantilesQuantity;
		level.p90 = 123_456;
		const [place, ...rest] = changedPlaces([base, other]);
		expect(rest).toEqual([]);
		expect(place).toMatchObject({ path: 'thresholds.escape.ways[0].level', label: 'Escape: level' });
		expect(place!.values[1]).toMatch(/^[\d,.]+ hours \([\d,.]+ to 123,500\)/);
		expect(place!.values[0]).not.toBe(place!.values[1]);
		expect(before.p50).toBe(level.p50);
	});

	it('tells what is done in some only', () => {
		const acting = changed({
			interventions: INTERVENTION_CARDS.slice(0, 2).map((card) => interventionOf(card, [])),
			prongs: defaultProngs(base)
		});
		const places = changedPlaces([withoutStrategy(acting), acting, base]);
		expect(places.map(({ label }) => label)).toEqual(['Interventions', 'The three prongs']);
		expect(places[0]!.values[0]).toBe('–');
		expect(places[0]!.values[1]).toContain(acting.interventions![0]!.name);
		expect(places[1]!.values).toEqual(['–', 'in force', '–']);
	});

	it('tells a table of correlations beside a common factor whole, and of two tables each pair once', () => {
		const table = (value: number): Scenario => {
			const matrix: number[][] = Array.from({ length: 9 }, (_, i) =>
				Array.from({ length: 9 }, (_, j) => (i === j ? 1 : 0.3))
			);
			matrix[0]![3] = matrix[3]![0] = value;
			return changed({ dependence: { matrix } });
		};
		expect(changedPlaces([changed({ dependence: { common: 0.3 } }), table(0.3)])).toEqual([
			{ path: 'dependence', label: 'Shared error of all thresholds', values: ['0.3 for all', 'pair by pair'] }
		]);
		expect(changedPlaces([table(0.3), table(-0.5)])).toEqual([
			{
				path: 'dependence.matrix[0][3]',
				label: 'Deception with Escape: shared error',
				values: ['0.3', '-0.5']
			}
		]);
	});

	it('has words for every place at which presets differ', () => {
		for (const { scenario } of PRESETS.slice(1)) {
			const places = changedPlaces([base, scenario]);
			expect(places.length).toBeGreaterThan(0);
			for (const { values, label } of places) {
				expect(values).toHaveLength(2);
				expect([label, ...values].join(' ')).not.toMatch(/undefined|\[object|NaN/);
			}
		}
	});
});
