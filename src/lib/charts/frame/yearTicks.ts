const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/** Whole years inside [first, last], in a round step so wide that labels of four digits do not touch on that many pixels. */
export function yearTicks(first: number, last: number, pixels: number, pixelsPerLabel = 42): number[] {
	const labels = Math.max(1, Math.floor(pixels / pixelsPerLabel));
	const step = STEPS.find((years) => (last - first) / years <= labels) ?? 1000;
	const ticks: number[] = [];
	for (let year = Math.ceil(first / step) * step; year <= last; year += step) ticks.push(year);
	return ticks;
}
