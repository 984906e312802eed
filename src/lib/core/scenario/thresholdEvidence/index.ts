import type { ThresholdSlug } from '../thresholds.ts';
import { awareness } from './awareness.ts';
import { coherence } from './coherence.ts';
import { deception } from './deception.ts';
import { escape } from './escape.ts';
import { incentive } from './incentive.ts';
import { intent } from './intent.ts';
import { opacity } from './opacity.ts';
import { reflection } from './reflection.ts';
import { rescue } from './rescue.ts';
import type { ThresholdEvidence } from './thresholdEvidence.ts';

export { crossingYears, TRENDS, type Trend } from './crossingYears.ts';
export type { Observation, ObservationBasis, ThresholdEvidence } from './thresholdEvidence.ts';

/** What has been seen of every threshold. Long texts: import this late, where they are asked for. */
export const THRESHOLD_EVIDENCE: Readonly<Record<ThresholdSlug, ThresholdEvidence>> = {
	deception,
	reflection,
	incentive,
	escape,
	intent,
	awareness,
	coherence,
	opacity,
	rescue
};
