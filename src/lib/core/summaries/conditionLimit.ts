import { ENGINE_VERSION } from '../engineVersion.ts';
import { RULES_OF_ENGINES } from '../engineVersions.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** Fewer kept futures than this say nothing. */
export const LEAST_KEPT = 100;
/** A condition lets more futures be drawn until so many remain, or as many as the scenario counts, if that is fewer. */
export const WANTED_KEPT = 10_000;
/** … but no more than so many are drawn, or as many as the scenario counts, if that is more. */
export const MOST_DRAWN = 2_000_000;

export const wantedKept = ({ futures }: Scenario): number => Math.min(WANTED_KEPT, futures);
export const mostDrawn = ({ futures }: Scenario): number => Math.max(MOST_DRAWN, futures);

/** Whether a condition lets more be drawn, or refuses: not in the engine's first version. */
const isFilled = ({ given }: Scenario, engine: string): boolean =>
	given !== undefined && RULES_OF_ENGINES.get(engine)?.fillsConditions !== false;

/** Whether so many kept futures say something; a scenario that counts fewer than a hundred says what it can. */
export const saysEnough = (scenario: Scenario, kept: number, engine = ENGINE_VERSION): boolean =>
	!isFilled(scenario, engine) || scenario.futures < LEAST_KEPT || kept >= LEAST_KEPT;

/** Whether a run has drawn less than it will. */
export const isUnfinished = (
	scenario: Scenario,
	futuresDrawn: number,
	kept: number,
	engine = ENGINE_VERSION
): boolean =>
	futuresDrawn < scenario.futures ||
	(isFilled(scenario, engine) && kept < wantedKept(scenario) && futuresDrawn < mostDrawn(scenario));

/**
 * Whether a first part of a run may be shown as such: it says something, and nobody takes it for the whole, which has
 * other numbers.
 */
export const isPresentablePart = (
	scenario: Scenario,
	{ futures, kept }: { futures: number; kept: number },
	engine = ENGINE_VERSION
): boolean => saysEnough(scenario, kept, engine) && isUnfinished(scenario, futures, kept, engine);
