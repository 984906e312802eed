import type { Source } from '../../proposals/proposal.ts';

/** How far the text of an observation may be relied on. */
export type ObservationBasis = 'measured' | 'reported' | 'argued';

/** One thing that was seen, or argued, about a threshold. */
export interface Observation {
	/** When it was published, in words: "December 2024". */
	when: string;
	/** What was seen, with its numbers, in plain words. */
	text: string;
	/**
	 * measured: published by those who measured it; reported: said by a developer of itself, or passed on by others, and
	 * not checked by anybody else; argued: a reason, not an observation.
	 */
	basis: ObservationBasis;
	source: Source;
}

/** What speaks for and against a threshold having been reached: facts with sources, and what is only judged. */
export interface ThresholdEvidence {
	/** Why the indicator asks for this and not for something weaker. */
	indicatorWhy: string;
	/** What has been observed so far, the oldest first. */
	observed: readonly Observation[];
	/** What would show that the threshold is further away than it seems. */
	against: string;
	/** What nobody has measured. */
	unmeasured: string;
	/** What about the default's level is judgement, and why it lies where it does. */
	judged: string;
}
