import {
	ScenarioError,
	startingPoint,
	TooFewFutures,
	type StartingPoint,
	type Summary
} from '../core/index.ts';
import { decodeScenario, LinkError } from '../share/link.ts';
import { drawnSummary } from './drawnSummary.ts';

/**
 * What a link leads to: the numbers that its sender saw, the engine that they were made with, and what the page needs to
 * begin.
 */
export type OpenedLink =
	| { summary: Summary; start: StartingPoint; engine: string }
	| { summary: null; fault: { message: string; kind: LinkError['kind'] | TooFewFutures['kind'] } };

/** Never throws for what a link says, however it was cut or changed. */
export async function openedLink(code: string): Promise<OpenedLink> {
	try {
		const { scenario, engine } = decodeScenario(code);
		return { summary: await drawnSummary(scenario), start: startingPoint(scenario), engine };
	} catch (error) {
		if (error instanceof LinkError || error instanceof TooFewFutures)
			return { summary: null, fault: { message: error.message, kind: error.kind } };
		if (error instanceof ScenarioError)
			return { summary: null, fault: { message: error.message, kind: 'invalid' } };
		throw error;
	}
}
