/**
 * Heights for square badges that stay at their x: each as near to where it belongs as the ones already placed allow.
 * `size` is a badge's side with the air around it.
 */
export function placeBadges(wanted: readonly { x: number; y: number }[], size: number): number[] {
	const placed: { x: number; y: number }[] = [];
	for (const { x, y } of wanted) {
		const near = placed.filter((other) => Math.abs(other.x - x) < size);
		const isFree = (height: number) => near.every((other) => Math.abs(other.y - height) >= size - 1e-9);
		const candidates = [y, ...near.flatMap((other) => [other.y - size, other.y + size])];
		const best = candidates.filter(isFree).sort((a, b) => Math.abs(a - y) - Math.abs(b - y))[0] ?? y;
		placed.push({ x, y: best });
	}
	return placed.map(({ y }) => y);
}
