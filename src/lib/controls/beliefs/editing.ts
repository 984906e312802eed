export {
	checkScenario,
	parseScenarioText,
	readScenario,
	ScenarioError
} from '../../core/scenario/parseScenario.ts';
export { presetById } from '../../core/scenario/presets/index.ts';
export { nearestPreset } from '../../core/scenario/presets/nearestPreset.ts';
export { encodeScenario } from '../../share/link.ts';
