import type { Formula } from '../../core/proposals/formula.ts';
import type { ThresholdSlug } from '../../core/scenario/thresholds.ts';

/** One part of a condition, as a reader thinks of it; all parts hold together. */
export type ConditionPart = { text: string } & (
	| /** One threshold before another. */ { kind: 'pair'; first: ThresholdSlug; second: ThresholdSlug }
	  /** What comes first, then second … of all nine. */
	| { kind: 'first'; path: ThresholdSlug[] }
	/** What comes from first to last, and that nothing else comes. */
	| { kind: 'whole'; path: ThresholdSlug[] }
	/** A threshold between two dates (decimal years). */
	| { kind: 'between'; threshold: ThresholdSlug; from: number; to: number }
	/** Anything else that the language can say. */
	| { kind: 'other'; formula: Formula }
);
