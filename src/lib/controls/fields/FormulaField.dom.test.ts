import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import FormulaField from './FormulaField.svelte';
import type { FormulaMark, FormulaSuggestion } from './formulaField.ts';

const SUGGESTIONS: FormulaSuggestion[] = [
	{ word: 'escape', meaning: 'Ability to break containment', kind: 'threshold' },
	{ word: 'rescue', meaning: 'Capable enough to help us', kind: 'threshold' },
	{ word: 'ready', meaning: 'its research is done', kind: 'quantity' },
	{ word: 'min', meaning: 'the first of several', kind: 'function' }
];
/** Finds fault with "x", and with a text that ends in "<". */
function check(text: string): FormulaMark | null {
	const at = text.indexOf('x');
	if (at >= 0) return { from: at, to: at + 1, message: 'unknown name "x"' };
	return text.trimEnd().endsWith('<')
		? { from: text.length, to: text.length, message: 'expected a time' }
		: null;
}

function show(value = '', more: Partial<Parameters<typeof render<typeof FormulaField>>[1]> = {}) {
	const onchange = vi.fn<(text: string) => void>();
	const props = { label: 'It needs', value, suggestions: SUGGESTIONS, check, onchange, ...more };
	const { rerender, container } = render(FormulaField, props);
	const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'It needs' });
	const active = () =>
		document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent;
	return { field, onchange, rerender, container, active };
}

test('a word is completed by the keyboard alone, and every change is told', async () => {
	const { field, onchange, active } = show();
	await userEvent.type(field, 're');
	expect(screen.getByRole('listbox', { name: 'Words for it needs' })).toBeTruthy();
	expect(screen.getAllByRole('option')).toHaveLength(2);
	expect(active()).toContain('rescue');
	await userEvent.keyboard('{ArrowDown}');
	expect(active()).toContain('ready');
	await userEvent.keyboard('{ArrowDown}{Enter}');
	expect(field.value).toBe('rescue ');
	expect(screen.queryByRole('listbox')).toBeNull();
	await userEvent.type(field, '< esc{Tab}');
	expect(field.value).toBe('rescue < escape ');
	expect(document.activeElement).toBe(field);
	expect(onchange).toHaveBeenLastCalledWith('rescue < escape ');
	await userEvent.tab();
	expect(document.activeElement).not.toBe(field);
});

test('Escape closes the list and keeps the text; the arrow key at the end opens all words', async () => {
	const { field, active } = show();
	await userEvent.type(field, 'mi{Escape}');
	expect(screen.queryByRole('listbox')).toBeNull();
	expect(field.value).toBe('mi');
	await userEvent.clear(field);
	await userEvent.keyboard('{ArrowDown}');
	expect(screen.getAllByRole('option')).toHaveLength(4);
	expect(active()).toBeUndefined();
	await userEvent.keyboard('{ArrowUp}{Enter}');
	expect(field.value).toBe('min(');
});

test('words are chosen by pointing, too, without losing the place', async () => {
	const { field } = show();
	await userEvent.click(screen.getByRole('button', { name: 'Words for it needs' }));
	await userEvent.click(screen.getByRole('option', { name: /ready/ }));
	expect(field.value).toBe('ready ');
	expect(document.activeElement).toBe(field);
});

test('the faulty piece is underlined and named; what is unfinished is no mistake until the field is left', async () => {
	const { field, container } = show();
	await userEvent.type(field, 'rescue <');
	expect(screen.getByText('expected a time')).toBeTruthy();
	expect(field.getAttribute('aria-invalid')).toBe('false');
	await userEvent.tab();
	expect(field.getAttribute('aria-invalid')).toBe('true');
	expect(container.querySelector('.gap')).toBeTruthy();
	await userEvent.clear(field);
	await userEvent.type(field, 'x < rescue');
	expect(container.querySelector('.faulty')?.textContent).toBe('x');
	expect(field.getAttribute('aria-describedby')).toBeTruthy();
	expect(screen.getByText('unknown name "x"').id).toBe(field.getAttribute('aria-describedby'));
	expect(field.value).toBe('x < rescue');
});

test('a check may come late, and only the newest answer counts', async () => {
	const answers: ((mark: FormulaMark | null) => void)[] = [];
	const { field } = show('', { check: () => new Promise((resolve) => answers.push(resolve)) });
	await userEvent.type(field, 'ab');
	answers.at(-1)!({ from: 0, to: 2, message: 'the newest' });
	answers[1]!({ from: 0, to: 1, message: 'an old one' });
	await userEvent.tab();
	expect(await screen.findByText('the newest')).toBeTruthy();
	expect(screen.queryByText('an old one')).toBeNull();
});

test('a value from elsewhere takes the place of what was typed; faults from the whole scenario are shown', async () => {
	const { field, rerender } = show('rescue');
	await userEvent.type(field, '  ');
	await rerender({ value: 'rescue' });
	expect(field.value).toBe('rescue  ');
	await rerender({ value: 'escape', faults: ['must be something else'] });
	expect(field.value).toBe('escape');
	expect(await screen.findByText('must be something else')).toBeTruthy();
});

test('pasted lines become one', async () => {
	const { field, onchange } = show();
	field.focus();
	await userEvent.paste('rescue <\n\tescape');
	expect(onchange).toHaveBeenLastCalledWith('rescue < escape');
	expect(field.value).toBe('rescue < escape');
});
