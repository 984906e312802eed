import '@testing-library/jest-dom/vitest';
import { render } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { sampleSummary } from '../sampleSummary.ts';
import ProposalVerdicts from './ProposalVerdicts.svelte';

const summary = sampleSummary(2048);
const widthsOf = (row: Element) =>
	[...row.querySelectorAll('[data-verdict]')].reduce(
		(sum, part) => sum + Number(part.getAttribute('width')),
		0
	);

test('every proposal has a bar whose parts fill it, and its numbers', () => {
	const { container } = render(ProposalVerdicts, { summary, width: 900, theme: 'light' });
	const rows = [...container.querySelectorAll('[data-proposal]')];
	expect(rows).toHaveLength(24);
	const widths = rows.map(widthsOf);
	expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(0.5);
	for (const row of rows) expect(row.querySelectorAll('text')).toHaveLength(4);
});

test('survival has an error bar, wherever it is wide enough to see', () => {
	const { container } = render(ProposalVerdicts, { summary, width: 900, theme: 'light' });
	expect(container.querySelector('[data-proposal] [data-mark=sampling-error]')).not.toBeNull();
});

test('narrow rows have the name and the natural frequency above the bar', () => {
	const named = structuredClone(summary);
	named.proposals.control!.survives = { share: 0.29, low: 0.287, high: 0.293 };
	const { container } = render(ProposalVerdicts, {
		summary: named,
		width: 340,
		theme: 'light',
		order: 'scenario'
	});
	const [name, number] = container.querySelectorAll('[data-proposal=control] > text');
	expect(name).toHaveTextContent('AI control');
	expect(number).toHaveTextContent('29 of 100');
	expect(container.querySelector('[data-proposal]')).toHaveAttribute('data-proposal', 'control');
});

test('rows that do not fit are counted aloud', () => {
	const { container } = render(ProposalVerdicts, { summary, width: 340, height: 400, theme: 'dark' });
	const shown = container.querySelectorAll('[data-proposal]').length;
	expect(container.querySelector('svg > text')).toHaveTextContent(`and ${24 - shown} more proposals`);
});

test('a highlighted threshold shows what it kills; names are text, whatever they hold', () => {
	const named = structuredClone(summary);
	named.proposals.control!.name = '<b>"Control" & co</b>';
	const { container } = render(ProposalVerdicts, {
		summary: named,
		width: 900,
		theme: 'light',
		highlight: 'escape'
	});
	const killed = container.querySelectorAll('[data-killed-by=escape]').length;
	expect(killed).toBe(Object.values(summary.proposals).filter(({ causes }) => causes.escape).length);
	expect(container.querySelector('[data-proposal=control] > text')).toHaveTextContent(
		'<b>"Control" & co</b>'
	);
});

test('a scenario without proposals is drawn too', () => {
	const { container } = render(ProposalVerdicts, { summary: { ...summary, proposals: {} }, width: 340 });
	expect(container.querySelector('svg > title')).toHaveTextContent('The scenario names no proposal');
});
