import type { Scenario } from '../../core/index.ts';
import type { Glance } from './glance.ts';

/** A scenario that was saved by name in this browser. */
export interface SavedScenario {
	id: string;
	name: string;
	scenario: Scenario;
	/** Of the preset that its defaults and their sources are taken from. */
	presetId: string;
	/** The engine that it was saved with. */
	engine: string;
	/** Milliseconds since 1970. */
	savedAt: number;
	/** Rises each time another scenario is saved under the name, so that nobody overwrites what they have not seen. */
	revision: number;
	/** What came out of it, for the list; absent until it is drawn. */
	glance?: Glance;
}

/** Which saved scenario is open on the page, and which revision of it was last seen. */
export interface OpenedScenario {
	id: string;
	revision: number;
}
