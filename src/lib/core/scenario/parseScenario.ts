import { checkScenario } from './checkScenario.ts';
import { LONGEST_TEXT, isTextTooDeep } from './documentLimits.ts';
import { ScenarioError } from './fault.ts';
import { jsonFault } from './jsonFault.ts';
import type { Scenario } from './scenario.ts';

export { checkScenario } from './checkScenario.ts';
export { ScenarioError, type Fault } from './fault.ts';
export { readScenario } from './readScenario.ts';

/**
 * The scenario that a document says, complete and in canonical order. Reading the result again gives the same.
 *
 * @throws ScenarioError with every fault.
 */
export function parseScenario(document: unknown): Scenario {
	const { scenario, faults } = checkScenario(document);
	if (!scenario) throw new ScenarioError(faults);
	return scenario;
}

/**
 * The scenario in a file's text.
 *
 * @throws ScenarioError; for text that is not JSON it names the line and column.
 */
export function parseScenarioText(text: string): Scenario {
	// Editors on some systems begin a file with a byte order mark.
	const content = text.startsWith('\uFEFF') ? text.slice(1) : text;
	if (content.length > LONGEST_TEXT) {
		const message = `is too long to be a scenario: ${content.length} characters, at most ${LONGEST_TEXT}`;
		throw new ScenarioError([{ path: '', message }]);
	}
	if (isTextTooDeep(content))
		throw new ScenarioError([{ path: '', message: 'is nested deeper than 32 levels' }]);
	let document: unknown;
	try {
		document = JSON.parse(content);
	} catch {
		throw new ScenarioError([{ path: '', message: jsonFault(content) }]);
	}
	return parseScenario(document);
}
