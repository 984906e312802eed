import { area, line } from 'd3';
import { expect, it } from 'vitest';
import { bandPath, linePath, type Pixels } from './linePath.ts';

const low: Pixels[] = [
	[0, 10],
	[10.26, 9.999],
	[20, -4.04]
];
const high: Pixels[] = low.map(([x, y]) => [x, y - 5]);

it('draws what d3’s line and area draw', () => {
	expect(linePath(low)).toBe(line().digits(1)(low as [number, number][]));
	const between = area<number>(
		(index) => low[index]![0],
		(index) => low[index]![1],
		(index) => high[index]![1]
	);
	expect(bandPath(high, low)).toBe(between.digits(1)([0, 1, 2]));
});

it('draws nothing without points', () => {
	expect(linePath([]) + bandPath([], [])).toBe('');
});
