import { inlineRunner } from '../simulation/inline.ts';
import { workerPool } from '../simulation/pool.ts';
import type { Runner } from '../simulation/runner.ts';

/** The text of the script that this is part of; what builds it puts that around it. */
declare const ninefoldSource: () => string;

/** A widget is a guest: it takes two of the reader's cores at most. */
const LANES = 2;

/** One for all charts of a page. */
let address: string | undefined;

/**
 * Workers made of the script's own text, for pages that may load nothing: frames with an origin without a name, files
 * from a disk. Where no worker may start, the page itself counts.
 */
export function openRunner(): Runner {
	try {
		address ??= URL.createObjectURL(new Blob([ninefoldSource()], { type: 'text/javascript' }));
		const own = address;
		return workerPool(LANES, () => new Worker(own, { name: 'futures' }));
	} catch {
		return inlineRunner();
	}
}
