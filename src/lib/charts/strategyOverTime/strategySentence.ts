import type { StrategyYear, Summary } from '../../core/summaries/summary.ts';

export const NO_STRATEGY = 'This scenario is without interventions and prongs';

const twoDigits = (value: number): string => String(Number(value.toPrecision(2)));
const yearOf = ({ year }: StrategyYear): string => String(Math.floor(year));

/** The year in which something lies furthest from what it would be without the strategy; undefined where it never does. */
function furthest(
	{ strategy }: Summary,
	of: (at: StrategyYear) => number,
	neutral: number
): StrategyYear | undefined {
	const distance = (at: StrategyYear) => Math.abs(of(at) - neutral);
	const best = strategy?.byYear.reduce((best, next) => (distance(next) > distance(best) ? next : best));
	return best && distance(best) > 0.02 ? best : undefined;
}

/** The finding: what happens to the race at its most, and to research. */
export function strategyTitle(summary: Summary): string {
	if (!summary.strategy) return NO_STRATEGY;
	const race = furthest(summary, ({ capabilitySpeed }) => capabilitySpeed, 1);
	const research = furthest(summary, ({ researchPace }) => researchPace, 1);
	const parts = [
		...(race
			? [`capability runs at ${twoDigits(race.capabilitySpeed)} times its trend in ${yearOf(race)}`]
			: []),
		...(research
			? [`research at ${twoDigits(research.researchPace)} times today’s pace in ${yearOf(research)}`]
			: [])
	];
	if (parts.length === 0) return 'What is done changes hardly anything on average';
	const line = parts.join(', ');
	return line.charAt(0).toUpperCase() + line.slice(1);
}

export const strategyMeasures = ({ scenario }: Summary): string =>
	`Averages over the futures at the start of each year${scenario.interventions?.length ? '; below, in how many of them each intervention is on' : ''}`;

export function strategySentence(summary: Summary): string {
	const { strategy, scenario } = summary;
	if (!strategy) return `${NO_STRATEGY}.`;
	const last = strategy.byYear.at(-1);
	const support = furthest(summary, ({ support }) => support, 0);
	const most = (scenario.interventions ?? []).flatMap(({ id, name }) => {
		const on = strategy.interventions[id]?.onByYear ?? [];
		const [year, share] = on.reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0] as [
			number,
			number
		]);
		return share > 0
			? [`${name} is on in ${Math.round(100 * share)} of 100 futures in ${Math.floor(year)}`]
			: [`${name} is on in none`];
	});
	return [
		`${strategyTitle(summary)}.`,
		...(scenario.prongs && support
			? [`Support is highest in ${yearOf(support)}, at ${Math.round(100 * support.support)} of 100.`]
			: []),
		...(last ? [`By ${yearOf(last)}, ${twoDigits(last.researchYears)} research-years have been done.`] : []),
		...(most.length > 0 ? [`At its most, ${most.join('; ')}.`] : [])
	].join(' ');
}
