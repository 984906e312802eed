import { startingPoint, type StartingPoint, type Summary } from '$lib/core/index.ts';
import { decodeScenario } from '$lib/share/link.ts';
import { openedFault, type OpenedFault } from '$lib/share/openedFault.ts';
import { firstPicture } from '$lib/simulation/firstPicture.ts';

export interface OpenedLink {
	summary: Summary;
	start: StartingPoint;
	code: string;
	/** The engine that the link was made with. */
	engine: string;
	/** The version by whose rules the numbers are, where the address names one. */
	frozenEngine?: string | undefined;
}

/**
 * Opens a link where there is no server: the first picture is counted on the spot, the rest by the page.
 *
 * @param frozenEngine by the rules of which version of the engine; absent = the one that runs
 */
export async function openHere(
	code: string,
	frozenEngine?: string
): Promise<OpenedLink | { fault: OpenedFault }> {
	let engine: string | undefined;
	try {
		const decoded = decodeScenario(code);
		engine = decoded.engine;
		const summary = await firstPicture(decoded.scenario, frozenEngine);
		return { summary, start: startingPoint(decoded.scenario), code, engine, frozenEngine };
	} catch (error) {
		const fault = openedFault(error, engine);
		if (!fault) throw error;
		return { fault };
	}
}
