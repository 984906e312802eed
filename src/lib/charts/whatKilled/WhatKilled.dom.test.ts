import '@testing-library/jest-dom/vitest';
import { render } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { sampleSummary } from '../sampleSummary.ts';
import WhatKilled from './WhatKilled.svelte';

const summary = sampleSummary(2048);
summary.proposals.control!.causes = { escape: 0.5, opacity: 0.25, year: 0.1 };
summary.proposals.control!.fails = { share: 0.85, low: 0.847, high: 0.853 };

test('segments are as wide as their shares, and say what they are', () => {
	const { container } = render(WhatKilled, { summary, width: 900, theme: 'light' });
	const row = container.querySelector('[data-proposal=control]')!;
	const width = (cause: string) =>
		Number(row.querySelector(`[data-cause=${cause}] > rect`)!.getAttribute('width')) + 1;
	expect(width('escape') / width('opacity')).toBeCloseTo(2, 1);
	expect(row.querySelector('[data-cause=escape] [data-threshold=escape] text')).toHaveTextContent('4');
	expect(row.querySelector('[data-cause=year] text')).toHaveTextContent('S');
	expect(row.querySelector('title')!.textContent).toMatch(
		/^AI control: fails in 85 of 100 futures, by Escape (about )?50 of 100, Opacity (about )?25 of 100/
	);
});

test('the legend names every cause that occurs', () => {
	const { container } = render(WhatKilled, { summary, width: 340, theme: 'light' });
	const causes = new Set(Object.values(summary.proposals).flatMap(({ causes }) => Object.keys(causes)));
	expect(container.querySelectorAll('[data-legend=causes] > g')).toHaveLength(causes.size);
});

test('a highlighted cause stays, the others fade', () => {
	const { container } = render(WhatKilled, { summary, width: 900, theme: 'dark', highlight: 'escape' });
	const row = container.querySelector('[data-proposal=control]')!;
	expect(row.querySelector('[data-cause=escape]')).not.toHaveAttribute('opacity');
	expect(row.querySelector('[data-cause=opacity]')).toHaveAttribute('opacity');
});
