import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkScenario } from '../../core/scenario/checkScenario.ts';
import { pathText } from '../../core/scenario/pathText.ts';
import { PRESETS } from '../../core/scenario/presets/index.ts';
import { scenarioFileText } from '../../share/scenarioFile.ts';
import { placeInJson } from './placeInJson.ts';
import { scenarioTextFaults } from './scenarioTextFaults.ts';

const marked = (text: string, path: string) => {
	const { from, to } = placeInJson(text, path);
	return text.slice(from, to);
};

test.each([
	['futures', '"futures": -5'],
	['axes[1].name', '"name" : "two"'],
	['axes[1]', '{'],
	['axes', '"axes"'],
	['list[0][1]', 'true'],
	['with["odd name"]', '"odd name": null'],
	['twice', '"twice": 2'],
	// What is missing is shown where it is missed.
	['axes[1].unit', '{'],
	['thresholds.escape', '{'],
	['', '{']
])('%s stands at %s', (path, place) => {
	const text =
		'{ "futures": -5, "axes": [{}, { "name" : "two" }],\n\t"list": [[1, true]], "with": { "odd name": null }, "twice": 1, "twice": 2 }';
	expect(marked(text, path)).toBe(place);
});

test('numbers, text and the rest are found by their path wherever they stand', () => {
	const anyDocument = fc.dictionary(fc.string({ maxLength: 4 }), fc.jsonValue({ maxDepth: 3 }), {
		maxKeys: 4
	});
	fc.assert(
		fc.property(anyDocument, fc.constantFrom(undefined, 1, '\t'), (document, indent) => {
			const text = JSON.stringify(document, null, indent);
			const check = (value: unknown, keys: (string | number)[]): void => {
				if (typeof value === 'object' && value !== null) {
					for (const [key, inner] of Object.entries(value))
						check(inner, [...keys, Array.isArray(value) ? Number(key) : key]);
				} else expect(marked(text, pathText(keys)).endsWith(JSON.stringify(value))).toBe(true);
			};
			check(JSON.parse(text), []);
		})
	);
});

const text = scenarioFileText(PRESETS[0]!.scenario);
const faultsOf = (changed: string) => scenarioTextFaults(changed, checkScenario(JSON.parse(changed)).faults);

test('faults of a scenario come in the order of the text, each at its line', () => {
	const changed = text.replace('"horizon": 2060', '"horizon": "late"').replace('"deception",', '"decepton",');
	const faults = faultsOf(changed.replace('"futures": 100000', '"futures": -5'));
	expect(faults.length).toBeGreaterThan(1);
	expect(faults.map(({ path }) => path).slice(0, 2)).toEqual(['horizon', 'futures']);
	for (const { line, from, path } of faults) {
		const at = changed.replace('"futures": 100000', '"futures": -5').split('\n')[line - 1]!;
		expect(at).toContain(path.split('.').at(-1)!.replace(/\[.*/, ''));
		expect(from).toBeGreaterThan(0);
	}
	expect(faultsOf(text)).toEqual([]);
});

test('text that is no JSON has one fault, where it stops being that', () => {
	const changed = text.replace('"horizon": 2060,', '"horizon": 2060');
	const [fault, ...others] = scenarioTextFaults(changed, []);
	expect(others).toEqual([]);
	const { from, to, line, message } = fault!;
	expect(message).toContain('expected "," or "}"');
	expect(message).toContain(`line ${line}`);
	expect(changed.slice(from, to)).toBe('"');
	expect(scenarioTextFaults('', [])).toMatchObject([{ from: 0, to: 0, line: 1 }]);
	expect(scenarioTextFaults('{', [])).toMatchObject([{ from: 0, to: 1, line: 1 }]);
});
