export interface Dot {
	/** The dot's middle, in pixels. */
	x: number;
	/** Pixels above the baseline. */
	rise: number;
}

/**
 * A dot plot: dots that would overlap along x are stacked (Wilkinson 1999, "Dot plots", The American Statistician 53).
 * The largest radius at which every stack stays within `height` is found first. `positions` ascend.
 */
export function stackDots(
	positions: readonly number[],
	height: number,
	largestRadius: number
): { radius: number; dots: Dot[] } {
	let radius = largestRadius;
	let stacks = stacksOf(positions, 2 * radius);
	while (radius > 1 && Math.max(0, ...stacks.map(({ count }) => count)) * 2 * radius > height) {
		radius -= 0.1;
		stacks = stacksOf(positions, 2 * radius);
	}
	const dots = stacks.flatMap(({ x, count }) =>
		Array.from({ length: count }, (_, level) => ({ x, rise: (2 * level + 1) * radius }))
	);
	return { radius, dots };
}

/** Runs of dots within one diameter of the run's first, each at the middle of its run. */
function stacksOf(positions: readonly number[], diameter: number): { x: number; count: number }[] {
	const stacks: { x: number; count: number }[] = [];
	for (let first = 0; first < positions.length;) {
		const from = positions[first] as number;
		let next = first + 1;
		while (next < positions.length && (positions[next] as number) - from < diameter) next += 1;
		stacks.push({ x: (from + (positions[next - 1] as number)) / 2, count: next - first });
		first = next;
	}
	return stacks;
}
