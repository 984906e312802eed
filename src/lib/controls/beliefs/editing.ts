export { checkDraft } from './checkDraft.ts';
export {
	checkScenario,
	parseScenarioText,
	readScenario,
	ScenarioError
} from '../../core/scenario/parseScenario.ts';
export { encodeScenario } from '../../share/link.ts';
