/** Dots in a block around x = 0 that rises from a baseline row by row, at the largest radius at which all fit. */
export function blockOfDots(
	count: number,
	width: number,
	height: number,
	largestRadius: number
): { radius: number; dots: { x: number; rise: number }[] } {
	let radius = largestRadius;
	const columnsAt = () => Math.max(1, Math.floor(width / (2 * radius)));
	while (radius > 1 && Math.ceil(count / columnsAt()) * 2 * radius > height) radius -= 0.1;
	const most = columnsAt();
	const levels = Math.max(1, Math.ceil(count / most));
	// As low and wide as the column allows, in even rows.
	const columns = Math.ceil(count / levels);
	const dots = Array.from({ length: count }, (_, dot) => ({
		x: ((dot % columns) - (columns - 1) / 2) * 2 * radius,
		rise: (2 * Math.floor(dot / columns) + 1) * radius
	}));
	return { radius, dots };
}
