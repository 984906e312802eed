import { describe, expect, it } from 'vitest';
import { parseScenarioText } from '../core/scenario/parseScenario.ts';
import { PRESETS } from '../core/scenario/presets/index.ts';
import { scenarioFileName, scenarioFileText } from './scenarioFile.ts';

const [preset] = PRESETS;

describe('the file of a scenario', () => {
	it('reads back as the same scenario', () => {
		for (const { scenario } of PRESETS) {
			expect(parseScenarioText(scenarioFileText(scenario))).toEqual(scenario);
		}
	});

	it('has the same text whatever the order of fields', () => {
		const { title, thresholds, ...rest } = preset!.scenario;
		const other = {
			thresholds: Object.fromEntries(Object.entries(thresholds).reverse()) as typeof thresholds,
			...rest,
			title
		};
		expect(scenarioFileText(other)).toBe(scenarioFileText(preset!.scenario));
		expect(scenarioFileText(other)).toMatch(/^\{\n\t"format": "ninefold\/1",\n\t"title"/);
		expect(scenarioFileText(other).endsWith('}\n')).toBe(true);
	});

	it.each([
		['METR trend since 2023', 'metr-trend-since-2023.ninefold.json'],
		['  Ångström & Söhne / 2030? ', 'angstrom-sohne-2030.ninefold.json'],
		['九の閾値', '九の閾値.ninefold.json'],
		['../../…', 'scenario.ninefold.json'],
		['', 'scenario.ninefold.json']
	])('is named after its title: %s', (title, name) => {
		expect(scenarioFileName({ ...preset!.scenario, title })).toBe(name);
	});
});
