import '@testing-library/jest-dom/vitest';
import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { DOUBLING_MONTHS, DURATION_YEARS } from '../beliefs/quantityPlace.ts';
import QuantityPicture from './QuantityPicture.svelte';

// jsdom lays nothing out.
vi.stubGlobal(
	'ResizeObserver',
	class {
		observe() {}
		unobserve() {}
		disconnect() {}
	}
);

const quantity = { p10: 1, p50: 2, p90: 8, scale: 'log' as const };

test('the three values are moved by arrow keys, and say where they are in the unit that is shown', async () => {
	const onmove = vi.fn();
	render(QuantityPicture, { quantity, place: DOUBLING_MONTHS, spoken: 'Doubling time', onmove });
	const high = screen.getByRole('slider', { name: 'Doubling time: one in ten above' });
	expect(high).toHaveAttribute('aria-valuetext', '96 months');
	await fireEvent.keyDown(high, { key: 'ArrowRight' });
	expect(onmove).toHaveBeenLastCalledWith('p90', expect.any(Number));
	expect(onmove.mock.lastCall![1]).toBeGreaterThan(8);
	await fireEvent.keyDown(high, { key: 'ArrowLeft' });
	expect(onmove.mock.lastCall![1]).toBeLessThan(8);
	await fireEvent.keyDown(high, { key: 'Tab' });
	expect(onmove).toHaveBeenCalledTimes(2);
});

test('an end stops before the middle', async () => {
	const onmove = vi.fn();
	render(QuantityPicture, {
		quantity: { p10: 1.99, p50: 2, p90: 8, scale: 'log' },
		place: DURATION_YEARS,
		spoken: 'Exit',
		onmove
	});
	const low = screen.getByRole('slider', { name: 'Exit: one in ten below' });
	await fireEvent.keyDown(low, { key: 'ArrowRight', shiftKey: true });
	expect(onmove.mock.lastCall![1]).toBeLessThan(2);
});

test('what never comes stands apart, and a certain value has no handles', () => {
	const { container, unmount } = render(QuantityPicture, {
		quantity: { ...quantity, never: 0.3 },
		place: DURATION_YEARS,
		spoken: 'Level',
		onmove: vi.fn()
	});
	expect(container.querySelectorAll('.dot')).toHaveLength(20);
	expect(screen.getByText('never')).toBeInTheDocument();
	unmount();
	render(QuantityPicture, { quantity: 3, place: DURATION_YEARS, spoken: 'Level', onmove: vi.fn() });
	expect(screen.queryByRole('slider')).toBeNull();
});
