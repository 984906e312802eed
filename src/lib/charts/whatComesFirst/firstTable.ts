import { thresholdOf, type ThresholdSlug } from '../../core/scenario/thresholds.ts';
import { countedShare } from '../../core/summaries/countedShare.ts';
import { formatEstimate } from '../../core/summaries/formatShare.ts';
import type { Summary } from '../../core/summaries/summary.ts';
import type { ChartTable } from '../frame/chartTable.ts';
import type { ChartOptionValues } from '../frame/chartEntry.ts';
import { ORDINALS, prefixInWords, prefixView } from './prefixView.ts';
import { PLACES, prefixBlocks, type PrefixBlock } from './prefixBlocks.ts';

/** Prefixes under one future of 100 are merged, as small blocks are in the picture. */
const LEAST_SHARE = 0.01;

const numbered = (slug: ThresholdSlug) => `${thresholdOf(slug).number} ${thresholdOf(slug).shortName}`;

/** Every prefix with its share: a row with one name is what comes first, with two what comes first and second … */
export function firstTable(summary: Summary, options?: ChartOptionValues): ChartTable {
	const { prefix, nodes, kept } = prefixView(summary, options?.prefix);
	const blocks = prefixBlocks(nodes, LEAST_SHARE);
	return {
		caption:
			prefix.length === 0
				? 'Share of futures that begin in this order; what is under 1% is merged into others'
				: `Share of the futures that begin with ${prefixInWords(prefix)}; what is under 1% is merged into others`,
		columns: [...placesShown(prefix), 'Futures (95% interval)'],
		rows: blocks.map((block) => {
			const share = countedShare(block.share, kept);
			return [...places(block, summary, placesShown(prefix).length), formatEstimate(share)];
		})
	};
}

/** "Second", "Third", "Fourth" after a beginning of one. */
const placesShown = (prefix: readonly ThresholdSlug[]) =>
	ORDINALS.slice(prefix.length, prefix.length + PLACES);

function places({ kind, path, depth }: PrefixBlock, { scenario }: Summary, length: number): string[] {
	const cells: string[] = Array.from({ length }, () => '');
	path.forEach((slug, place) => (cells[place] = numbered(slug)));
	if (kind === 'none') cells[depth] = `none by ${Math.floor(scenario.horizon)}`;
	if (kind === 'others') cells[depth] = 'others';
	return cells;
}
