import { describe, expect, it } from 'vitest';
import { catalogueProposal } from '../../proposals/catalogue/index.ts';
import { PRESETS, presetById, provenanceOf, type Preset } from './index.ts';
import { PRESET_SCENARIOS } from './scenarios/index.ts';
import { PROPOSALS_1 } from './scenarios/proposals1.ts';

/** The paths of all numbers, texts and choices of a document. */
function leaves(value: unknown, path = ''): string[] {
	if (Array.isArray(value)) return value.flatMap((item, index) => leaves(item, `${path}[${index}]`));
	if (typeof value !== 'object' || value === null) return [path];
	return Object.entries(value).flatMap(([key, item]) => leaves(item, path ? `${path}.${key}` : key));
}

const byId = PRESETS.map((preset) => [preset.id, preset] as [string, Preset]);

describe('presets', () => {
	it('begin with the default and have their own ids', () => {
		expect(PRESETS[0]!.id).toBe('metr-trend');
		expect(new Set(PRESETS.map(({ id }) => id)).size).toBe(PRESETS.length);
	});

	it('are the scenarios that links are differences from', () => {
		expect(PRESET_SCENARIOS).toEqual(PRESETS.map(({ id, version, scenario }) => ({ id, version, scenario })));
	});

	it('are found by id, with and without a version', () => {
		expect(presetById('plateau')).toBe(presetById('plateau', 1));
		expect(presetById('plateau', 2)).toBeUndefined();
		expect(presetById('toString')).toBeUndefined();
	});

	it.each(byId)('%s introduces itself', (_, preset) => {
		expect(preset.title.length).toBeLessThan(60);
		expect(preset.summary).not.toContain('\n');
		expect(preset.summary.length).toBeLessThan(130);
		expect(preset.why.split(/\s+/).length).toBeGreaterThan(60);
		expect(preset.scenario.title).toBe(preset.title);
	});

	it.each(byId)('%s says where every number comes from', (_, preset) => {
		const known = [
			'format',
			'title',
			'id',
			'name',
			'unit',
			'scale',
			'kind',
			'axis',
			'follows',
			'after',
			'status',
			'label'
		];
		const isNumber = (path: string): boolean => !known.includes(/([A-Za-z]*)(\[\d+\])?$/.exec(path)![1]!);
		const missing = leaves(preset.scenario).filter((path) => isNumber(path) && !provenanceOf(preset, path));
		expect(missing).toEqual([]);
	});

	it.each(byId)('%s has no source for something that is not there', (_, preset) => {
		const paths = leaves(preset.scenario);
		const idle = Object.keys(preset.provenance).filter(
			(key) => key !== '' && !paths.some((path) => path.startsWith(key))
		);
		expect(idle.filter((key) => key !== 'thresholds.deception.after')).toEqual([]);
	});

	it('take the source of the longest path', () => {
		const preset = presetById('metr-trend')!;
		expect(provenanceOf(preset, 'axes[0].curve.doublingYears.p50')!.text).toContain('128.7 days');
		expect(provenanceOf(preset, 'thresholds.escape.ways[0].level.p50')!.text).toContain('translated');
		expect(provenanceOf(preset, 'thresholds.escape.status')!.text).toContain('sandboxes');
		expect(provenanceOf(preset, 'startle')).toBeUndefined();
	});

	it('name proposals that the catalogue has', () => {
		expect(PROPOSALS_1.filter((id) => !catalogueProposal(id))).toEqual([]);
		expect(PROPOSALS_1).toHaveLength(24);
	});

	it('keep the chance that nine exponentials are there to teach', () => {
		// The chance of the order 9, 8, … 1 under rates 1 to 9 is the product of i / (1 + … + i), which is 2^9 / 10!.
		const means = Object.values(presetById('nine-exponentials')!.scenario.thresholds).map(({ ways }) => {
			const [way] = ways;
			return (way as { year: { exponentialMean: number } }).year.exponentialMean;
		});
		const rates = means.map((mean) => 2.52 / mean);
		rates.forEach((rate, index) => {
			expect(rate).toBeCloseTo(index + 1, 12);
		});
		const chance = rates.reduce(
			(product, rate, index) => product * (rate / rates.slice(0, index + 1).reduce((a, b) => a + b)),
			1
		);
		expect(chance).toBeCloseTo(512 / 3_628_800, 12);
	});
});
