import { parseScenario } from './parseScenario.ts';
import type { Scenario } from './scenario.ts';

export async function readScenario(document: unknown): Promise<Scenario> {
	return parseScenario(document);
}
