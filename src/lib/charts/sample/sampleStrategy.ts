import type { Intervention, Prongs } from '../../core/scenario/scenario.ts';
import type { StrategySummary, StrategyYear } from '../../core/summaries/summary.ts';
import type { SampleFuture } from './sampleFutures.ts';
import { wholeYears } from './sampleStatistics.ts';

export const SAMPLE_INTERVENTIONS: Intervention[] = [
	{ id: 'pause', name: 'Two-year pause', when: { year: 2028 }, forYears: 2, capabilitySpeed: 0.2 },
	{ id: 'field', name: 'Larger field', when: { year: 2030 }, safetyResearch: 2 }
];

export const SAMPLE_PRONGS: Prongs = {
	containment: 0.8,
	demos: 0.6,
	understanding: 1,
	multiplier: { p10: 2, p50: 4, p90: 10, scale: 'log' },
	ramp: { from: 200, to: 4000 },
	leak: 0.5,
	supportNow: 0.05,
	campaign: 0.05,
	decay: 0.1,
	demo: 0.15,
	demonstrable: ['deception', 'reflection', 'incentive'],
	slowdown: 0.5,
	hardening: { escape: 1, opacity: 1 },
	cut: ['campaign']
};

/** A strategy that runs roughly as these interventions and prongs would; nothing is walked here, only the shape matters. */
export function sampleStrategy(
	futures: readonly SampleFuture[],
	start: number,
	horizon: number
): StrategySummary {
	const years = [start, ...wholeYears(start, horizon)];
	const shareWithout = (threshold: number, year: number) =>
		futures.filter(({ arrivalYears }) => (arrivalYears[threshold] as number) >= year).length / futures.length;
	let researchYears = 0;
	let before = start;
	const byYear = years.map((year): StrategyYear => {
		const contained = shareWithout(3, year);
		const support = 0.05 + 0.22 * (1 - shareWithout(0, year));
		const researchMultiplier = 1 + 3 * contained * Math.min(1, Math.max(0, (year - start - 1) / 3));
		const researchPace = researchMultiplier * (year >= 2030 ? 2 : 1);
		researchYears += researchPace * (year - before);
		before = year;
		const leakSpeed = 0.5 * (1 - support) * (researchMultiplier - 1);
		const slowdown = 0.5 * support;
		const pause = year >= 2028 && year < 2030 ? 0.2 : 1;
		const hardening = Math.log2(1 + researchYears);
		return {
			year,
			capabilitySpeed: pause * (1 + leakSpeed) * (1 - slowdown),
			researchPace,
			researchYears,
			researchMultiplier,
			support,
			leakSpeed,
			slowdown,
			escapeHardening: hardening,
			opacityHardening: hardening,
			contained
		};
	});
	const onWhere = (isOn: (year: number) => boolean) => ({
		onByYear: years.map((year): [number, number] => [year, isOn(year) ? 1 : 0])
	});
	return {
		byYear,
		interventions: {
			pause: onWhere((year) => year >= 2028 && year < 2030),
			field: onWhere((year) => year >= 2030)
		}
	};
}
