import { distributionOf } from '../../core/quantities/distributionOf.ts';
import type { Prongs, Quantity } from '../../core/scenario/scenario.ts';
import type { StrategyYear, Summary } from '../../core/summaries/summary.ts';
import type { ChartOption } from '../frame/chartEntry.ts';

/** By then most scenarios have something to show, and the first demonstrations have been made. */
const DEFAULT_YEARS_ON = 3;
const MOST_CHOICES = 16;

const median = (quantity: Quantity): number => distributionOf(quantity).quantile(0);

/** The year among the summary's that is shown when nobody chose one. */
function defaultYear({ scenario, strategy }: Summary): StrategyYear | undefined {
	const wanted = scenario.start + DEFAULT_YEARS_ON;
	return strategy?.byYear.reduce((best, next) =>
		Math.abs(next.year - wanted) < Math.abs(best.year - wanted) ? next : best
	);
}

/** How the strategy runs at the chosen year; undefined where the summary does not tell. */
export function loopYear(summary: Summary, chosen = ''): StrategyYear | undefined {
	return summary.strategy?.byYear.find(({ year }) => String(year) === chosen) ?? defaultYear(summary);
}

/** What the couplings say before any future is drawn: full help from contained systems, today's support, one year of research. */
export function assumedYear(prongs: Prongs): StrategyYear {
	const isWhole = (link: Prongs['cut'][number]) => !prongs.cut.includes(link);
	const support = median(prongs.supportNow);
	const researchMultiplier = isWhole('research')
		? 1 + (median(prongs.multiplier) - 1) * prongs.containment
		: 1;
	const stopped = isWhole('shield') ? support : 0;
	const leakSpeed = isWhole('leak') ? median(prongs.leak) * (1 - stopped) * (researchMultiplier - 1) : 0;
	const slowdown = isWhole('slowdown') ? median(prongs.slowdown) * support : 0;
	const researchYears = prongs.understanding;
	const hardened = (quantity: Quantity | undefined, link: Prongs['cut'][number]) =>
		quantity !== undefined && isWhole(link) ? median(quantity) * Math.log2(1 + researchYears) : 0;
	return {
		year: 0,
		capabilitySpeed: (1 + leakSpeed) * (1 - slowdown),
		researchPace: prongs.understanding * researchMultiplier,
		researchYears,
		researchMultiplier,
		support,
		leakSpeed,
		slowdown,
		escapeHardening: hardened(prongs.hardening.escape, 'hardenContainment'),
		opacityHardening: hardened(prongs.hardening.opacity, 'hardenOversight'),
		contained: 1
	};
}

export const yearOption: ChartOption = {
	name: 'year',
	label: 'In the year',
	choices: (summary) => {
		const first = defaultYear(summary);
		if (!first || !summary.strategy) return [{ value: '', label: 'as assumed' }];
		const others = summary.strategy.byYear
			.filter(({ year }) => year !== first.year && year > summary.scenario.start)
			.slice(0, MOST_CHOICES);
		return [first, ...others].map(({ year }) => ({ value: String(year), label: yearName(year) }));
	}
};

/** "2030", or "now" for a start within a year. */
export const yearName = (year: number): string => (Number.isInteger(year) ? String(year) : year.toFixed(1));
