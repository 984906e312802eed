/**
 * Keeps one of many buttons in the order of the Tab key, and moves the focus among them by the arrow keys: by one to the
 * left and right, by `perRow` up and down.
 *
 * @param seats of the grid, row by row; null where there is no button
 * @returns the seat to go to, or null where the key leads nowhere
 */
export function rovingFocus(
	key: string,
	from: number,
	perRow: number,
	seats: readonly (unknown | null)[]
): number | null {
	const row = Math.floor(from / perRow);
	const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -perRow, ArrowDown: perRow }[key];
	if (step === undefined) return edge(key, row, perRow, seats);
	const isSideways = Math.abs(step) === 1;
	for (let to = from + step; to >= 0 && to < seats.length; to += step) {
		if (isSideways && Math.floor(to / perRow) !== row) return null;
		if (seats[to] !== null) return to;
	}
	return null;
}

function edge(key: string, row: number, perRow: number, seats: readonly (unknown | null)[]): number | null {
	if (key !== 'Home' && key !== 'End') return null;
	const inRow = Array.from({ length: perRow }, (_, column) => row * perRow + column).filter(
		(seat) => seat < seats.length && seats[seat] !== null
	);
	return (key === 'Home' ? inRow[0] : inRow.at(-1)) ?? null;
}
