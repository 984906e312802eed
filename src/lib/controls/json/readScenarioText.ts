import type { Scenario } from '../../core/index.ts';
import { editingTools } from '../beliefs/editingTools.ts';
import { scenarioTextFaults, type PlacedFault } from './scenarioTextFaults.ts';

export type ReadText = { scenario: Scenario; faults: [] } | { scenario: null; faults: PlacedFault[] };

/** The scenario that a text says, or everything that is wrong with it and where. */
export async function readScenarioText(text: string): Promise<ReadText> {
	const { parseScenarioText, readScenario, ScenarioError } = await editingTools();
	try {
		return { scenario: await readScenario(parseScenarioText(text)), faults: [] };
	} catch (error) {
		if (!(error instanceof ScenarioError)) throw error;
		return { scenario: null, faults: scenarioTextFaults(text, error.faults) };
	}
}
