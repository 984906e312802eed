import type { Scenario } from '../../scenario.ts';
import { ai2027Scenario } from './ai2027.ts';
import { aiFuturesScenario } from './aiFutures.ts';
import { carefulBootstrappingScenario } from './carefulBootstrapping.ts';
import { containmentIsHardScenario } from './containmentIsHard.ts';
import { largerFieldScenario } from './largerField.ts';
import { metrSlowScenario } from './metrSlow.ts';
import { metrTrendScenario } from './metrTrend.ts';
import { nineExponentialsScenario } from './nineExponentials.ts';
import { pauseForGoodScenario } from './pauseForGood.ts';
import { plateauScenario } from './plateau.ts';
import { requireEvalsScenario } from './requireEvals.ts';
import { weakDefinitionsScenario } from './weakDefinitions.ts';

/** A preset without its texts: all that a link needs, which is a difference from one. */
export interface PresetScenario {
	id: string;
	version: number;
	scenario: Scenario;
}

/** The current version of every preset, the default first; then versions that were replaced, for the links made with them. */
export const PRESET_SCENARIOS: readonly PresetScenario[] = [
	{ id: 'metr-trend', version: 1, scenario: metrTrendScenario },
	{ id: 'metr-slow', version: 1, scenario: metrSlowScenario },
	{ id: 'ai-2027', version: 1, scenario: ai2027Scenario },
	{ id: 'ai-futures', version: 1, scenario: aiFuturesScenario },
	{ id: 'plateau', version: 1, scenario: plateauScenario },
	{ id: 'weak-definitions', version: 1, scenario: weakDefinitionsScenario },
	{ id: 'careful-bootstrapping', version: 1, scenario: carefulBootstrappingScenario },
	{ id: 'containment-is-hard', version: 1, scenario: containmentIsHardScenario },
	{ id: 'larger-field', version: 1, scenario: largerFieldScenario },
	{ id: 'require-evals', version: 1, scenario: requireEvalsScenario },
	{ id: 'pause-for-good', version: 1, scenario: pauseForGoodScenario },
	{ id: 'nine-exponentials', version: 1, scenario: nineExponentialsScenario }
];

/** The scenario of a preset in one version; undefined when there is none. */
export const presetScenario = (id: string, version: number): Scenario | undefined =>
	PRESET_SCENARIOS.find((preset) => preset.id === id && preset.version === version)?.scenario;
