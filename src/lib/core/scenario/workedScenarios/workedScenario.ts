import type { Source } from '../../proposals/proposal.ts';
import type { Scenario } from '../scenario.ts';

/** A scenario that teaches one thing about the model. It is no preset: links do not count from it, so it may be improved. */
export interface WorkedScenario {
	/** Stable: part of an address. */
	id: string;
	title: string;
	/** What can be seen in it, in two or three sentences. */
	shows: string;
	/** Who believes this, or something like it. */
	believedBy: string;
	/** What to do with it, step by step: what to move, and what to watch. */
	steps: readonly string[];
	/** Where its numbers are from, beyond those of the preset that it is made of. */
	sources: readonly Source[];
	scenario: Scenario;
}
