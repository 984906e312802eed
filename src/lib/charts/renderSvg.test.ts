import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { THRESHOLD_SLUGS } from '../core/scenario/thresholds.ts';
import type { Summary } from '../core/summaries/summary.ts';
import { CHARTS } from './catalogue.ts';
import { renderChartSvg, type ChartPicture } from './renderSvg.ts';
import { sampleSummary } from './sampleSummary.ts';

const summary = sampleSummary();
const { DOMParser } = new JSDOM().window;
const stored = new URL('../../../tests/charts/', import.meta.url);

/** The picture as a document; text that is not well-formed XML throws. */
function parsed(svg: string): Document {
	const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
	expect(document.querySelectorAll('parsererror').length).toBe(0);
	return document;
}

const COORDINATES = [
	'x',
	'y',
	'x1',
	'x2',
	'y1',
	'y2',
	'cx',
	'cy',
	'r',
	'rx',
	'd',
	'points',
	'width',
	'height',
	'dx',
	'dy',
	'transform',
	'viewBox'
];

function coordinatesOf(document: Document): string[] {
	return [...document.querySelectorAll('*')].flatMap((element) =>
		COORDINATES.flatMap((name) => element.getAttribute(name)?.match(/-?\d+(\.\d+)?(e-?\d+)?/g) ?? [])
	);
}

describe.each(CHARTS.map(({ id }) => id))('the picture of %s', (id) => {
	const shapes: [string, ChartPicture][] = [
		['900-light', { width: 900 }],
		['340-dark', { width: 340, theme: 'dark' }]
	];

	test.each(shapes)('is as stored at %s (UPDATE_CHARTS=1 stores it anew)', (name, picture) => {
		const svg = renderChartSvg(id, summary, picture);
		const file = new URL(`${id}-${name}.svg`, stored);
		if (process.env.UPDATE_CHARTS) {
			if (!existsSync(stored)) mkdirSync(stored);
			writeFileSync(file, svg);
		}
		expect(svg).toBe(readFileSync(file, 'utf8'));
	});

	test.each(shapes)('stands alone at %s', (_name, picture) => {
		const svg = renderChartSvg(id, summary, picture);
		const document = parsed(svg);
		expect(document.documentElement.namespaceURI).toBe('http://www.w3.org/2000/svg');
		expect(document.querySelectorAll('foreignObject, script, style, image, [class], [style]')).toHaveLength(
			0
		);
		expect(svg).not.toMatch(/var\(|<!--|NaN|undefined|href=/);
	});

	test.each(shapes)('has coordinates of a tenth of a pixel at %s', (_name, picture) => {
		const coordinates = coordinatesOf(parsed(renderChartSvg(id, summary, picture)));
		expect(coordinates.length).toBeGreaterThan(20);
		expect(coordinates.filter((number) => !/^-?\d+(\.\d)?$/.test(number))).toEqual([]);
	});

	test('has ids of its own, and points only at those', () => {
		const svg = renderChartSvg(id, summary);
		const ids = [...parsed(svg).querySelectorAll('[id]')].map((element) => element.id);
		expect(new Set(ids).size).toBe(ids.length);
		const pointedAt = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, target]) => target);
		expect(pointedAt.filter((target) => !ids.includes(target as string))).toEqual([]);
	});

	test('keeps to the size that is asked for', () => {
		const { documentElement } = parsed(renderChartSvg(id, summary, { width: 340, height: 400 }));
		expect(documentElement.getAttribute('viewBox')).toBe('0 0 340 400');
	});

	test.each([...THRESHOLD_SLUGS, null])('can light %s', (highlight) => {
		expect(() => parsed(renderChartSvg(id, summary, { highlight }))).not.toThrow();
	});

	test('draws hostile and empty summaries too', () => {
		for (const other of [hostile(), bare(), nothingArrives()]) {
			const svg = renderChartSvg(id, other, { width: 340 });
			parsed(svg);
			expect(svg).not.toMatch(/NaN|Infinity|<b>|<script/);
		}
	});
});

/** Names that would break a picture if they were not escaped and cleaned. */
function hostile(): Summary {
	const changed = structuredClone(summary);
	const name = '"><script>alert(1)</script> & <b>\u0000\u0008 ]]> 😀'.repeat(3);
	changed.scenario.title = name;
	for (const axis of changed.scenario.axes) axis.name = axis.unit = name;
	for (const proposal of Object.values(changed.proposals)) proposal.name = name;
	return changed;
}

/** No axes, and no proposals. */
function bare(): Summary {
	const changed = structuredClone(summary);
	changed.scenario.axes = [];
	changed.scenario.proposals = [];
	return { ...changed, axes: {}, proposals: {} };
}

function nothingArrives(): Summary {
	const changed = structuredClone(summary);
	for (const slug of THRESHOLD_SLUGS) {
		const threshold = changed.thresholds[slug];
		threshold.quantiles = { p05: null, p10: null, p25: null, p50: null, p75: null, p90: null, p95: null };
		threshold.medianInterval = { low: null, high: null };
		threshold.notByHorizon = { share: 1, low: 0.999, high: 1 };
		threshold.histogram.before = 0;
		threshold.histogram.shares.fill(0);
		threshold.ranks.fill(0);
		for (const other of THRESHOLD_SLUGS) changed.precedence[slug][other] = { share: 0, low: 0, high: 0.001 };
	}
	changed.orderings = {
		distinct: 1,
		effective: 1,
		top: [{ order: [], share: 1 }],
		prefixes: [{ next: null, share: 1, children: [] }]
	};
	return changed;
}

describe('renderChartSvg', () => {
	test('carries the finding and the source as text', () => {
		const text = parsed(renderChartSvg('arrivals', summary)).documentElement.textContent;
		expect(text).toContain('Awareness tends to come first (2026), Rescue last (2030)');
		expect(text).toContain('Ninefold · Sample of the METR trend · engine 1.0.0 · 4,096 futures');
	});

	test('passes on the options that a chart knows, and no others', () => {
		const plain = renderChartSvg('arrivals', summary);
		expect(renderChartSvg('arrivals', summary, { options: { sort: 'number' } })).not.toBe(plain);
		expect(renderChartSvg('arrivals', summary, { options: { sort: 'sideways', width: '12' } })).toBe(plain);
	});

	test('names the charts there are when there is no such chart', () => {
		expect(() => renderChartSvg('arivals', summary)).toThrow(/no chart called "arivals".*arrivals/);
	});
});
