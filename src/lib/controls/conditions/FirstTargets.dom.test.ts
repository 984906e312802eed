import '@testing-library/jest-dom/vitest';
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { prefixView } from '../../charts/whatComesFirst/prefixView.ts';
import { sampleSummary } from '../../charts/sampleSummary.ts';
import { thresholdOf } from '../../core/scenario/thresholds.ts';
import type { Conditions } from './Conditions.svelte.ts';
import FirstTargets from './FirstTargets.svelte';

const summary = sampleSummary(4096);
const likeliest = prefixView(summary).nodes[0]!.next!;

test('looking closer leads down and back by keyboard, and changes no condition', async () => {
	const user = userEvent.setup();
	const change = vi.fn();
	const conditions = { given: undefined, change } as unknown as Conditions;
	const choose = vi.fn<(name: string, value: string) => void>();
	const props = {
		conditions,
		summary,
		rest: null,
		width: 720,
		options: {},
		pressing: 'closer' as const,
		choose
	};
	const { rerender } = render(FirstTargets, props);

	await user.tab();
	const first = document.activeElement;
	expect(first).toHaveAccessibleName(
		new RegExp(`^What follows where ${thresholdOf(likeliest).shortName} comes first:`)
	);
	await user.keyboard('{ArrowRight}');
	expect(document.activeElement).toHaveAccessibleName(/comes first, .* comes second:/);
	await user.keyboard('{ArrowLeft}{Enter}');
	expect(document.activeElement).toBe(first);
	expect(choose).toHaveBeenLastCalledWith('prefix', likeliest);

	// The picture follows, and the focus with it.
	await rerender({ options: { prefix: likeliest } });
	expect(document.activeElement).toHaveAccessibleName(/comes first, .* comes second:/);
	expect(screen.queryByRole('button', { name: /comes first: / })).toBeNull();
	await user.keyboard('{Backspace}');
	expect(choose).toHaveBeenLastCalledWith('prefix', '');
	expect(change).not.toHaveBeenCalled();
});
