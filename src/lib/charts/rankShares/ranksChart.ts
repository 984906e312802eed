import type { ChartEntry } from '../frame/chartEntry.ts';
import RankShares from './RankShares.svelte';
import { ranksLayout } from './ranksLayout.ts';
import { ranksMeasures, ranksSentence, ranksTable, ranksTitle } from './ranksTexts.ts';

/** How often each threshold is first, second … ninth. */
export const ranksChart: ChartEntry<'ranks'> = {
	id: 'ranks',
	name: 'Places in the order',
	component: RankShares,
	title: ranksTitle,
	measures: ranksMeasures,
	sentence: ranksSentence,
	table: ranksTable,
	defaultHeight: (width) => ranksLayout(width).height,
	options: []
};
