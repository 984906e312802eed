import { describe, expect, test } from 'vitest';
import { chartById, CHARTS } from './catalogue.ts';
import { sampleSummary } from './sampleSummary.ts';

const summary = sampleSummary(256);

test('charts have names of their own', () => {
	const ids = CHARTS.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	expect(chartById('arrivals')?.name).toBe('Arrivals');
	expect(chartById('nonesuch')).toBeUndefined();
});

describe.each(CHARTS.map((chart) => [chart.id, chart] as const))('%s', (_id, chart) => {
	test('says its finding as a heading, and what it measures', () => {
		expect(chart.title(summary)).toMatch(/\S.*[^.\s]$/);
		expect(chart.title(summary)).not.toMatch(/undefined|NaN|null/);
		expect(chart.measures(summary)).not.toMatch(/undefined|NaN|null/);
	});

	test('says in sentences what it shows', () => {
		expect(chart.sentence(summary)).toMatch(/\.$/);
		expect(chart.sentence(summary)).not.toMatch(/undefined|NaN|null/);
	});

	test('has a table with as many cells as columns in every row', () => {
		const { caption, columns, rows } = chart.table(summary);
		expect(caption).not.toBe('');
		expect(rows.length).toBeGreaterThan(0);
		for (const row of rows) {
			expect(row).toHaveLength(columns.length);
			expect(row.join()).not.toMatch(/undefined|NaN/);
		}
	});

	test('offers options with a default first and no choice twice', () => {
		const { options, defaultHeight } = chart;
		expect(new Set(options.map(({ name }) => name)).size).toBe(options.length);
		for (const { choices } of options) {
			const values = choices(summary).map(({ value }) => value);
			expect(values.length).toBeGreaterThan(0);
			expect(new Set(values).size).toBe(values.length);
		}
		expect(defaultHeight(340, summary)).toBeGreaterThan(100);
	});
});
