import { error, redirect } from '@sveltejs/kit';
import { pathOfCode } from '$lib/controls/page/address.ts';
import { startingPoint } from '$lib/core/index.ts';
import { WORKED_SCENARIOS, workedScenarioById } from '$lib/core/scenario/workedScenarios/index.ts';
import { drawnSummary } from '$lib/server/drawnSummary.ts';
import { encodeScenario } from '$lib/share/link.ts';

export const entries = () => WORKED_SCENARIOS.map(({ id }) => ({ id }));

/** A worked scenario by its name: leads to the link that holds it; a build of files only draws it here. */
export const load = async ({ params }) => {
	const worked = workedScenarioById(params.id);
	if (!worked) error(404, `There is no worked scenario called "${params.id}".`);
	const code = encodeScenario(worked.scenario);
	if (!__STATIC__) redirect(307, pathOfCode(code));
	return { summary: await drawnSummary(worked.scenario), start: startingPoint(worked.scenario), code };
};
