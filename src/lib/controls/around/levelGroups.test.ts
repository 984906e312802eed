import { expect, it } from 'vitest';
import { PRESETS, THRESHOLD_SLUGS } from '../../core/index.ts';
import { quantityInWords } from '../method/quantityInWords.ts';
import { levelGroups } from './levelGroups.ts';

it.each(THRESHOLD_SLUGS)('says of %s what every preset says, each once, and where it is from', (slug) => {
	const groups = levelGroups(PRESETS, slug);
	expect(groups.flatMap(({ titles }) => titles).sort()).toEqual(PRESETS.map(({ title }) => title).sort());
	for (const { ways, from } of groups) {
		expect(ways.length).toBeGreaterThan(0);
		expect(from.length).toBeGreaterThan(0);
	}
	const [first] = groups;
	expect(first!.titles[0]).toBe(PRESETS[0]!.title);
	for (const way of PRESETS[0]!.scenario.thresholds[slug].ways)
		if ('level' in way) expect(first!.ways.join()).toContain(quantityInWords(way.level));
});

it('tells of a threshold that is taken as reached', () => {
	const weak = levelGroups(PRESETS, 'escape').find(({ titles }) => titles.includes('Weak definitions'))!;
	expect(weak.ways).toEqual(['taken as reached in 2026: “Breaks out of a test sandbox when asked to”']);
	expect(weak.from[0]!.basis).toBe('published');
});
