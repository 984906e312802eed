import { ExpressionError } from '../curves/expression/expressionError.ts';
import { checkScenario } from './checkScenario.ts';
import { ScenarioError, type Fault } from './fault.ts';
import { pathText } from './pathText.ts';
import type { Scenario } from './scenario.ts';
import { singleCurves } from './singleCurves.ts';

/**
 * `parseScenario`, with the texts of expression curves parsed too: for documents from outside. The parser is loaded
 * only if there is one.
 *
 * @throws ScenarioError with every fault.
 */
export async function readScenario(document: unknown): Promise<Scenario> {
	const { scenario, faults } = checkScenario(document);
	if (!scenario) throw new ScenarioError(faults);
	const wrong: Fault[] = [];
	for (const [index, axis] of scenario.axes.entries()) {
		for (const { curve, keys } of singleCurves(axis.curve)) {
			if (curve.kind !== 'expression') continue;
			const { parseExpression } = await import('../curves/expression/parseExpression.ts');
			try {
				await parseExpression(curve.gain, Object.keys(curve.with));
			} catch (error) {
				if (!(error instanceof ExpressionError)) throw error;
				wrong.push({ path: pathText(['axes', index, ...keys, 'gain']), message: error.message });
			}
		}
	}
	if (wrong.length > 0) throw new ScenarioError(wrong);
	return scenario;
}
