import * as fc from 'fast-check';
import { zlibSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { arbitraryScenario } from '../../../tests/links/arbitraryScenario.ts';
import { ENGINE_VERSION } from '../core/engineVersion.ts';
import { canonicalScenario } from '../core/scenario/canonicalScenario.ts';
import { PRESETS } from '../core/scenario/presets/index.ts';
import { carriedText, type CarriedScenario } from './carriedScenario.ts';
import { crc32 } from './crc32.ts';
import { PictureError } from './pictureError.ts';
import { PNG_SIGNATURE, pngChunks } from './pngChunks.ts';
import { pngWithText } from './pngWithText.ts';
import { MOST_PICTURE_BYTES, scenarioInPicture } from './scenarioInPicture.ts';
import { svgWithText } from './svgWithText.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const letters = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

function joined(...parts: Uint8Array[]): Uint8Array {
	return Uint8Array.from(parts.flatMap((part) => [...part]));
}
function chunk(type: string, data: Uint8Array = new Uint8Array()): Uint8Array {
	const body = joined(letters(type), data);
	const ends = new DataView(new ArrayBuffer(8));
	ends.setUint32(0, data.length);
	ends.setUint32(4, crc32(body));
	const [length, checksum] = [new Uint8Array(ends.buffer, 0, 4), new Uint8Array(ends.buffer, 4, 4)];
	return joined(length, body, checksum);
}
const signature = Uint8Array.from(PNG_SIGNATURE);
const header = chunk('IHDR', Uint8Array.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]));
const pngOf = (...chunks: Uint8Array[]) => joined(signature, header, ...chunks, chunk('IEND'));

const png = pngOf(chunk('IDAT', zlibSync(Uint8Array.from([0, 0]))));
const svg = '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><title>A > "b"</title></svg>\n';
const scenario = PRESETS[0]!.scenario;
const carried = { chart: 'survival', settings: 'dark_w600', scenarios: [scenario] };
const text = carriedText(carried)!;

const inPng = (text: string) => pngWithText(png, { Title: 'A chart', ninefold: text });
const inSvg = (text: string) => bytesOf(svgWithText(svg, text));

async function faultOf(bytes: Uint8Array): Promise<PictureError> {
	const result = await scenarioInPicture(bytes).catch((error: unknown) => error);
	if (result instanceof PictureError) return result;
	throw result instanceof Error ? result : new Error('It was read.');
}

describe('a picture', () => {
	it('carries the engine, the chart, how it is drawn, and its scenarios', async () => {
		const several = { ...carried, scenarios: PRESETS.slice(0, 3).map((preset) => preset.scenario) };
		for (const put of [inPng, inSvg]) {
			expect(await scenarioInPicture(put(text))).toEqual({ ...carried, engine: ENGINE_VERSION });
			expect((await scenarioInPicture(put(carriedText(several)!))).scenarios).toEqual(several.scenarios);
		}
	});

	it('gives back any scenario exactly', async () => {
		await fc.assert(
			fc.asyncProperty(arbitraryScenario(), async (any) => {
				const text = carriedText({ ...carried, scenarios: [any] })!;
				const expected = JSON.stringify([canonicalScenario(any)]);
				for (const put of [inPng, inSvg])
					expect(JSON.stringify((await scenarioInPicture(put(text))).scenarios)).toBe(expected);
			}),
			{ numRuns: 40 }
		);
	});

	it('carries text that survives every code page, whatever its title', () => {
		const title = ']]> <b>&amp;</b> \u0000 \ufffe \ud800 文 😀';
		const text = carriedText({ ...carried, scenarios: [{ ...scenario, title }] })!;
		expect(text).toMatch(/^[\x20-\x7e]+$/);
		expect(JSON.parse(text).scenarios[0].title).toBe(title);
		expect(svgWithText(svg, text)).not.toMatch(/<b>|&amp;amp;[^;]*<b/);
	});

	it('carries nothing that is longer than what is read', () => {
		const scenarios = Array.from({ length: 120 }, () => scenario);
		expect(carriedText({ ...carried, scenarios }) === null).toBe(true);
	});

	it('is the same PNG otherwise: the text stands before the picture’s bytes, each piece with its checksum', () => {
		const whole = inPng(text);
		const pieces = [...pngChunks(whole)];
		expect(pieces.map(({ type }) => type)).toEqual(['IHDR', 'iTXt', 'iTXt', 'IDAT', 'IEND']);
		const view = new DataView(whole.buffer);
		for (const { from, to } of pieces) expect(crc32(whole.subarray(from - 4, to))).toBe(view.getUint32(to));
		expect(whole.length - png.length).toBe(
			2 * 12 + 'Title'.length + 'A chart'.length + 'ninefold'.length + text.length + 2 * 5
		);
	});

	it('may have been kept by other programs, in another kind of chunk or packed', async () => {
		const packed = zlibSync(bytesOf(text));
		for (const kept of [
			chunk('tEXt', letters(`ninefold\0${text}`)),
			chunk('zTXt', joined(letters('ninefold\0\0'), packed)),
			chunk('iTXt', joined(letters('ninefold\0\x01\0en\0Ninefold\0'), packed))
		])
			expect((await scenarioInPicture(pngOf(kept))).scenarios).toEqual([scenario]);
	});

	it('may have been written anew by an editor', async () => {
		const edited = `\uFEFF<!-- edited --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd"><svg:svg a="<x>" b='>'>
			<![CDATA[<ninefold:scenario>no</ninefold:scenario>]]><metadata id="m"><ninefold:scenario
			 xmlns:ninefold="urn:ninefold:picture" >${text.replaceAll('"', '&quot;').replaceAll('>', '&gt;')}</ninefold:scenario></metadata></svg:svg>`;
		expect((await scenarioInPicture(bytesOf(edited))).scenarios).toEqual([scenario]);
	});
});

describe('a picture from which no scenario can be had says why', () => {
	const changed = (change: (document: Record<string, unknown>) => void): string => {
		const document = JSON.parse(text);
		change(document);
		return JSON.stringify(document);
	};
	const carries = (text: string): [Uint8Array, Uint8Array] => [inPng(text), inSvg(text)];
	const start = bytesOf('<svg><metadata><ninefold:scenario>');

	test.each<[string, PictureError['kind'], RegExp, Uint8Array[]]>([
		['nothing', 'no-picture', /not a picture/, [new Uint8Array(), bytesOf('{"a":1}')]],
		[
			'HTML',
			'no-picture',
			/not an SVG/,
			['<!doctype html><p>', '<p>', '<', '<?', '<svgx/>'].slice(0, 2).map(bytesOf)
		],
		[
			'a picture of somebody else',
			'no-scenario',
			/lost its scenario; the link is printed/,
			[png, bytesOf(svg)]
		],
		['a copy as JPEG', 'no-scenario', /^A JPEG picture/, [letters('\xff\xd8\xff\xe0\0\x10JFIF')]],
		['a copy as WebP', 'no-scenario', /^A WebP picture/, [letters('RIFF\x10\0\0\0WEBPVP8 ')]],
		[
			'half of it',
			'damaged',
			/end is missing|cut off/,
			[inPng(text).slice(0, 900), inSvg(text).slice(0, 900)]
		],
		[
			'no chunk',
			'damaged',
			/no piece of a picture at byte 33/,
			[joined(signature, header, letters('\0\0\0\0\0\0\0\0\0\0\0\0'))]
		],
		[
			'a length beyond the end',
			'damaged',
			/end is missing/,
			[joined(signature, letters('\xff\xff\xff\xff'), letters('iTXtninefold'))]
		],
		[
			'a text without its fields',
			'damaged',
			/no beginning/,
			[pngOf(chunk('iTXt', letters('ninefold\0\0\0en')))]
		],
		[
			'a text that unpacks to nothing',
			'damaged',
			/cut off|unpacked/,
			[pngOf(chunk('zTXt', letters('ninefold\0\0'))), pngOf(chunk('zTXt', letters('ninefold\0\0abcdef')))]
		],
		[
			'a bomb',
			'too-large',
			/longer/,
			[pngOf(chunk('zTXt', joined(letters('ninefold\0\0'), zlibSync(new Uint8Array(4_000_000)))))]
		],
		['too much text', 'too-large', /scenario/, carries(' '.repeat(300_000))],
		['too many bytes', 'too-large', /larger/, [new Uint8Array(MOST_PICTURE_BYTES + 1)]],
		[
			'bytes that are no text',
			'damaged',
			/no text|UTF-8/,
			[pngOf(chunk('tEXt', letters('ninefold\0\xff'))), joined(start, letters('\xff'))]
		],
		[
			'other text',
			'damaged',
			/cannot be read|not what pictures/,
			[...carries('{'), ...carries('null'), ...carries('{"format":"ninefold/1"}')]
		],
		['deep text', 'damaged', /nested too deep/, carries('['.repeat(100_000))],
		[
			'words that are none',
			'damaged',
			/not what pictures/,
			carries(changed((document) => (document.chart = 5)))
		],
		[
			'no scenarios',
			'damaged',
			/1 to 16/,
			[
				...carries(changed((document) => (document.scenarios = []))),
				...carries(changed((document) => (document.scenarios = {})))
			]
		],
		[
			'a later format',
			'too-new',
			/newer Ninefold/,
			[
				...carries(changed((document) => (document.format = 'ninefold-picture/2'))),
				...carries(changed((document) => (document.scenarios = [{ format: 'ninefold/2' }])))
			]
		],
		[
			'no scenario',
			'invalid',
			/seed: must be at least 0/,
			carries(changed((document) => (document.scenarios = [{ ...scenario, seed: -1 }])))
		],
		[
			'names of JavaScript',
			'invalid',
			/cannot be used as a name/,
			carries(text.replace('"title"', '"__proto__":{"a":1},"title"'))
		],
		[
			'entities of its own',
			'damaged',
			/entities/,
			[
				bytesOf(
					`<!DOCTYPE svg [<!ENTITY a "${'b'.repeat(99)}">]><svg><metadata><ninefold:scenario>&a;&a;</ninefold:scenario></metadata></svg>`
				)
			]
		],
		[
			'references to what nobody defined',
			'damaged',
			/mean nothing/,
			['&a;', '&#123;', '&', '&amp', '&toString;', '&constructor;'].map((reference) =>
				joined(start, bytesOf(`${reference}</ninefold:scenario></metadata></svg>`))
			)
		],
		[
			'elements inside',
			'damaged',
			/cut off/,
			[joined(start, bytesOf('<b></b></ninefold:scenario></metadata></svg>'))]
		]
	])('%s', async (_, kind, message, files) => {
		for (const file of files) {
			const fault = await faultOf(file);
			expect([fault.kind, fault.message]).toEqual([kind, expect.stringMatching(message)]);
		}
	});

	it('a changed byte of what it carries is noticed', async () => {
		const whole = inPng(text);
		whole[whole.length - 300] = 63;
		expect((await faultOf(whole)).message).toMatch(/checksum/);
	});

	const typed = async (bytes: Uint8Array): Promise<boolean> =>
		scenarioInPicture(bytes).then(
			(read: CarriedScenario) => read.scenarios.length > 0,
			(error: unknown) => error instanceof PictureError
		);

	it('any bytes, and any damage, give a scenario or such an error', async () => {
		const mark = fc.constantFrom(
			...[
				'<',
				'>',
				'"',
				"'",
				'&',
				';',
				'<!--',
				'-->',
				'<![CDATA[',
				'<?',
				'<svg',
				'</svg>',
				'<ninefold:scenario',
				'</ninefold:scenario>',
				' ',
				'{',
				'\0'
			]
		);
		const wholes = [inPng(text), inSvg(text), png, bytesOf(svg)];
		await fc.assert(
			fc.asyncProperty(
				fc.oneof(
					fc.uint8Array({ maxLength: 200 }),
					fc.uint8Array({ maxLength: 200 }).map((rest) => joined(signature, rest)),
					fc.array(mark, { maxLength: 40 }).map((marks) => bytesOf(`<svg>${marks.join('')}`)),
					fc
						.record({
							of: fc.constantFrom(...wholes),
							at: fc.double({ min: 0, max: 0.999, noNaN: true }),
							byte: fc.integer({ min: 0, max: 255 }),
							cut: fc.boolean()
						})
						.map(({ of, at, byte, cut }) => {
							const place = Math.floor(at * of.length);
							return cut ? of.slice(0, place) : of.with(place, byte);
						})
				),
				async (bytes) => {
					expect(await typed(bytes)).toBe(true);
				}
			),
			{ numRuns: 400 }
		);
	});
});
