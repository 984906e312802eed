import type { Component } from 'svelte';
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { arrivalsChart } from '../arrivalTimelines/arrivalsChart.ts';
import { sampleSummary } from '../sampleSummary.ts';
import ChartFigure from './ChartFigure.svelte';

/** A component's type parameter cannot be named where it is drawn. */
const Figure = ChartFigure as unknown as Component<Record<string, unknown>>;

const summary = sampleSummary(256);

/** jsdom lays nothing out, so nothing ever changes size. */
vi.stubGlobal(
	'ResizeObserver',
	class {
		observe() {}
		unobserve() {}
		disconnect() {}
	}
);

test('a figure has the finding as its heading and name, the picture, the sentence, and the numbers as a table', () => {
	render(Figure, { entry: arrivalsChart, summary, headingLevel: 2 });
	const finding = arrivalsChart.title(summary);
	const figure = screen.getByRole('figure', { name: finding });
	expect(within(figure).getByRole('heading', { level: 2 })).toHaveProperty('textContent', finding);
	expect(within(figure).getByRole('img', { name: new RegExp('tends to come first') })).toBeTruthy();
	expect(
		within(figure).getByText(arrivalsChart.sentence(summary), { selector: 'figcaption p' })
	).toBeTruthy();
	const table = figure.querySelector('table') as HTMLTableElement;
	expect(table.rows).toHaveLength(10);
	expect(table.rows[1]?.cells[0]?.getAttribute('scope')).toBe('row');
});

test('two figures of one chart share no ids', () => {
	render(Figure, { entry: arrivalsChart, summary });
	render(Figure, { entry: arrivalsChart, summary });
	const ids = [...document.querySelectorAll('figure [id]')].map(({ id }) => id);
	expect(ids.length).toBeGreaterThan(4);
	expect(new Set(ids).size).toBe(ids.length);
});

test('a reader changes an option where the width is known, that is, where scripts run', async () => {
	Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, value: 640 });
	const { container } = render(Figure, { entry: arrivalsChart, summary });
	const firstRow = () => container.querySelector('tbody th')?.textContent;
	const select = await screen.findByLabelText('Order of the rows');
	expect(firstRow()).not.toBe('1 Deception');
	await userEvent.selectOptions(select, 'By number');
	expect(firstRow()).toBe('1 Deception');
	Reflect.deleteProperty(HTMLElement.prototype, 'clientWidth');
});
