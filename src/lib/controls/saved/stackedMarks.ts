/**
 * Marks that stand where they belong and, where they would touch, one above the other: each in the lowest row that has room
 * for it.
 */
export function stackedMarks(wanted: readonly number[], spacing: number): { x: number; row: number }[] {
	const placed: { x: number; row: number }[] = wanted.map((x) => ({ x: Math.round(10 * x) / 10, row: 0 }));
	/** By row: where its last mark stands. */
	const ends: number[] = [];
	for (const mark of [...placed].sort((one, other) => one.x - other.x)) {
		const free = ends.findIndex((end) => mark.x - end >= spacing);
		mark.row = free < 0 ? ends.length : free;
		ends[mark.row] = mark.x;
	}
	return placed;
}
