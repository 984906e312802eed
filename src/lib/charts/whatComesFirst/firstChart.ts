import type { ChartEntry } from '../frame/chartEntry.ts';
import { firstLayout } from './firstLayout.ts';
import { firstMeasures, firstSentence, firstTitle } from './firstSentence.ts';
import { firstTable } from './firstTable.ts';
import { prefixChoices } from './prefixView.ts';
import WhatComesFirst from './WhatComesFirst.svelte';

/** What comes first, second and third. */
export const firstChart: ChartEntry<'first'> = {
	id: 'first',
	name: 'What comes first',
	component: WhatComesFirst,
	title: firstTitle,
	measures: firstMeasures,
	sentence: firstSentence,
	table: firstTable,
	defaultHeight: (width) => firstLayout(width).height,
	options: [{ name: 'prefix', label: 'Look at', choices: prefixChoices }]
};
