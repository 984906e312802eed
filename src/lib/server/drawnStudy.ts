import type { Scenario, Study } from '../core/index.ts';
import { rendering } from './render/serverRendering.ts';

/**
 * The study that the server draws a chart from: as with `drawnSummary`.
 *
 * @throws TooFewFutures, UnknownEngine, RenderFault
 */
export const drawnStudy = (scenario: Scenario, engine?: string): Promise<Study> =>
	rendering.rendered({ kind: 'study', scenario, ...(engine === undefined ? {} : { engine }) });
