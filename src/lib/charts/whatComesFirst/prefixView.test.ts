import { expect, it } from 'vitest';
import type { ThresholdSlug } from '../../core/scenario/thresholds.ts';
import type { PrefixNode } from '../../core/summaries/summary.ts';
import { sampleSummary } from '../sampleSummary.ts';
import { firstMeasures, firstSentence, firstTitle } from './firstSentence.ts';
import { firstTable } from './firstTable.ts';
import { prefixChoices, prefixView } from './prefixView.ts';

const node = (next: ThresholdSlug | null, share: number, children: PrefixNode[] = []): PrefixNode => ({
	next,
	share,
	children
});
const summary = sampleSummary(256);
summary.given.kept = summary.futures = 100_000;
summary.orderings.prefixes = [
	node('awareness', 0.6, [node('deception', 0.45, [node('rescue', 0.45)]), node(null, 0.15)]),
	node('intent', 0.395, [node('awareness', 0.395, [])]),
	node('escape', 0.005, [node('rescue', 0.005, [node('opacity', 0.005)])])
];

it('shows what follows a beginning in shares of the futures that begin so', () => {
	const view = prefixView(summary, 'awareness');
	expect(view).toMatchObject({ prefix: ['awareness'], kept: 60_000, share: 0.6 });
	expect(view.nodes.map(({ next, share }) => [next, share])).toEqual([
		['deception', 0.45 / 0.6],
		[null, 0.15 / 0.6]
	]);
	expect(firstTitle(summary, { prefix: 'awareness' })).toBe(
		'After Awareness, Deception comes next in 75 of 100 futures'
	);
	expect(firstMeasures(summary, { prefix: 'awareness' })).toBe(
		'What follows in the 60 of 100 futures (60,000) that begin with Awareness; height is the share of these'
	);
	expect(firstSentence(summary, { prefix: 'awareness' })).toBe(
		'Among the 60,000 futures that begin with Awareness, next comes Deception in 75 of 100, nothing more by 2060 in 25 of 100.'
	);
	const { columns, rows } = firstTable(summary, { prefix: 'awareness.deception' });
	expect(columns).toEqual(['Third', 'Fourth', 'Fifth', 'Futures (95% interval)']);
	expect(rows[0]!.slice(0, 3)).toEqual(['9 Rescue', '', '']);
});

it('shows everything where nothing is told of what follows', () => {
	for (const text of ['', 'intent.awareness', 'rescue', 'nonsense'])
		expect(prefixView(summary, text)).toMatchObject({ prefix: [], kept: 100_000, share: 1 });
	expect(firstTitle(summary, { prefix: 'rescue' })).toBe(firstTitle(summary));
});

it('offers the beginnings of which more is told, but for rare ones', () => {
	expect(prefixChoices(summary)).toEqual([
		{ value: '', label: 'all futures' },
		{ value: 'awareness', label: 'after Awareness' },
		{ value: 'awareness.deception', label: 'after Awareness, then Deception' },
		{ value: 'intent', label: 'after Intent' }
	]);
	expect(prefixChoices(summary, 'escape').at(-1)).toEqual({ value: 'escape', label: 'after Escape' });
	for (const text of ['awareness', 'escape.rescue.opacity', 'nonsense', 'escape.nonsense'])
		expect(prefixChoices(summary, text)).toHaveLength(4);
});
