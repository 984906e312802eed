import { startingPoint, type StartingPoint, type Summary } from '../core/index.ts';
import { decodeScenario } from '../share/link.ts';
import { openedFault, type OpenedFault } from '../share/openedFault.ts';
import { drawnSummary } from './drawnSummary.ts';

/**
 * What a link leads to: the numbers, by the rules that were asked for, the engine that the link was made with, and what the
 * page needs to begin.
 */
export type OpenedLink =
	{ summary: Summary; start: StartingPoint; engine: string } | { summary: null; fault: OpenedFault };

/**
 * Never throws for what a link says, however it was cut or changed.
 *
 * @param frozenEngine by the rules of which version of the engine; absent = the one that runs
 */
export async function openedLink(code: string, frozenEngine?: string): Promise<OpenedLink> {
	let engine: string | undefined;
	try {
		const decoded = decodeScenario(code);
		engine = decoded.engine;
		const summary = await drawnSummary(decoded.scenario, frozenEngine);
		return { summary, start: startingPoint(decoded.scenario), engine };
	} catch (error) {
		const fault = openedFault(error, engine);
		if (!fault) throw error;
		return { summary: null, fault };
	}
}
