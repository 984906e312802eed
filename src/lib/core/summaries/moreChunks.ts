import { CHUNK_FUTURES } from '../draws/scrambledSobol.ts';
import { ENGINE_VERSION } from '../engineVersion.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { isUnfinished, mostDrawn, wantedKept } from './conditionLimit.ts';

/** So much more is drawn than should suffice, since what was kept so far is a sample. */
const TO_SPARE = 1.05;

/**
 * How many chunks of futures, whole ones, are drawn beyond those that were: none until the scenario's own are all drawn,
 * then as many as its condition will need to keep enough, as far as can be told. To be asked again when they are drawn,
 * until it is 0. It depends on counts alone, so that whoever draws draws the same.
 */
export function moreChunks(
	scenario: Scenario,
	futuresDrawn: number,
	kept: number,
	engine = ENGINE_VERSION
): number {
	if (futuresDrawn < scenario.futures || !isUnfinished(scenario, futuresDrawn, kept, engine)) return 0;
	const toLimit = mostDrawn(scenario) - futuresDrawn;
	const needed = kept === 0 ? Infinity : (TO_SPARE * (wantedKept(scenario) - kept) * futuresDrawn) / kept;
	return Math.ceil(Math.min(needed, toLimit) / CHUNK_FUTURES);
}
