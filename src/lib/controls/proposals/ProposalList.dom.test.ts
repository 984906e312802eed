import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { PRESETS, simulate } from '../../core/index.ts';
import { Beliefs } from '../beliefs/Beliefs.svelte.ts';
import type { StoryWish } from '../story/storyWish.ts';
import { ownProposals } from './editProposals.ts';
import ProposalList from './ProposalList.svelte';

const preset = PRESETS[0]!;
const scenario = { ...preset.scenario, futures: 4096 };
const summary = await simulate(scenario);

function show() {
	const onchange = vi.fn();
	const ontell = vi.fn<(wish: StoryWish) => void>();
	const beliefs = new Beliefs(scenario, preset, onchange);
	render(ProposalList, { beliefs, summary, ontell });
	const own = () => ownProposals(beliefs.draft).map(({ own }) => own);
	return { beliefs, ontell, own };
}
const open = (row: HTMLElement, name: string | RegExp) => userEvent.click(within(row).getByText(name));
const rowOf = (name: string) => screen.getByText(name).closest('li')!;

test('each proposal is counted or not, says how it fares, and is found by what it is about', async () => {
	const { beliefs } = show();
	const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'AI control' });
	expect(box.checked).toBe(true);
	expect(rowOf('AI control').textContent).toMatch(/survives in\s+(about )?\d+ of 100/);
	await userEvent.click(box);
	expect(beliefs.draft.proposals).not.toContain('control');
	expect(rowOf('AI control').textContent).toContain('not counted');
	await userEvent.type(screen.getByRole('searchbox', { name: 'Find a proposal' }), 'debate');
	expect(screen.getAllByRole('checkbox')).toHaveLength(1);
	await userEvent.click(screen.getByRole('button', { name: 'Count none of these' }));
	expect(beliefs.draft.proposals).toHaveLength(scenario.proposals.length - 2);
	await userEvent.clear(screen.getByRole('searchbox'));
	await userEvent.click(screen.getByRole('button', { name: 'Count all' }));
	expect(beliefs.draft.proposals).toEqual(scenario.proposals);
});

test('one is written by the keyboard, and its fault stays with its text while the last scenario is in use', async () => {
	const { beliefs, own } = show();
	await userEvent.click(screen.getByRole('button', { name: 'Write your own' }));
	const name = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Name' });
	expect(document.activeElement).toBe(name);
	await userEvent.keyboard('Early insight');
	await userEvent.tab();
	expect(own()).toMatchObject([{ id: 'early-insight', name: 'Early insight', requires: 'rescue < escape' }]);
	const needs = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'It needs' });
	expect(screen.getByText(/comes before/, { selector: 'p[aria-live]' }).textContent).toBe(
		'9\u00a0Rescue comes before 4\u00a0Escape.'
	);
	await userEvent.clear(needs);
	await userEvent.type(needs, 'int{Enter}< decepton');
	await vi.waitFor(() => expect(beliefs.faults.map(({ path }) => path)).toEqual(['proposals[24].requires']));
	expect(own()[0]!.requires).toBe('intent < decepton');
	expect(ownProposals(beliefs.scenario)[0]!.own.requires).toBe('rescue < escape');
	expect(screen.getByText(/did you mean "deception"/)).toBeTruthy();
	await userEvent.type(needs, '{Backspace}{Backspace}{Tab}');
	await vi.waitFor(() => expect(beliefs.faults).toEqual([]));
	expect(ownProposals(beliefs.scenario)[0]!.own.requires.trim()).toBe('intent < deception');

	await userEvent.click(
		within(screen.getByRole('group', { name: /from the last of/ })).getByRole('button', { name: /Intent/ })
	);
	await userEvent.click(
		within(screen.getByRole('group', { name: /until the first of/ })).getByRole('button', { name: /Escape/ })
	);
	await userEvent.click(screen.getByRole('checkbox', { name: 'It waits for research of its own' }));
	const chance = screen.getByRole('textbox', { name: /it works technically, in of 100/i });
	await userEvent.clear(chance);
	await userEvent.type(chance, '40');
	await userEvent.type(screen.getByRole('textbox', { name: 'Notes' }), 'A hunch.');
	expect(own()).toMatchObject([
		{
			opens: ['intent'],
			closes: ['escape'],
			readyResearchYears: { p50: 4 },
			success: 0.4,
			notes: 'A hunch.'
		}
	]);
	await vi.waitFor(() => expect(ownProposals(beliefs.scenario)[0]!.own).toEqual(own()[0]));
});

test('one of the catalogue is copied to be changed, copied again, and deleted', async () => {
	const { own } = show();
	await open(rowOf('AI control'), 'What it needs, and what breaks it');
	await userEvent.click(await screen.findByRole('button', { name: 'Duplicate AI control and edit it' }));
	expect(own()).toMatchObject([{ id: 'ai-control-mine', requires: 'rescue < escape and rescue < opacity' }]);
	await userEvent.click(screen.getByRole('button', { name: 'Duplicate AI control (mine)' }));
	expect(own().map(({ id }) => id)).toEqual(['ai-control-mine', 'ai-control-mine-2']);
	await userEvent.click(screen.getAllByRole('button', { name: 'Delete AI control (mine)' })[0]!);
	expect(own().map(({ id }) => id)).toEqual(['ai-control-mine-2']);
	expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Write your own' }));
});

test('what breaks a proposal is listed with a future of each, and those futures can be counted alone', async () => {
	const { beliefs, ontell } = show();
	const row = rowOf('AI control');
	await open(row, 'What it needs, and what breaks it');
	expect(await within(row).findByText('What breaks it')).toBeTruthy();
	const deaths = within(row).getAllByRole('button', { name: /^Show a future in which/ });
	expect(deaths.map((button) => button.getAttribute('aria-label'))).toEqual([
		'Show a future in which Opacity breaks AI control',
		'Show a future in which Escape breaks AI control'
	]);
	expect(within(row).getByText(/breaks: Rescue comes before Escape/)).toBeTruthy();
	await userEvent.click(deaths[1]!);
	expect(ontell).toHaveBeenCalledWith({
		wanted: { fails: 'control', by: 'escape' },
		nothing: 'Escape breaks AI control in no future that was looked at.'
	});
	await userEvent.click(
		within(row).getByRole('button', { name: 'Count only the futures in which it fails' })
	);
	await vi.waitFor(() => expect(beliefs.scenario.given).toBe('min(escape, opacity) < rescue'));
});
