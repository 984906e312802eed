import { error } from '@sveltejs/kit';
import type { Summary } from '$lib/core/index.ts';
import { decodeScenario, LinkError } from '$lib/share/link.ts';
import { firstPicture } from '$lib/simulation/firstPicture.ts';

export interface OpenedLink {
	summary: Summary;
	code: string;
	/** The engine that the link was made with. */
	engine: string;
}

/** Opens a link where there is no server: the first picture is counted on the spot, the rest by the page. */
export async function openHere(code: string): Promise<OpenedLink> {
	try {
		const { scenario, engine } = decodeScenario(code);
		return { summary: await firstPicture(scenario), code, engine };
	} catch (fault) {
		if (fault instanceof LinkError) error(400, { message: fault.message, kind: fault.kind });
		throw fault;
	}
}
