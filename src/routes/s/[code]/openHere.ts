import { startingPoint, type StartingPoint, type Summary } from '$lib/core/index.ts';
import { decodeScenario } from '$lib/share/link.ts';
import { firstPicture } from '$lib/simulation/firstPicture.ts';

export interface OpenedLink {
	summary: Summary;
	start: StartingPoint;
	code: string;
	/** The engine that the link was made with. */
	engine: string;
}

/**
 * Opens a link where there is no server: the first picture is counted on the spot, the rest by the page.
 *
 * @throws LinkError, TooFewFutures
 */
export async function openHere(code: string): Promise<OpenedLink> {
	const { scenario, engine } = decodeScenario(code);
	return { summary: await firstPicture(scenario), start: startingPoint(scenario), code, engine };
}
