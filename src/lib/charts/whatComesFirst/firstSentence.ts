import { thresholdOf } from '../../core/scenario/thresholds.ts';
import { countedShare } from '../../core/summaries/countedShare.ts';
import { formatCount, formatOutOf } from '../../core/summaries/formatShare.ts';
import type { PrefixNode, Summary } from '../../core/summaries/summary.ts';

const largest = (nodes: readonly PrefixNode[]) => [...nodes].sort((one, other) => other.share - one.share);

/** "Awareness comes first in 41 of 100 futures". Never a full ordering: the most frequent one is rare, and misleads. */
export function firstTitle(summary: Summary): string {
	const first = largest(summary.orderings.prefixes)[0];
	if (!first) return 'No future was counted';
	const futures = `${formatOutOf(countedShare(first.share, summary.given.kept))} futures`;
	if (first.next === null)
		return `In ${futures}, no threshold arrives by ${Math.floor(summary.scenario.horizon)}`;
	return `${thresholdOf(first.next).shortName} comes first in ${futures}`;
}

export const firstMeasures = ({ scenario }: Summary): string =>
	`Which thresholds arrive first, second and third, by ${Math.floor(scenario.horizon)}; height is the share of futures`;

/** The most frequent firsts, and how many orderings share the rest. */
export function firstSentence(summary: Summary): string {
	const { prefixes, distinct, effective } = summary.orderings;
	const horizon = Math.floor(summary.scenario.horizon);
	const kept = summary.given.kept;
	const [first, second] = largest(prefixes);
	if (!first) return 'No future was counted.';
	const name = ({ next }: PrefixNode) => (next === null ? 'nothing at all' : thresholdOf(next).shortName);
	const outOf = ({ share }: PrefixNode) => formatOutOf(countedShare(share, kept));
	const leading =
		first.next === null
			? `In ${outOf(first)} futures, no threshold arrives by ${horizon}`
			: `${name(first)} comes first most often, in ${outOf(first)} futures`;
	const following = second && second.share > 0 ? `, then ${name(second)}, in ${outOf(second)}` : '';
	if (distinct === 1) return `${leading}${following}. All counted futures have the same complete ordering.`;
	const orderings =
		`The ${formatCount(kept)} counted futures hold ${formatCount(distinct)} different orderings of all nine, ` +
		`as uncertain as at least ${formatEffective(effective)} equally likely ones; no single one stands for the rest.`;
	return `${leading}${following}. ${orderings}`;
}

/**
 * "860": two digits, as an estimate deserves. It is a lower bound: orderings that so few futures could not show are missing
 * from their entropy.
 */
function formatEffective(effective: number): string {
	if (effective < 9.95) return effective.toFixed(1);
	let step = 1;
	while (effective / step >= 100) step *= 10;
	return formatCount(Math.floor(effective / step) * step);
}
