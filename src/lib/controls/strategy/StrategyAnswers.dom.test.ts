import '@testing-library/jest-dom/vitest';
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { sampleSummary } from '../../charts/sampleSummary.ts';
import { metrTrend } from '../../core/scenario/presets/metrTrend.ts';
import { Beliefs } from '../beliefs/Beliefs.svelte.ts';
import StrategyAnswers from './StrategyAnswers.svelte';

class Watcher {
	observe() {}
	unobserve() {}
	disconnect() {}
}
vi.stubGlobal('ResizeObserver', Watcher);
vi.stubGlobal('IntersectionObserver', Watcher);

const summary = sampleSummary(256);

function open() {
	const beliefs = new Beliefs(
		{ ...metrTrend.scenario, prongs: summary.scenario.prongs! },
		metrTrend,
		() => {}
	);
	const props = { beliefs, summary, running: false, highlight: null, rest: null };
	return { beliefs, ...render(StrategyAnswers, props) };
}

test('both charts are there, and the list says what is cut', () => {
	const { container } = open();
	expect([...container.querySelectorAll('figure')].map(({ id }) => id)).toEqual([
		'chart-strategy',
		'chart-loops'
	]);
	expect(screen.getAllByRole('button', { pressed: true })).toHaveLength(1);
	expect(screen.getByRole('button', { pressed: true })).toHaveAccessibleName('Cut: Persuasion wins support');
});

test('a button of the list cuts a link and restores it', async () => {
	const { beliefs } = open();
	const button = screen.getByRole('button', { name: 'Cut: The boost leaks into capabilities' });
	await userEvent.click(button);
	expect(beliefs.draft.prongs!.cut).toEqual(['campaign', 'leak']);
	expect(button).toHaveAttribute('aria-pressed', 'true');
	await userEvent.click(button);
	expect(beliefs.draft.prongs!.cut).toEqual(['campaign']);
});

test('a click on an arrow does the same; a click beside it does nothing', async () => {
	const { beliefs, container } = open();
	await userEvent.click(container.querySelector('[data-link=campaign] text')!);
	expect(beliefs.draft.prongs!.cut).toEqual([]);
	await userEvent.click(container.querySelector('[data-node=escape] rect')!);
	expect(beliefs.draft.prongs!.cut).toEqual([]);
});
