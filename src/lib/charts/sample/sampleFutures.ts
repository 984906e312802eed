import { THRESHOLD_SLUGS } from '../../core/scenario/thresholds.ts';
import type { LevelWay, QuantilesQuantity, SteadyCurve } from '../../core/scenario/scenario.ts';
import { SAMPLE_SCENARIO } from './sampleScenario.ts';

/** One drawn future of the sample scenario. */
export interface SampleFuture {
	/** In threshold order; Infinity = not by the horizon. */
	arrivalYears: number[];
	exitYear: number;
	/** By axis: level at the start, and years per doubling. */
	axes: { now: number; doublingYears: number }[];
}

/** A small generator of numbers in (0, 1), the same in every engine (Tommy Ettinger's mulberry32). */
function generator(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 2 ** 32;
	};
}

const valueAt = ({ p10, p50, p90 }: QuantilesQuantity, z: number) =>
	p50 * (z < 0 ? p50 / p10 : p90 / p50) ** (z / 1.2815515655446004);

/** Draws of the sample scenario by the shortest honest route: log levels, one common factor, steady doubling. */
export function sampleFutures(count: number): SampleFuture[] {
	const { start, horizon, axes, thresholds, exitYears } = SAMPLE_SCENARIO;
	const uniform = generator(9);
	const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
	return Array.from({ length: count }, () => {
		const drawn = axes.map(({ now, curve }) => ({
			now: valueAt(now as QuantilesQuantity, normal()),
			doublingYears: valueAt((curve as SteadyCurve).doublingYears as QuantilesQuantity, normal())
		}));
		const common = normal();
		const arrivalYears = THRESHOLD_SLUGS.map((slug) => {
			const way = thresholds[slug].ways[0] as LevelWay;
			const level = way.level as QuantilesQuantity;
			const z = Math.sqrt(0.4) * common + Math.sqrt(0.6) * normal();
			if (uniform() < (level.never ?? 0)) return Infinity;
			const at = axes.findIndex(({ id }) => id === way.axis);
			const { now, doublingYears } = drawn[at] as (typeof drawn)[number];
			const doublings = Math.log2(valueAt(level, z) / now);
			const year = start + doublings * (doublings < 0 ? Number(axes[at]?.pastDoublingYears) : doublingYears);
			return year <= horizon ? year : Infinity;
		});
		const exit = (arrivalYears[8] as number) + valueAt(exitYears as QuantilesQuantity, normal());
		return { arrivalYears, exitYear: exit <= horizon ? exit : Infinity, axes: drawn };
	});
}
