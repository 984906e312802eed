import type { StrategyYear, Summary } from '../../core/summaries/summary.ts';

/** One of the small curves, one above the other. */
export interface StrategyPanel {
	id: 'researchPace' | 'capabilitySpeed' | 'support';
	name: string;
	/** What a value is counted in, for the ticks: "×" or "of 100". */
	format: (value: number) => string;
	points: [year: number, value: number][];
	/** Where the strategy changes nothing. */
	neutral: number;
	/** Highest value on the axis. */
	top: number;
}

const twoDigits = (value: number): string => String(Number(value.toPrecision(2)));
const times = (value: number): string => (value === 0 ? '0' : `×${twoDigits(value)}`);
const ofHundred = (value: number): string => String(Math.round(value * 100));

const PANELS: Omit<StrategyPanel, 'points' | 'top'>[] = [
	{ id: 'researchPace', name: 'Pace of safety research, today’s = 1', format: times, neutral: 1 },
	{ id: 'capabilitySpeed', name: 'Speed of capability, trend = 1', format: times, neutral: 1 },
	{ id: 'support', name: 'Political support, of 100', format: ofHundred, neutral: 0 }
];

/** Room above the highest value, and at least up to twice what changes nothing. */
function topOf({ id, neutral }: Omit<StrategyPanel, 'points' | 'top'>, values: readonly number[]): number {
	const highest = Math.max(...values, 0);
	if (id === 'support') return Math.min(1, Math.max(0.2, highest * 1.15));
	return Math.max(2 * neutral, highest * 1.1);
}

/** Nearer to what changes nothing than this is drawn as nothing, and left out. */
const NOTHING = 0.005;

/**
 * The curves up to the last year of the picture: those that the strategy moves, or the first two where it moves none.
 * `rest` keeps the axes of an earlier summary.
 */
export function strategyPanels(summary: Summary, lastYear: number, rest: Summary = summary): StrategyPanel[] {
	const pointsOf = (of: Summary, id: StrategyPanel['id']) =>
		(of.strategy?.byYear ?? [])
			.filter(({ year }) => year <= lastYear)
			.map((at: StrategyYear): [number, number] => [at.year, at[id]]);
	const panels = PANELS.map((panel) => {
		const points = pointsOf(summary, panel.id);
		const kept = pointsOf(rest, panel.id);
		const top = topOf(
			panel,
			(kept.length > 0 ? kept : points).map(([, value]) => value)
		);
		return { ...panel, points, top };
	});
	const moved = panels.filter(({ points, neutral }) =>
		points.some(([, value]) => Math.abs(value - neutral) > NOTHING)
	);
	return moved.length > 0 ? moved : panels.slice(0, 2);
}

/** When an intervention is on, by year. */
export interface InterventionSpan {
	id: string;
	name: string;
	points: [year: number, share: number][];
	/** In how many futures it is ever on in the picture, at most at once. */
	most: number;
}

export function interventionSpans({ scenario, strategy }: Summary, lastYear: number): InterventionSpan[] {
	return (scenario.interventions ?? []).flatMap(({ id, name }) => {
		const points = strategy?.interventions[id]?.onByYear.filter(([year]) => year <= lastYear) ?? [];
		return points.length > 0
			? [{ id, name, points, most: Math.max(...points.map(([, share]) => share)) }]
			: [];
	});
}
