import type { ChartEntry } from '../frame/chartEntry.ts';
import { loopLayout } from './loopLayout.ts';
import { loopsMeasures, loopsSentence, loopsTitle } from './loopsSentence.ts';
import { loopsTable } from './loopsTable.ts';
import { yearOption } from './loopYear.ts';
import ProngLoops from './ProngLoops.svelte';

export const loopsChart: ChartEntry<'loops'> = {
	id: 'loops',
	name: 'Loops of the three prongs',
	applies: ({ scenario }) => scenario.prongs !== undefined,
	measures: (summary, options) => loopsMeasures(summary, options?.year),
	component: ProngLoops,
	title: (summary, options) => loopsTitle(summary, options?.year),
	sentence: (summary, options) => loopsSentence(summary, options?.year),
	table: (summary, options) => loopsTable(summary, options?.year),
	defaultHeight: (width, { scenario }) => (scenario.prongs ? loopLayout(width).height : 120),
	options: [yearOption]
};
