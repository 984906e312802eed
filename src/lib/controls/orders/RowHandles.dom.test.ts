import '@testing-library/jest-dom/vitest';
import { fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { matrixLayout } from '../../charts/precedenceMatrix/matrixLayout.ts';
import { orderByHand } from '../../charts/precedenceMatrix/orderByHand.ts';
import { THRESHOLD_SLUGS } from '../../core/scenario/thresholds.ts';
import RowHandles from './RowHandles.svelte';

const layout = matrixLayout(900);
const begin = () => {
	const onorder = vi.fn<(order: string) => void>();
	const { rerender } = render(RowHandles, { slugs: THRESHOLD_SLUGS, layout, onorder });
	onorder.mockImplementation((order) => void rerender({ slugs: orderByHand(order)! }));
	return onorder;
};
const rows = () => screen.getAllByRole('button').map((row) => row.getAttribute('aria-label')!.split(',')[0]);

test('a row that is held moves by the arrow keys, others only lead on', async () => {
	const user = userEvent.setup();
	const onorder = begin();
	await user.tab();
	await user.keyboard('{ArrowDown}');
	expect(screen.getByRole('button', { name: 'Reflection, row 2 of 9' })).toHaveFocus();
	expect(onorder).not.toHaveBeenCalled();

	await user.keyboard('{Enter}{ArrowDown}{ArrowDown}');
	expect(rows().slice(0, 4)).toEqual(['Deception', 'Incentive', 'Escape', 'Reflection']);
	const moved = screen.getByRole('button', { name: 'Reflection, row 4 of 9' });
	expect(moved).toHaveFocus();
	expect(moved).toHaveAttribute('aria-pressed', 'true');
	expect(screen.getByText('Reflection is now row 4 of 9.')).toBeInTheDocument();

	await user.keyboard('{Escape}{ArrowUp}');
	expect(onorder).toHaveBeenCalledTimes(2);
	expect(screen.getByRole('button', { name: 'Escape, row 3 of 9' })).toHaveFocus();
});

test('a row that is dragged goes where it is dropped, and no further than the last', async () => {
	begin();
	const handle = screen.getByRole('button', { name: 'Deception, row 1 of 9' });
	handle.setPointerCapture = () => undefined;
	const at = (rows: number) => ({ button: 0, pointerId: 1, clientY: 100 + rows * layout.cellHeight });
	await fireEvent.pointerDown(handle, at(0));
	await fireEvent.pointerMove(handle, at(1.2));
	expect(rows().slice(0, 2)).toEqual(['Reflection', 'Deception']);
	await fireEvent.pointerMove(handle, at(30));
	expect(rows().at(-1)).toBe('Deception');
	await fireEvent.pointerUp(handle, at(30));
	await fireEvent.pointerMove(handle, at(0));
	expect(rows().at(-1)).toBe('Deception');
});
