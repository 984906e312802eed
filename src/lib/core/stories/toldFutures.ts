import type { Scenario } from '../scenario/scenario.ts';
import { mostDrawn } from '../summaries/conditionLimit.ts';

/**
 * How many of a scenario's futures can be told, by the numbers 0 to one less: its own, and where it has a condition, for
 * which a run may draw more, all that a run may draw.
 */
export const toldFutures = (scenario: Scenario): number =>
	scenario.given === undefined ? scenario.futures : mostDrawn(scenario);
