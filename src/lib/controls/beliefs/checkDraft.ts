import { checkScenario, readScenario, ScenarioError, type Fault } from '../../core/scenario/parseScenario.ts';
import type { Scenario } from '../../core/index.ts';
import { singleCurves } from '../../core/scenario/singleCurves.ts';

const hasFormula = ({ axes }: Scenario): boolean =>
	axes.some((axis) => singleCurves(axis.curve).some(({ curve }) => curve.kind === 'expression'));

/** What a draft says as a scenario, or everything that is wrong with it; formulas of curves are read only where there are any. */
export async function checkDraft(
	draft: Scenario
): Promise<{ scenario: Scenario; faults: Fault[] } | { scenario: null; faults: Fault[] }> {
	const checked = checkScenario(draft);
	if (!checked.scenario || !hasFormula(checked.scenario)) return checked;
	try {
		return { scenario: await readScenario(draft), faults: [] };
	} catch (error) {
		if (error instanceof ScenarioError) return { scenario: null, faults: [...error.faults] };
		const message = 'could not be checked: a part of this page did not load';
		return { scenario: null, faults: [{ path: 'axes', message }] };
	}
}
