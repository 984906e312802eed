import { describe, expect, it } from 'vitest';
import { ScenarioError } from '../core/scenario/fault.ts';
import { PRESETS } from '../core/scenario/presets/index.ts';
import { scenarioFileText } from './scenarioFile.ts';
import { readScenariosFile, scenariosFileText } from './scenariosFile.ts';

const named = PRESETS.slice(0, 3).map(({ scenario }, index) => ({ name: `Number ${index}`, scenario }));

async function faultsOf(text: string): Promise<string[]> {
	try {
		await readScenariosFile(text);
	} catch (error) {
		if (error instanceof ScenarioError) return error.faults.map(({ path, message }) => `${path}: ${message}`);
		throw error;
	}
	throw new Error('The file could be read.');
}

describe('a file of scenarios', () => {
	it('reads back as the same scenarios with their names', async () => {
		expect(await readScenariosFile(scenariosFileText(named))).toEqual({ isOne: false, named });
		expect(await readScenariosFile(scenariosFileText([]))).toEqual({ isOne: false, named: [] });
	});

	it('may be the file of one scenario, which is named after its title', async () => {
		const { scenario } = PRESETS[0]!;
		const expected = { isOne: true, named: [{ name: scenario.title, scenario }] };
		expect(await readScenariosFile(scenarioFileText(scenario))).toEqual(expected);
		expect(await readScenariosFile(`\uFEFF${scenarioFileText(scenario)}`)).toEqual(expected);
	});

	it('names every fault by its place, and gives nothing then', async () => {
		const document = JSON.parse(scenariosFileText(named));
		document.scenarios[1].scenario.seed = -1;
		document.scenarios[2].name = ' ';
		document.scenarios.push('none');
		const faults = await faultsOf(JSON.stringify(document));
		expect(faults.slice(0, 3)).toEqual([
			'scenarios[1].scenario.seed: must be at least 0, got -1',
			'scenarios[2].name: must be a text of 1 to 200 characters',
			'scenarios[3].name: must be a text of 1 to 200 characters'
		]);
		expect(faults[3]).toMatch(/^scenarios\[3\]\.scenario: /);
	});

	it.each([
		['hello', /^: is not JSON: expected/],
		['', /^: is not JSON/],
		['[1, 2]', /^: /],
		['{"format":"ninefold-scenarios/1"}', /^scenarios: must be a list/],
		['['.repeat(50), /^: is nested deeper/]
	])('says what is wrong with %s', async (text, expected) => {
		expect((await faultsOf(text))[0]).toMatch(expected);
	});
});
