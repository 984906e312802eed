import '@testing-library/jest-dom/vitest';
import { render } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import type { PrefixNode } from '../../core/summaries/summary.ts';
import { sampleSummary } from '../sampleSummary.ts';
import WhatComesFirst from './WhatComesFirst.svelte';

const prefixes: PrefixNode[] = [
	{
		next: 'awareness',
		share: 0.6,
		children: [
			{ next: 'deception', share: 0.4, children: [] },
			{ next: null, share: 0.2, children: [] }
		]
	},
	{ next: 'intent', share: 0.39, children: [{ next: 'awareness', share: 0.39, children: [] }] },
	{ next: 'escape', share: 0.006, children: [] },
	{ next: 'opacity', share: 0.004, children: [] }
];
const summary = sampleSummary(256);
summary.given.kept = summary.futures = 100_000;
summary.orderings = { ...summary.orderings, prefixes };

const heightOf = (block: Element) => Number(block.querySelector('rect')!.getAttribute('height'));

test('blocks are as high as their shares, with label and words', () => {
	const { container } = render(WhatComesFirst, { summary, width: 900, theme: 'light' });
	const [awareness, intent] = ['awareness', 'intent'].map((slug) =>
		container.querySelector(`[data-prefix="${slug}"][data-block=${slug}]`)!
	) as [Element, Element];
	expect(heightOf(awareness) / heightOf(intent)).toBeCloseTo(0.6 / 0.39, 1);
	expect(awareness.querySelector('text:not([text-anchor])')).toHaveTextContent('Awareness 60 of 100');
	expect(container.querySelector('[data-prefix="awareness deception"] > title')).toHaveTextContent(
		'Awareness, then Deception: 40 of 100 futures'
	);
});

test('what does not arrive and what is merged is said', () => {
	const { container } = render(WhatComesFirst, { summary, width: 900, theme: 'light' });
	const rest = [...container.querySelectorAll('[data-block=rest] > title')].map((title) => title.textContent);
	expect(rest).toEqual([
		'Awareness, then nothing more by 2060: 20 of 100 futures',
		'one of 2 others: 1 of 100 futures'
	]);
});

test('a threshold that is shown nowhere does not darken the picture', () => {
	const faded = (highlight: 'deception' | 'coherence') =>
		render(WhatComesFirst, { summary, width: 340, theme: 'dark', highlight }).container.querySelectorAll(
			'[data-block][opacity]'
		).length;
	expect(faded('coherence')).toBe(0);
	expect(faded('deception')).toBe(5);
});
