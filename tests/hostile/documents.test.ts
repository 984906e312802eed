import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { PRESETS } from '../../src/lib/core/index.ts';
import {
	checkScenario,
	parseScenarioText,
	ScenarioError
} from '../../src/lib/core/scenario/parseScenario.ts';
import { decodeScenario, LinkError } from '../../src/lib/share/link.ts';
import { charactersOf, checkCharacters } from '../../src/lib/share/linkCharacters.ts';
import { readScenariosFile } from '../../src/lib/share/scenariosFile.ts';

const codeOf = (deflated: Uint8Array, version = '2'): string => {
	const body = charactersOf(deflated);
	return version + checkCharacters(body) + body;
};
const linkErrorOf = (code: string): LinkError => {
	try {
		decodeScenario(code);
	} catch (error) {
		expect(error).toBeInstanceOf(LinkError);
		return error as LinkError;
	}
	throw new Error(`opened: ${code.slice(0, 40)}`);
};

describe('bombs', () => {
	it.each([
		['spaces', ' '],
		['zeros', '0'],
		['brackets', '['],
		['braces', '{"a":']
	])('6 MB of %s in less than 8,200 characters are refused unpacked to 64 KiB at most', (_, text) => {
		const bomb = codeOf(deflateRawSync(text.repeat(6_000_000 / text.length), { level: 9 }));
		expect(bomb.length).toBeLessThan(30_000);
		expect(linkErrorOf(bomb).kind).toBe('damaged');
	});

	it('a bomb takes little memory', () => {
		const bomb = codeOf(deflateRawSync(Buffer.alloc(6_300_000), { level: 9 }));
		const before = process.memoryUsage();
		for (let time = 0; time < 50; time++) linkErrorOf(bomb);
		const grown = process.memoryUsage().arrayBuffers - before.arrayBuffers;
		// Fifty whole ones would be 315 MB.
		expect(grown).toBeLessThan(50_000_000);
	});

	it.each([33, 1000, 100_000])('JSON nested %i deep is refused before it is parsed', async (depth) => {
		for (const [open, close] of [
			['[', ']'],
			['{"a":', '}']
		] as const) {
			const text = `${open.repeat(depth)}1${close.repeat(depth)}`;
			expect(() => parseScenarioText(text)).toThrow(ScenarioError);
			await expect(readScenariosFile(text)).rejects.toBeInstanceOf(ScenarioError);
			expect(linkErrorOf(codeOf(deflateRawSync(`["metr-trend",1,"1.1.0",${text}]`))).kind).toBe('damaged');
		}
	});

	it('long texts and long lists are refused whole, with one fault each', () => {
		expect(() => parseScenarioText(' '.repeat(257 * 1024))).toThrow(/too long|256/);
		const preset = PRESETS[0]!.scenario as unknown as Record<string, unknown>;
		const many = Array.from({ length: 2000 }, () => ({}));
		const named = Object.fromEntries(many.map((_, index) => [`a${index}`, 1]));
		for (const changed of [
			...['axes', 'interventions', 'proposals', 'thresholds', 'prongs', 'dependence'].flatMap((place) => [
				{ [place]: many },
				{ [place]: named }
			]),
			named
		]) {
			const { scenario, faults } = checkScenario({ ...preset, ...changed });
			expect(scenario).toBeNull();
			expect(faults).toHaveLength(1);
			expect(faults[0]!.message).toMatch(/^may hold at most 200, got \d+$/);
		}
	});

	it('as much as fits into a link is checked at once, or refused', () => {
		const preset = PRESETS[0]!.scenario as unknown as Record<string, unknown>;
		const list = (length: number, item: () => unknown) => Array.from({ length }, item);
		const wide = [
			{ axes: list(200, () => ({})) },
			{ proposals: list(200, () => ({ opens: list(40, () => 'x') })) },
			{ interventions: list(200, () => ({ when: { after: 'x', lagYears: { values: list(20, () => 1) } } })) },
			{ thresholds: { escape: { ways: list(200, () => ({ level: { p10: 1 }, axis: 'x' })) } } }
		];
		for (const changed of wide) {
			const { scenario, faults } = checkScenario({ ...preset, ...changed });
			expect(scenario).toBeNull();
			expect(faults.length).toBeGreaterThan(0);
			expect(new Set(faults.map(({ path }) => path)).size).toBe(faults.length);
		}
	});
});

/** Names and places by which objects of others were changed for everybody. */
const NAMES = [
	'__proto__',
	'constructor',
	'prototype',
	'toString',
	'valueOf',
	'hasOwnProperty',
	'__defineGetter__'
];
const VALUES = ['{"polluted":1}', '{"prototype":{"polluted":1}}', '[{"polluted":1}]', '"polluted"', 'null'];
const PLACES = [
	(member: string) => `{${member}}`,
	(member: string) => `{"thresholds":{${member}}}`,
	(member: string) => `{"thresholds":{"escape":{${member}}}}`,
	(member: string) => `{"axes":{"0":{${member}}}}`,
	(member: string) => `{"axes":{"0":{"curve":{"with":{${member}}}}}}`,
	(member: string) => `{"proposals":[{${member}}]}`
];
const POLLUTIONS = NAMES.flatMap((name) =>
	VALUES.flatMap((value) => PLACES.map((place) => place(`"${name}":${value}`)))
);

describe('pollution of prototypes', () => {
	const ownNames = (): string =>
		[Object, Array, Function, String, Number, Map, RegExp]
			.map(({ prototype }) => Reflect.ownKeys(prototype).map(String).join())
			.join('|');

	it(`${POLLUTIONS.length} documents change nothing for anybody`, () => {
		expect(POLLUTIONS.length).toBeGreaterThanOrEqual(200);
		const before = ownNames();
		for (const text of POLLUTIONS) {
			const code = codeOf(deflateRawSync(`["metr-trend",1,"1.1.0",${text}]`));
			try {
				decodeScenario(code);
			} catch (error) {
				expect(error, text).toBeInstanceOf(LinkError);
			}
			try {
				const whole = JSON.stringify({ ...PRESETS[0]!.scenario, extra: 'EXTRA' }).replace('"EXTRA"', text);
				parseScenarioText(whole);
			} catch (error) {
				expect(error, text).toBeInstanceOf(ScenarioError);
			}
			expect(({} as Record<string, unknown>).polluted, text).toBeUndefined();
		}
		expect(ownNames()).toBe(before);
	});
});
