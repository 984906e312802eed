/** One thing that is wrong with a document: where it is, and what was expected there. */
export interface Fault {
	/** From the document's root, e.g. `thresholds.escape.ways[0].level.p10`; empty for the document as a whole. */
	path: string;
	/** E.g. `must be below p50 (500), got 800`. */
	message: string;
}

/** A document that is not a scenario. Its message holds every fault, one a line. */
export class ScenarioError extends Error {
	readonly faults: Fault[];

	constructor(faults: Fault[]) {
		super(faults.map(({ path, message }) => `${path || 'scenario'}: ${message}`).join('\n'));
		this.name = 'ScenarioError';
		this.faults = faults;
	}
}
