import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { sampleSummary } from '../../charts/sampleSummary.ts';
import ConditionBar from './ConditionBar.svelte';
import { Conditions } from './Conditions.svelte.ts';
import FirstTargets from './FirstTargets.svelte';
import MatrixTargets from './MatrixTargets.svelte';
import SpanTargets from './SpanTargets.svelte';
import { conditionInWords } from './conditionInWords.ts';
import { partsOf } from './partsOf.ts';

const summary = sampleSummary();

/** Conditions on a scenario that takes everything it is given. */
function conditionsFrom(given?: string) {
	let scenario = $state.raw({ ...summary.scenario, given });
	const beliefs = {
		get scenario() {
			return scenario;
		},
		set: (_path: string, value: unknown) => (scenario = { ...scenario, given: value as string | undefined })
	};
	return new Conditions(beliefs as never);
}

const place = (conditions: Conditions) => ({ conditions, summary, rest: null, width: 720, options: {} });
const user = userEvent.setup();
let conditions: Conditions;
beforeEach(() => {
	conditions = conditionsFrom();
});

describe('the matrix', () => {
	it('adds a pair, takes it back, and lets the opposite replace it', async () => {
		render(MatrixTargets, place(conditions));
		const cell = (first: string, second: string) =>
			screen.getByRole('button', {
				name: new RegExp(`^Only futures where ${first} comes before ${second}:`)
			});
		expect(screen.getAllByRole('button')).toHaveLength(72);
		await user.click(cell('Rescue', 'Escape'));
		expect(conditions.given).toBe('rescue < escape');
		expect(cell('Rescue', 'Escape').getAttribute('aria-pressed')).toBe('true');
		await user.click(cell('Escape', 'Rescue'));
		expect(conditions.given).toBe('escape < rescue');
		await user.click(cell('Escape', 'Rescue'));
		expect(conditions.given).toBeUndefined();
	});

	it('is one stop of the Tab key, and moves with the arrow keys', async () => {
		render(MatrixTargets, place(conditions));
		await user.tab();
		const first = document.activeElement;
		expect(first?.tagName).toBe('BUTTON');
		await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
		expect(document.activeElement).not.toBe(first);
		expect(partsOf(conditions.given)).toHaveLength(1);
		await user.tab();
		expect(document.activeElement).toBe(document.body);
	});
});

it('a block of what comes first becomes the beginning of the order', async () => {
	render(FirstTargets, place(conditions));
	const blocks = screen.getAllByRole('button', { name: /comes first, \w+ comes second:/ });
	await user.click(blocks[0]!);
	const [part] = partsOf(conditions.given);
	expect(part).toMatchObject({ kind: 'first' });
	expect(blocks[0]!.getAttribute('aria-label')).toContain(
		conditionInWords(conditions.given!).replace('first ', '').replace(', then ', ' comes first, ')
	);
});

describe('the arrivals', () => {
	it('offer a span to the keyboard: move, widen, apply', async () => {
		render(SpanTargets, place(conditions));
		const row = screen.getByRole('button', { name: 'Escape: choose a span of time' });
		row.focus();
		await user.keyboard('{Enter}');
		expect(conditions.given).toBeUndefined();
		await user.keyboard('{ArrowRight}{Shift>}{ArrowRight}{/Shift}{Enter}');
		const [part] = partsOf(conditions.given);
		expect(part).toMatchObject({ kind: 'between', threshold: 'escape' });
		const { p25 } = summary.thresholds.escape.quantiles;
		expect(part?.kind === 'between' && part.from).toBe(Math.round(p25! * 4) / 4 + 0.25);
	});

	it('leave everything as it was on Escape', async () => {
		render(SpanTargets, place(conditions));
		screen.getByRole('button', { name: 'Escape: choose a span of time' }).focus();
		await user.keyboard('{ArrowRight}{Escape}{Tab}');
		expect(conditions.given).toBeUndefined();
	});
});

describe('the condition above the answer', () => {
	const bar = (shown: Conditions, kept: number, failure: string | null = null) =>
		render(ConditionBar, {
			conditions: shown,
			summary: {
				...summary,
				scenario: { ...summary.scenario, given: shown.given },
				given: { kept },
				futures: 100_000
			},
			failure,
			unconditional: null,
			ontell: () => undefined,
			onten: () => undefined
		});

	it('says how many futures are left, and that they are observed', async () => {
		bar(conditionsFrom('rescue < escape and exit < 2040'), 31_204);
		const section = screen.getByRole('region', { name: 'The condition' });
		expect(section.textContent).toMatch(/Among the futures where/);
		expect(section.textContent).toMatch(/31,204 of 100,000 futures\s+\(observed, not forced\)/);
		expect(await screen.findByRole('button', { name: 'Remove: Rescue before Escape' })).toBeTruthy();
	});

	it('gives its parts away one by one, or all at once', async () => {
		const shown = conditionsFrom('rescue < escape and exit < 2040 and awareness < intent');
		bar(shown, 500);
		await user.click(await screen.findByRole('button', { name: 'Remove: Exit before 2040' }));
		expect(shown.given).toBe('rescue < escape and awareness < intent');
		await user.click(screen.getByRole('button', { name: 'Clear' }));
		expect(shown.given).toBeUndefined();
	});

	it('loosens what keeps too few: the last part goes', async () => {
		const shown = conditionsFrom('rescue < escape and escape < awareness');
		render(ConditionBar, {
			conditions: shown,
			summary,
			failure:
				'Only 12 of 2,000,000 futures fit the condition; at least 100 are needed to say anything. Loosen it.',
			unconditional: null,
			ontell: () => undefined,
			onten: () => undefined
		});
		expect(screen.getByRole('region', { name: 'The condition' }).textContent).toContain(
			'Only 12 of 2,000,000'
		);
		await user.click(screen.getByRole('button', { name: 'Loosen' }));
		await expect.poll(() => shown.given).toBe('rescue < escape');
	});
});
