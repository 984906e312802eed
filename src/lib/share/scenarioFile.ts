import { canonicalScenario } from '../core/scenario/canonicalScenario.ts';
import type { Scenario } from '../core/scenario/scenario.ts';

/** A scenario as the text of a file to keep: the same scenario always gives the same text, with a line end at the end. */
export const scenarioFileText = (scenario: Scenario): string =>
	`${JSON.stringify(canonicalScenario(scenario), null, '\t')}\n`;

/** A file name made from the scenario's title: `metr-trend-since-2023.ninefold.json`. */
export const scenarioFileName = (scenario: Scenario): string => `${fileWords(scenario)}.ninefold.json`;

/** A title as the beginning of a file's name: `metr-trend-since-2023`. */
export function fileWords({ title }: Pick<Scenario, 'title'>): string {
	const words = title
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-+|-+$/g, '');
	return [...words].slice(0, 60).join('') || 'scenario';
}
