import { scaleLinear, scaleLog } from 'd3';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linearScale, logScale } from './linearScale.ts';

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const pair = fc.tuple(number, number);

it('gives what d3’s linear scale gives, to the last bit', () => {
	fc.assert(
		fc.property(pair, pair, number, (domain, range, value) => {
			expect(linearScale(domain, range)(value)).toBe(scaleLinear(domain, range)(value));
		})
	);
});

it('has the ticks and the ends of d3’s', () => {
	const scale = linearScale([2023, 2033], [104, 772]);
	expect(scale.ticks(5)).toEqual(scaleLinear([2023, 2033], [104, 772]).ticks(5));
	expect(scale.invert(scale(2030.25))).toBeCloseTo(2030.25, 9);
	expect([scale.domain(), scale.range()]).toEqual([
		[2023, 2033],
		[104, 772]
	]);
});

it('has the logarithmic scale of d3', () => {
	const positive = fc.double({ min: 1e-6, max: 1e9, noNaN: true });
	fc.assert(
		fc.property(positive, (level) => {
			const [domain, range]: [number, number][] = [
				[0.25, 4000],
				[320, 16]
			];
			expect(logScale(domain!, range!)(level)).toBe(scaleLog(domain!, range!)(level));
		})
	);
});
