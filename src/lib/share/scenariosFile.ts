import { canonicalScenario } from '../core/scenario/canonicalScenario.ts';
import { isTextTooDeep } from '../core/scenario/documentLimits.ts';
import { ScenarioError, type Fault } from '../core/scenario/fault.ts';
import { jsonFault } from '../core/scenario/jsonFault.ts';
import { parseScenarioText, readScenario } from '../core/scenario/parseScenario.ts';
import type { Scenario } from '../core/scenario/scenario.ts';

/** A scenario with the name that it is kept under. */
export interface NamedScenario {
	name: string;
	scenario: Scenario;
}

const FORMAT = 'ninefold-scenarios/1';
/** Text longer than this is not read at all; a scenario is about 10 kB. */
const LONGEST_TEXT = 16 * 1024 * 1024;
const MOST_SCENARIOS = 1000;
const LONGEST_NAME = 200;

/** Many scenarios with their names as the text of one file. */
export function scenariosFileText(named: readonly NamedScenario[]): string {
	const scenarios = named.map(({ name, scenario }) => ({ name, scenario: canonicalScenario(scenario) }));
	return `${JSON.stringify({ format: FORMAT, scenarios }, null, '\t')}\n`;
}

/**
 * What a file holds: one scenario, named after its title, or many with their names.
 *
 * @throws ScenarioError with every fault; nothing of a file with faults is used
 */
export async function readScenariosFile(text: string): Promise<{ isOne: boolean; named: NamedScenario[] }> {
	const content = text.startsWith('\uFEFF') ? text.slice(1) : text;
	const many = manyIn(content);
	if (!many) {
		const scenario = await readScenario(parseScenarioText(content));
		return { isOne: true, named: [{ name: scenario.title, scenario }] };
	}
	const faults: Fault[] = [];
	const named: NamedScenario[] = [];
	for (const [index, item] of many.entries()) {
		const path = `scenarios[${index}]`;
		const { name, scenario } = (
			typeof item === 'object' && item !== null ? item : {}
		) as Partial<NamedScenario>;
		if (typeof name !== 'string' || name.trim() === '' || name.length > LONGEST_NAME)
			faults.push({ path: `${path}.name`, message: `must be a text of 1 to ${LONGEST_NAME} characters` });
		try {
			named.push({ name: String(name), scenario: await readScenario(scenario) });
		} catch (error) {
			if (!(error instanceof ScenarioError)) throw error;
			faults.push(
				...error.faults.map((fault) => ({ ...fault, path: within(`${path}.scenario`, fault.path) }))
			);
		}
	}
	if (faults.length > 0) throw new ScenarioError(faults);
	return { isOne: false, named };
}

const within = (outer: string, inner: string): string =>
	inner === '' || inner.startsWith('[') ? outer + inner : `${outer}.${inner}`;

/** The scenarios of a file that holds many; null for any other. */
function manyIn(text: string): unknown[] | null {
	if (text.length > LONGEST_TEXT)
		throw faultOfAll(`is too long: ${text.length} characters, at most ${LONGEST_TEXT}`);
	if (isTextTooDeep(text)) throw faultOfAll('is nested deeper than 32 levels');
	let document: unknown;
	try {
		document = JSON.parse(text);
	} catch {
		throw faultOfAll(jsonFault(text));
	}
	if (typeof document !== 'object' || document === null || !('format' in document)) return null;
	if (document.format !== FORMAT) return null;
	const { scenarios } = document as { scenarios?: unknown };
	if (!Array.isArray(scenarios) || scenarios.length > MOST_SCENARIOS)
		throw new ScenarioError([{ path: 'scenarios', message: `must be a list of at most ${MOST_SCENARIOS}` }]);
	return scenarios;
}

const faultOfAll = (message: string) => new ScenarioError([{ path: '', message }]);
