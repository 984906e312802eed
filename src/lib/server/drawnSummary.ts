import type { Scenario, Summary } from '../core/index.ts';
import { rendering } from './render/serverRendering.ts';

/**
 * The summary that the server draws a page from: counted in a process of its own, by the same chain as in the page's
 * workers, so the same numbers; remembered, refusals too.
 *
 * @param engine by the rules of which version of the engine; absent = the one that runs
 * @throws TooFewFutures where the scenario's condition keeps too few to say anything, UnknownEngine, RenderFault
 */
export const drawnSummary = (scenario: Scenario, engine?: string): Promise<Summary> =>
	rendering.rendered({ kind: 'summary', scenario, ...(engine === undefined ? {} : { engine }) });
