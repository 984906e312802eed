import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { ChartDocument, ChartEntry } from './frame/chartEntry.ts';
import { renderEntrySvg, type ChartPicture } from './renderSvg.ts';

const { DOMParser } = new JSDOM().window;
const stored = new URL('../../../tests/charts/', import.meta.url);
const NUMBERS = /-?\d+(\.\d+)?(e-?\d+)?/g;
const COORDINATES = 'x y x1 x2 y1 y2 cx cy r rx d width height transform viewBox'.split(' ');

/** The picture as a document; text that is not well-formed XML throws. */
export function parsedPicture(svg: string): Document {
	const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
	expect(document.querySelectorAll('parsererror').length).toBe(0);
	return document;
}

/**
 * What holds for every chart, of whatever document: its texts, its table, and its picture as stored and on its own. To be
 * called inside a `describe`. UPDATE_CHARTS=1 stores the pictures anew.
 *
 * @param name of the stored picture; the width and the theme come behind it
 * @param hostile a document with names that would break a picture if they were not escaped and cleaned
 */
export function testsOfChart<Document extends ChartDocument>(
	entry: ChartEntry<string, Document>,
	name: string,
	document: Document,
	hostile: Document
): void {
	test('says its finding as a heading, what it measures, and in sentences what it shows', () => {
		expect(entry.title(document)).toMatch(/\S.*[^.\s]$/);
		expect(entry.sentence(document)).toMatch(/\.$/);
		for (const text of [entry.title(document), entry.measures(document), entry.sentence(document)])
			expect(text).not.toMatch(/undefined|NaN|null/);
	});

	test('has a table with as many cells as columns in every row', () => {
		const { caption, columns, rows } = entry.table(document);
		expect(caption).not.toBe('');
		expect(rows.length).toBeGreaterThan(0);
		for (const row of rows) {
			expect(row).toHaveLength(columns.length);
			expect(row.join()).not.toMatch(/undefined|NaN/);
		}
	});

	const shapes: [string, ChartPicture][] = [
		['900-light', { width: 900 }],
		['340-dark', { width: 340, theme: 'dark' }]
	];
	test.each(shapes)('is as stored at %s', (shape, picture) => {
		const svg = renderEntrySvg(entry, document, picture);
		const file = new URL(`${name}-${shape}.svg`, stored);
		if (process.env.UPDATE_CHARTS) {
			if (!existsSync(stored)) mkdirSync(stored);
			writeFileSync(file, svg);
		}
		expect(svg).toBe(readFileSync(file, 'utf8'));
	});

	test.each(shapes)('stands alone at %s, with coordinates of a tenth of a pixel', (_shape, picture) => {
		const svg = renderEntrySvg(entry, document, picture);
		const drawn = parsedPicture(svg);
		expect(drawn.querySelectorAll('foreignObject, script, style, image, [class], [style]')).toHaveLength(0);
		expect(svg).not.toMatch(/var\(|<!--|NaN|undefined|href=/);
		const coordinates = [...drawn.querySelectorAll('*')].flatMap((element) =>
			COORDINATES.flatMap((attribute) => element.getAttribute(attribute)?.match(NUMBERS) ?? [])
		);
		expect(coordinates.length).toBeGreaterThan(20);
		expect(coordinates.filter((number) => !/^-?\d+(\.\d)?$/.test(number))).toEqual([]);
	});

	test('has ids of its own, and keeps to the size that is asked for', () => {
		const drawn = parsedPicture(renderEntrySvg(entry, document, { width: 340, height: 400 }));
		const ids = [...drawn.querySelectorAll('[id]')].map((element) => element.id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(drawn.documentElement.getAttribute('viewBox')).toBe('0 0 340 400');
	});

	test('draws hostile names too, and every choice of its options', () => {
		for (const { name: option, choices } of entry.options)
			for (const { value } of choices(hostile)) {
				const svg = renderEntrySvg(entry, hostile, { width: 340, options: { [option]: value } });
				parsedPicture(svg);
				expect(svg).not.toMatch(/NaN|Infinity|<b>|<script/);
			}
		expect(parsedPicture(renderEntrySvg(entry, hostile, { width: 900 })).documentElement.tagName).toBe('svg');
	});
}

/** A name that would break a picture if it were not escaped and cleaned. */
export const HOSTILE_NAME = '"><script>alert(1)</script> & <b>\u0000\u0008 ]]> 😀'.repeat(3);
