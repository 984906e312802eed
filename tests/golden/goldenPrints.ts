import {
	THRESHOLD_SLUGS,
	drawFutures,
	prepareRun,
	simulate,
	type Scenario
} from '../../src/lib/core/index.ts';
import { fingerprint } from './fingerprint.ts';
import { GOLDEN_SCENARIOS } from './goldenScenarios.ts';

export interface GoldenPrint {
	/** Of the summary's JSON. */
	summary: string;
	/** Of the nine columns of arrival years and the exit. */
	arrivals: string;
}

/** Runs every golden scenario in the engine that this is called in. */
export async function goldenPrints(): Promise<Record<string, GoldenPrint>> {
	const prints: Record<string, GoldenPrint> = {};
	for (const [name, scenario] of Object.entries(GOLDEN_SCENARIOS)) {
		prints[name] = {
			summary: fingerprint(JSON.stringify(await simulate(scenario))),
			arrivals: await arrivalsPrint(scenario)
		};
	}
	return prints;
}

async function arrivalsPrint(scenario: Scenario): Promise<string> {
	const { arrivalYears, exitYears } = drawFutures(await prepareRun(scenario), 0, scenario.futures);
	const columns = [...THRESHOLD_SLUGS.map((slug) => arrivalYears[slug]), exitYears];
	return fingerprint(columns.map(fingerprint).join(' '));
}
