import type { Futures } from '../lib/core/index.ts';
import type { Scenario } from '../lib/core/scenario/scenario.ts';

/** Turns batches of futures into the pieces of a file, one batch at a time, so that memory stays small. */
export type FuturesFormat = (
	scenario: Scenario,
	batches: Iterable<Futures>
) => Iterable<string> | Iterable<Uint8Array>;
