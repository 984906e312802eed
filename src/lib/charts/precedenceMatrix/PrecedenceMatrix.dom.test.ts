import '@testing-library/jest-dom/vitest';
import { render } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { sampleSummary } from '../sampleSummary.ts';
import PrecedenceMatrix from './PrecedenceMatrix.svelte';

const summary = sampleSummary(512);
summary.precedence.awareness.rescue = { share: 0.97, low: 0.966, high: 0.974 };

test('every pair has a cell with its number and its words', () => {
	const { container } = render(PrecedenceMatrix, { summary, width: 900, theme: 'light' });
	expect(container.querySelectorAll('[data-row]')).toHaveLength(72);
	const cell = container.querySelector('[data-row=awareness][data-column=rescue]')!;
	expect(cell.querySelector('text')).toHaveTextContent('97');
	expect(cell.querySelector('title')).toHaveTextContent(
		'Awareness before Rescue in 97 of 100 futures (96.6–97.4%)'
	);
});

test('badges and names stand on both sides, badges alone where there is no room', () => {
	const wide = render(PrecedenceMatrix, { summary, width: 900, theme: 'light' }).container;
	expect(wide.querySelectorAll('[data-threshold]')).toHaveLength(18);
	expect(wide.querySelectorAll('[data-label] > text')).toHaveLength(18);
	const narrow = render(PrecedenceMatrix, { summary, width: 320, theme: 'light' }).container;
	expect(narrow.querySelectorAll('[data-threshold]')).toHaveLength(18);
	expect(narrow.querySelectorAll('[data-label] > text')).toHaveLength(0);
	for (const number of narrow.querySelectorAll('[data-row] > text')) {
		expect(number.textContent!.length).toBeLessThanOrEqual(3);
	}
});

test('a highlighted threshold keeps its row and column, the rest fades', () => {
	const { container } = render(PrecedenceMatrix, { summary, width: 900, theme: 'dark', highlight: 'escape' });
	const faded = [...container.querySelectorAll('[data-row]')].filter((cell) => cell.hasAttribute('opacity'));
	expect(faded).toHaveLength(56);
	expect(
		faded.some((cell) => [cell.getAttribute('data-row'), cell.getAttribute('data-column')].includes('escape'))
	).toBe(false);
});
