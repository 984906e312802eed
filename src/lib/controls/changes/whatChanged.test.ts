import { expect, it } from 'vitest';
import { simulate, PRESETS, type Scenario, type Summary } from '../../core/index.ts';
import { withMedian } from '../beliefs/quantityShape.ts';
import { LastChange } from './LastChange.svelte.ts';
import { whatChanged } from './whatChanged.ts';

const base: Scenario = { ...PRESETS[0]!.scenario, futures: 40_000 };

function withEscapeAt(hours: number): Scenario {
	const escape = base.thresholds.escape;
	const way = escape.ways[0]!;
	if (!('level' in way)) throw new Error('escape has no level');
	const moved = { ...way, level: withMedian(way.level, hours) };
	return { ...base, thresholds: { ...base.thresholds, escape: { ...escape, ways: [moved] } } };
}

it('says nothing where nothing changed, nor where only the futures are others', async () => {
	const before = await simulate(base);
	expect(whatChanged(before, before)).toEqual([]);
	expect(whatChanged(before, await simulate({ ...base, seed: 2 }))).toEqual([]);
});

it('an escape that comes sooner overtakes, and kills what needs it late', async () => {
	const told = whatChanged(await simulate(base), await simulate(withEscapeAt(20)));
	expect(told[0]!.text).toMatch(
		/^Rescue comes before escape in \d+ of [\d,]+ futures \(\d+ of 100 before\)\.$/
	);
	expect(told[1]).toMatchObject({ about: ['escape', expect.any(String)] });
	expect(told[1]!.text).toContain('Escape now mostly comes before');
	expect(told).toHaveLength(4);
	for (const { text, about } of told.slice(2)) {
		expect(text).toMatch(/survives in .* Escape breaks it more often\.$/);
		expect(about).toEqual(['escape']);
	}
	const back = whatChanged(await simulate(withEscapeAt(20)), await simulate(base));
	for (const { text } of back.slice(2)) expect(text).toMatch(/Escape breaks it less often\.$/);
});

it('moves of one control are one change; the next control begins from what was at rest', () => {
	const [start, first, second] = ['start', 'first', 'second'].map((name) => ({ name }) as unknown as Summary);
	const change = new LastChange(start!);
	change.begin('slider');
	change.begin('slider');
	change.rest(first!);
	change.begin('slider');
	expect(change.before).toBe(start);
	change.begin('other');
	expect(change.before).toBe(first);
	change.rest(second!);
	change.putAway();
	expect(change.before).toBeNull();
	change.begin('other');
	expect(change.before).toBe(second);
});
