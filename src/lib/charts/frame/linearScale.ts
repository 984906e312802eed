import { ticks } from 'd3';

/** Numbers of a domain to pixels of a range. The domain's ends may lie either way; values beyond them go on straight. */
export interface LinearScale {
	(value: number): number;
	domain(): [number, number];
	range(): [number, number];
	/** Back from the range to the domain. */
	invert(value: number): number;
	/** About as many round numbers within the domain. */
	ticks(count: number): number[];
}

/**
 * d3's `scaleLinear` for two numbers on either side, which is all that charts need: the original brings colours, dates
 * and number formats along, a tenth of everything that a page loads.
 */
export function linearScale(
	[low, high]: readonly [number, number],
	[start, end]: readonly [number, number]
): LinearScale {
	// As d3 has it: from the domain's lower end on, and a domain without extent maps to the middle.
	const isFalling = high < low;
	const [from, first, last] = isFalling ? [high, end, start] : [low, start, end];
	const extent = Math.abs(high - low);
	const scale = (value: number) => {
		const portion = extent === 0 ? 0.5 : (value - from) / extent;
		return first * (1 - portion) + last * portion;
	};
	return Object.assign(scale, {
		domain: (): [number, number] => [low, high],
		range: (): [number, number] => [start, end],
		invert: (value: number) => low + ((value - start) / (end - start)) * (high - low),
		ticks: (count: number) => ticks(low, high, count)
	});
}

/** The same for positive numbers over their logarithms, as d3's `scaleLog`. */
export function logScale(domain: readonly [number, number], range: readonly [number, number]) {
	const scale = linearScale([Math.log(domain[0]), Math.log(domain[1])], range);
	return (value: number): number => scale(Math.log(value));
}
