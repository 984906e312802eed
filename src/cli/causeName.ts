import { isThresholdSlug, thresholdOf } from '../lib/core/scenario/thresholds.ts';
import type { Cause } from '../lib/core/summaries/summary.ts';

/** What a proposal fails by, in a word or two. */
export function causeName(cause: Cause): string {
	if (isThresholdSlug(cause)) return thresholdOf(cause).shortName;
	return { ready: 'Research not ready', year: 'A date', exit: 'The exit' }[cause];
}
