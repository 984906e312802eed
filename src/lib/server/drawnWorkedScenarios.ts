import { WORKED_SCENARIOS, type WorkedScenario } from '../core/scenario/workedScenarios/index.ts';
import type { Summary } from '../core/index.ts';
import { drawnSummary } from './drawnSummary.ts';

/** Every worked scenario with its summary. */
export const drawnWorkedScenarios = (): Promise<{ worked: WorkedScenario; summary: Summary }[]> =>
	Promise.all(
		WORKED_SCENARIOS.map(async (worked) => ({
			worked,
			summary: await drawnSummary(worked.scenario)
		}))
	);
