import type { Scenario } from '../scenario/scenario.ts';
import { formatCount } from '../summaries/formatShare.ts';

export const FEWEST_COMPARED = 2;
export const MOST_COMPARED = 4;

/**
 * The scenarios as they are compared: all with the seed and the number of futures of the first, since only the same
 * futures share their luck. The warnings say what was changed, and what makes two scenarios hard to compare.
 */
export function alignScenarios(scenarios: readonly Scenario[]): { aligned: Scenario[]; warnings: string[] } {
	if (scenarios.length < FEWEST_COMPARED || scenarios.length > MOST_COMPARED)
		throw new Error(`Two to four scenarios can be compared, not ${scenarios.length}.`);
	const [base] = scenarios as [Scenario];
	const { seed, futures } = base;
	return {
		aligned: scenarios.map((scenario) => ({ ...scenario, seed, futures })),
		warnings: scenarios.slice(1).flatMap((other) => differencesToMind(base, other))
	};
}

function differencesToMind(base: Scenario, other: Scenario): string[] {
	const name = `“${other.title}”`;
	const warnings: string[] = [];
	if (other.seed !== base.seed)
		warnings.push(`${name} is drawn with seed ${base.seed}, that of the first scenario, not with its own.`);
	if (other.futures !== base.futures)
		warnings.push(
			`${name} is drawn with ${formatCount(base.futures)} futures, as many as the first scenario has, not with its own ${formatCount(other.futures)}.`
		);
	if (other.horizon !== base.horizon)
		warnings.push(
			`${name} ends in ${other.horizon}, the first scenario in ${base.horizon}: what comes between the two counts in one of them only.`
		);
	if (other.given !== base.given)
		warnings.push(
			`${name} and the first scenario look at different futures, as their conditions differ: part of each difference is who was looked at.`
		);
	return warnings;
}
