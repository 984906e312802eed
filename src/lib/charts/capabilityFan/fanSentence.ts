import type { CapabilityAxis } from '../../core/scenario/scenario.ts';
import { THRESHOLDS } from '../../core/scenario/thresholds.ts';
import type { Summary } from '../../core/summaries/summary.ts';
import { plotYears } from '../frame/plotYears.ts';
import { levelInWords } from './levelTicks.ts';
import { takesMetrPoints } from './metrPoints.ts';

/** The axis that is drawn: the one asked for, else the first; a scenario of dates alone has none. */
export const fanAxis = ({ scenario }: Summary, axisId?: string): CapabilityAxis | undefined =>
	scenario.axes.find(({ id }) => id === axisId) ?? scenario.axes[0];

export const NO_AXIS =
	'Every threshold of this scenario is given as a year, so there is no capability to follow';

/** Lengths of tasks that a title can speak of. */
const LANDMARK_HOURS: [hours: number, words: string][] = [
	[20000, 'ten work-years'],
	[2000, 'a work-year'],
	[167, 'a work-month'],
	[40, 'a work-week'],
	[8, 'a work-day']
];

/** The first year at whose beginning half of the futures are at that level. */
const medianReaches = ({ byYear }: Summary['axes'][string], level: number): number | undefined =>
	byYear.find(({ p50 }) => p50 === null || p50 >= level)?.year;

/** The finding: when the middle future reaches the longest task that it reaches within the picture. */
export function fanTitle(summary: Summary, axisId?: string): string {
	const axis = fanAxis(summary, axisId);
	const levels = axis && summary.axes[axis.id];
	if (!axis || !levels) return NO_AXIS;
	const [, last] = plotYears(summary);
	if (axis.unit === 'hours') {
		for (const [hours, words] of LANDMARK_HOURS) {
			const year = medianReaches(levels, hours);
			if (year !== undefined && year <= last && year > summary.scenario.start)
				return axis.id === 'horizon'
					? `By ${Math.floor(year)} half of the futures have AI that can do tasks of ${words}`
					: `${axis.name} passes ${words} by ${Math.floor(year)} in half of the futures`;
		}
	}
	const end = levels.byYear.filter(({ year }) => year <= last).at(-1);
	return end?.p50
		? `${axis.name}: ${levelInWords(axis, end.p50)} by ${Math.floor(end.year)} in the middle future`
		: `Progress without bound in half of the futures before ${Math.floor(last)}`;
}

export const fanMeasures = (summary: Summary, axisId?: string): string => {
	const axis = fanAxis(summary, axisId);
	if (!axis) return 'Capability over time';
	if (takesMetrPoints(axis))
		return (
			'How long the tasks are that AI completes half of the time, in the working time of a skilled person ' +
			'(a week is 40 hours, a year 2,000). Right: how long they must be for each threshold'
		);
	return axis.unit === 'hours'
		? `${axis.name}, by year; in working time (a week is 40 hours, a year 2,000). Right: where each threshold may lie`
		: `${axis.name} (${axis.unit}), by year. Right: where each threshold may lie`;
};

/** Today, and the middle and the width of what comes, five years on. */
export function fanSentence(summary: Summary, axisId?: string): string {
	const axis = fanAxis(summary, axisId);
	const byYear = axis && summary.axes[axis.id]?.byYear;
	const now = byYear?.[0];
	if (!axis || !byYear || !now) return `${NO_AXIS}.`;
	const inWords = (level: number | null) =>
		level === null ? 'beyond every number' : levelInWords(axis, level);
	const later = byYear.find(({ year }) => year >= now.year + 3) ?? byYear.at(-1) ?? now;
	return (
		`${takesMetrPoints(axis) ? 'The length of tasks that AI completes half of the time' : axis.name} is about ${inWords(now.p50)} now. In ${Math.floor(later.year)} it is ${inWords(later.p50)} in the middle ` +
		`future, and between ${inWords(later.p10)} and ${inWords(later.p90)} in eight futures of ten.` +
		elsewhere(summary, axis)
	);
}

/** Names the thresholds that no level on this axis decides, so that nobody looks for them at the right edge. */
function elsewhere({ scenario }: Summary, axis: CapabilityAxis): string {
	const names = THRESHOLDS.filter(
		({ slug }) => !scenario.thresholds[slug].ways.some((way) => 'axis' in way && way.axis === axis.id)
	).map(({ shortName }) => shortName);
	return names.length > 0 ? ` Not on this scale: ${names.join(', ')}.` : '';
}
