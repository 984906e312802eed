import { THRESHOLD_COUNT, THRESHOLD_SLUGS } from '../scenario/thresholds.ts';
import { TALLY, type TalliedCounts } from './counts.ts';
import type { Summary } from './summary.ts';
import { tallyShare } from './tallyShare.ts';

/** P(row arrives, and before column) for every pair of different thresholds. */
export function summarisePrecedence(counts: TalliedCounts): Summary['precedence'] {
	return Object.fromEntries(
		THRESHOLD_SLUGS.map((row, i) => [
			row,
			Object.fromEntries(
				THRESHOLD_SLUGS.flatMap((column, j) =>
					i === j ? [] : [[column, tallyShare(counts, TALLY.before + i * THRESHOLD_COUNT + j)]]
				)
			)
		])
	) as Summary['precedence'];
}
