import type { Comparison, Scenario } from '../core/index.ts';
import { rendering } from './render/serverRendering.ts';

/**
 * The comparison that the server draws a page from: as with `drawnSummary`. null where a condition keeps too few futures
 * of a scenario so far: then the page draws on by itself.
 *
 * @throws UnknownEngine, RenderFault
 */
export const drawnComparison = (
	scenarios: readonly Scenario[],
	engine?: string
): Promise<Comparison | null> =>
	rendering.rendered({ kind: 'comparison', scenarios, ...(engine === undefined ? {} : { engine }) });
