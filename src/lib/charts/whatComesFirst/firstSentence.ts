import { thresholdOf } from '../../core/scenario/thresholds.ts';
import { countedShare } from '../../core/summaries/countedShare.ts';
import { formatCount, formatOutOf } from '../../core/summaries/formatShare.ts';
import type { ChartOptionValues } from '../frame/chartEntry.ts';
import type { PrefixNode, Summary } from '../../core/summaries/summary.ts';
import { formatEffective } from './formatEffective.ts';
import { prefixInWords, prefixView, type PrefixView } from './prefixView.ts';

const largest = (nodes: readonly PrefixNode[]) => [...nodes].sort((one, other) => other.share - one.share);

/** "Awareness comes first in 41 of 100 futures". Never a full ordering: the most frequent one is rare, and misleads. */
export function firstTitle(summary: Summary, options?: ChartOptionValues): string {
	const { prefix, nodes, kept } = prefixView(summary, options?.prefix);
	const first = largest(nodes)[0];
	if (!first) return 'No future was counted';
	const outOf = formatOutOf(countedShare(first.share, kept));
	if (prefix.length > 0) {
		const what =
			first.next === null ? 'nothing more comes' : `${thresholdOf(first.next).shortName} comes next`;
		return `After ${prefixInWords(prefix)}, ${what} in ${outOf} futures`;
	}
	const futures = `${outOf} futures`;
	if (first.next === null)
		return `In ${futures}, no threshold arrives by ${Math.floor(summary.scenario.horizon)}`;
	return `${thresholdOf(first.next).shortName} comes first in ${futures}`;
}

export function firstMeasures(summary: Summary, options?: ChartOptionValues): string {
	const horizon = Math.floor(summary.scenario.horizon);
	const { prefix, share, kept } = prefixView(summary, options?.prefix);
	if (prefix.length === 0)
		return `Which thresholds arrive first, second and third, by ${horizon}; height is the share of futures`;
	const all = formatOutOf(countedShare(share, summary.given.kept));
	return `What follows in the ${all} futures (${formatCount(kept)}) that begin with ${prefixInWords(prefix)}; height is the share of these`;
}

/** The most frequent firsts, and how many orderings share the rest. */
export function firstSentence(summary: Summary, options?: ChartOptionValues): string {
	const view = prefixView(summary, options?.prefix);
	if (view.prefix.length > 0) return nextSentence(view, summary);
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

/** The same of what follows a beginning. */
function nextSentence({ prefix, nodes, kept }: PrefixView, { scenario }: Summary): string {
	const told = largest(nodes)
		.filter(({ share }) => share > 0)
		.slice(0, 3)
		.map(({ next, share }) => {
			const name =
				next === null ? `nothing more by ${Math.floor(scenario.horizon)}` : thresholdOf(next).shortName;
			return `${name} in ${formatOutOf(countedShare(share, kept))}`;
		});
	return `Among the ${formatCount(kept)} futures that begin with ${prefixInWords(prefix)}, next comes ${told.join(', ')}.`;
}
