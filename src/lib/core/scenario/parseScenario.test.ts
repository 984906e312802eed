import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryScenario } from '../../../../tests/links/arbitraryScenario.ts';
import { CATALOGUE } from '../proposals/catalogue/index.ts';
import {
	checkScenario,
	parseScenario,
	parseScenarioText,
	readScenario,
	ScenarioError
} from './parseScenario.ts';
import { presetById } from './presets/index.ts';
import { THRESHOLD_SLUGS } from './thresholds.ts';

const smallest = { format: 'ninefold/1', title: 'Mine', start: 2026, horizon: 2050 };
const { axes, thresholds } = presetById('metr-trend')!.scenario;
const years = Object.fromEntries(THRESHOLD_SLUGS.map((slug) => [slug, { ways: [{ year: 2030 }] }]));

describe('what a document leaves out', () => {
	it('is filled in', () => {
		const scenario = parseScenario({ ...smallest, thresholds: years });
		expect(scenario).toEqual({
			...smallest,
			seed: 1,
			futures: 100_000,
			axes: [],
			speed: { volatility: 0, persistence: 0 },
			dependence: { common: 0 },
			thresholds: Object.fromEntries(
				THRESHOLD_SLUGS.map((slug) => [slug, { ways: [{ year: 2030 }], after: [], status: 'unknown' }])
			),
			exitYears: 0,
			proposals: CATALOGUE.map(({ id }) => id)
		});
	});

	it('comes from the default preset for thresholds, with its axes if there are none', () => {
		const scenario = parseScenario({ ...smallest, thresholds: { rescue: { ways: [{ year: 2040 }] } } });
		expect(scenario.axes).toEqual(axes);
		expect(scenario.thresholds.escape).toEqual(thresholds.escape);
		expect(scenario.thresholds.rescue.ways).toEqual([{ year: 2040 }]);
	});

	it('is a fault when the document has axes, but not those that the preset needs', () => {
		const { faults } = checkScenario({ ...smallest, axes: [axes[0]] });
		expect(faults.map(({ path }) => path)).toEqual(['thresholds.escape', 'thresholds.opacity']);
		expect(faults[0]!.message).toBe(
			'is absent, so it is taken from the preset "metr-trend", which needs its axis "cyber"; add that axis or say what you believe about this threshold'
		);
	});
});

describe('the canonical form', () => {
	it('is the same for documents that mean the same', () => {
		const one = parseScenario({
			...smallest,
			notes: '',
			thresholds: {
				...years,
				rescue: {
					ways: [{ year: { scale: 'linear', p90: 3, never: 0, p50: 2, p10: -0 } }],
					after: ['intent', 'escape']
				}
			}
		});
		const other = parseScenario({
			thresholds: {
				...years,
				rescue: { after: ['escape', 'intent', 'escape'], ways: [{ year: { p10: 0, p50: 2, p90: 3 } }] }
			},
			horizon: 2050,
			start: 2026,
			title: 'Mine',
			format: 'ninefold/1'
		});
		expect(JSON.stringify(one)).toBe(JSON.stringify(other));
		expect(one.thresholds.rescue.after).toEqual(['escape', 'intent']);
	});

	it('shares nothing with the document', () => {
		const document = structuredClone(presetById('plateau')!.scenario);
		const scenario = parseScenario(document);
		(document.axes[0]!.now as { p50: number }).p50 = 1;
		expect(scenario).toEqual(presetById('plateau')!.scenario);
	});

	it('stays as it is when read again', () => {
		fc.assert(
			fc.property(arbitraryScenario(), (scenario) => {
				const once = parseScenario(scenario);
				expect(JSON.stringify(parseScenario(once))).toBe(JSON.stringify(once));
				expect(parseScenario(JSON.parse(JSON.stringify(once)))).toEqual(once);
			}),
			{ seed: 9 }
		);
	});
});

describe('any document', () => {
	it('is read or gives faults, and never throws something else', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (document) => {
				const { scenario, faults } = checkScenario(document);
				expect(scenario === null).toBe(faults.length > 0);
			}),
			{ seed: 9, numRuns: 500 }
		);
	});

	it('also when a valid one has any value put anywhere in it', () => {
		const places = fc.array(fc.nat(40), { minLength: 1, maxLength: 7 });
		fc.assert(
			fc.property(arbitraryScenario(), places, fc.jsonValue(), (scenario, turns, value) => {
				const document = structuredClone(scenario) as unknown as Record<string, unknown>;
				let here = document;
				for (const [step, turn] of turns.entries()) {
					const keys = Object.keys(here);
					const key = keys[turn % keys.length]!;
					const next = here[key];
					const isEnd = step === turns.length - 1 || typeof next !== 'object' || next === null;
					if (isEnd || Object.keys(next).length === 0) {
						here[key] = value;
						break;
					}
					here = next as Record<string, unknown>;
				}
				const { scenario: read, faults } = checkScenario(document);
				expect(read === null).toBe(faults.length > 0);
				for (const fault of faults) expect(fault.message).not.toMatch(/Invalid|undefined|\[object/);
			}),
			{ seed: 9, numRuns: 500 }
		);
	});
});

describe('text', () => {
	it.each([
		['', 'expected a value at line 1, column 1, but the text ends there'],
		['{"a": 1,\n "b": tru}', 'expected a value at line 2, column 7, but found "t"'],
		['{"a": 1,}', 'expected a name in double quotes at line 1, column 9, but found "}"'],
		['{"a" 1}', 'expected ":" at line 1, column 6, but found "1"'],
		['[1 2]', 'expected "," or "]" at line 1, column 4, but found "2"'],
		['[1', 'expected "," or "]" at line 1, column 3, but the text ends there'],
		['{} {}', 'expected the end of the text at line 1, column 4, but found "{"'],
		['[1}', 'expected "," or "]" at line 1, column 3, but found "}"'],
		["{'a': 1}", 'expected a name in double quotes at line 1, column 2, but found "\'"'],
		[
			'["a\nb"]',
			'expected text that ends in a double quote on its own line at line 1, column 2, but found "\\""'
		],
		['[01]', 'expected "," or "]" at line 1, column 3, but found "1"']
	])('that is not JSON is told where: %j', (text, message) => {
		expect(() => parseScenarioText(text)).toThrow(`scenario: is not JSON: ${message}`);
	});

	it('that is refused by JSON.parse always gets a place', () => {
		const piece = fc.constantFrom(
			'{',
			'}',
			'[',
			']',
			',',
			':',
			'"a"',
			'1',
			'-',
			'true',
			' ',
			'\n',
			'"',
			'\\',
			'e',
			'.'
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
				expect(() => parseScenarioText(pieces.join(''))).toThrow(ScenarioError);
			}),
			{ seed: 9, numRuns: 2000 }
		);
	});

	it('that is too long or too deep is not parsed', () => {
		expect(() => parseScenarioText(' '.repeat(256 * 1024 + 1))).toThrow('is too long to be a scenario');
		expect(() => parseScenarioText('['.repeat(1000))).toThrow('is nested deeper than 32 levels');
	});

	it('may begin with a byte order mark', () => {
		expect(parseScenarioText(`\uFEFF${JSON.stringify(smallest)}`).title).toBe('Mine');
	});
});

describe('reading with expressions', () => {
	const withGain = (gain: string) => ({
		...smallest,
		thresholds: years,
		axes: [
			{
				id: 'a',
				name: 'A',
				unit: 'u',
				scale: 'log2',
				now: 1,
				curve: { kind: 'mixture', of: [{ weight: 1, curve: { kind: 'expression', gain, with: { a: 2 } } }] }
			}
		]
	});

	it('accepts what the parser accepts', async () => {
		await expect(readScenario(withGain('a*t + t^2'))).resolves.toEqual(parseScenario(withGain('a*t + t^2')));
	});

	it('needs no names where the formula has none', async () => {
		const document = JSON.parse(JSON.stringify(withGain('3*t')).replace(',"with":{"a":2}', '')) as unknown;
		const scenario = await readScenario(document);
		expect(scenario.axes[0]!.curve).toMatchObject({ of: [{ curve: { gain: '3*t', with: {} } }] });
	});

	it('puts the parser’s words at the place', async () => {
		await expect(readScenario(withGain('a*t + b*t'))).rejects.toThrow(
			/^axes\[0\]\.curve\.of\[0\]\.curve\.gain: .*b/
		);
	});
});
