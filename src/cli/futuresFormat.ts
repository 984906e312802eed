import type { Futures, RunPlan } from '../lib/core/index.ts';

/** Turns batches of futures into the pieces of a file, one batch at a time, so that memory stays small. */
export type FuturesFormat = (
	plan: RunPlan,
	batches: Iterable<Futures>
) => Iterable<string> | Iterable<Uint8Array>;
