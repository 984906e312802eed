import type { ChartEntry } from '../frame/chartEntry.ts';
import type { StudyDocument } from '../studyDocument.ts';
import BestTogether from './BestTogether.svelte';
import { portfolioLayout } from './portfolioLayout.ts';
import { portfolioMeasures, portfolioSentence, portfolioTitle } from './portfolioSentence.ts';
import { portfolioTable } from './portfolioTable.ts';

/** Which few proposals to have together. */
export const portfolioChart: ChartEntry<'portfolio', StudyDocument> = {
	id: 'portfolio',
	name: 'The best few together',
	component: BestTogether,
	title: portfolioTitle,
	measures: portfolioMeasures,
	sentence: portfolioSentence,
	table: portfolioTable,
	defaultHeight: (width, { portfolios }) => portfolioLayout(portfolios.best.length, width).height,
	options: []
};
