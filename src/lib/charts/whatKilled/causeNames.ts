import { THRESHOLD_SLUGS, isThresholdSlug, thresholdOf } from '../../core/scenario/thresholds.ts';
import type { Cause } from '../../core/summaries/summary.ts';

/** Every cause: the nine thresholds in their order, then what is no threshold. */
export const CAUSES: readonly Cause[] = [...THRESHOLD_SLUGS, 'ready', 'year', 'exit'];

const OTHER_NAMES: Record<Exclude<Cause, (typeof THRESHOLD_SLUGS)[number]>, string> = {
	ready: 'Research ready',
	year: 'Set date',
	exit: 'End of danger'
};

/** "Escape"; what is no threshold has a short name of its own. */
export const causeName = (cause: Cause): string =>
	isThresholdSlug(cause) ? thresholdOf(cause).shortName : OTHER_NAMES[cause];
