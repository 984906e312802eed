import { describe, expect, it } from 'vitest';
import { PRESETS, simulate, type Way } from '../../core/index.ts';
import { firstCycle } from '../../core/scenario/firstCycle.ts';
import { parseScenario } from '../../core/scenario/parseScenario.ts';
import { THRESHOLD_SLUGS } from '../../core/scenario/thresholds.ts';
import { kindOfWay, mayFollow, wayOfKind, withAnotherWay, withWayMoved, type WayKind } from './wayEdits.ts';

const preset = PRESETS[0]!.scenario;
const summary = await simulate({ ...preset, futures: 4096 });
const contextOf = (slug: (typeof THRESHOLD_SLUGS)[number]) => ({
	slug,
	scenario: preset,
	preset,
	arrival: summary.thresholds[slug]
});

describe('a way said in another kind', () => {
	const kinds: WayKind[] = [...preset.axes.map(({ id }): WayKind => `level:${id}`), 'year', 'follows'];

	it('is of that kind, keeps its name, and fits the scenario, for every way and kind', () => {
		for (const slug of THRESHOLD_SLUGS) {
			preset.thresholds[slug].ways.forEach((way, index) => {
				const named = { ...way, name: 'mine' };
				for (const kind of kinds) {
					const said = wayOfKind(named, kind, contextOf(slug));
					if (kind === 'follows' && mayFollow(preset, slug).length === 0) continue;
					expect(kindOfWay(said)).toBe(kind);
					expect(said.name).toBe('mine');
					const ways = preset.thresholds[slug].ways.map((one, at) => (at === index ? said : one));
					const changed = {
						...preset,
						thresholds: { ...preset.thresholds, [slug]: { ...preset.thresholds[slug], ways } }
					};
					expect(parseScenario(changed)).toEqual(changed);
				}
			});
		}
	});

	it('as a year says when the threshold is reached now', () => {
		const said = wayOfKind(preset.thresholds.rescue.ways[0]!, 'year', contextOf('rescue'));
		expect(
			'year' in said && typeof said.year === 'object' && 'p50' in said.year && said.year.p50
		).toBeCloseTo(summary.thresholds.rescue.quantiles.p50!, 1);
	});

	it('keeps its level on an axis of the same unit and scale', () => {
		const scenario = { ...preset, axes: [...preset.axes, { ...preset.axes[0]!, id: 'twin' }] };
		const way = preset.thresholds.rescue.ways[0]! as Way & { level: unknown };
		expect(wayOfKind(way, 'level:twin', { ...contextOf('rescue'), scenario })).toEqual({
			...way,
			axis: 'twin'
		});
	});
});

it('may follow whatever does not wait for it, so that no circle is made', () => {
	for (const slug of THRESHOLD_SLUGS) {
		const free = mayFollow(preset, slug);
		for (const other of THRESHOLD_SLUGS) {
			const { ways } = preset.thresholds[slug];
			const belief = { ...preset.thresholds[slug], ways: [...ways, { follows: other, lagYears: 1 }] };
			const made = { ...preset, thresholds: { ...preset.thresholds, [slug]: belief } };
			expect(firstCycle(made) === undefined).toBe(free.includes(other));
		}
	}
});

it('adds a way at the end and moves one past its neighbour', () => {
	const { ways } = preset.thresholds.opacity;
	const more = withAnotherWay(ways, contextOf('opacity'));
	expect(more.slice(0, -1)).toEqual(ways);
	expect(kindOfWay(more.at(-1)!)).toBe('year');
	expect(withWayMoved(['a', 'b', 'c'] as unknown as Way[], 2, -1)).toEqual(['a', 'c', 'b']);
	expect(withWayMoved(['a', 'b', 'c'] as unknown as Way[], 0, 1)).toEqual(['b', 'a', 'c']);
});
