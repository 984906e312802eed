import type { CapabilityAxis } from '../../core/scenario/scenario.ts';
import { METR_HORIZONS } from './metrHorizons.ts';

/** A measured model on an axis in hours. */
export interface MetrPoint {
	name: string;
	/** Decimal year of release. */
	year: number;
	hours: number;
	low: number;
	high: number;
	isStateOfTheArt: boolean;
}

/** An ISO date as a decimal year. */
function decimalYear(date: string): number {
	const year = Number(date.slice(0, 4));
	const first = Date.UTC(year, 0, 1);
	return year + (Date.parse(date) - first) / (Date.UTC(year + 1, 0, 1) - first);
}

const POINTS: readonly MetrPoint[] = METR_HORIZONS.map(
	({ name, released, minutes, low, high, isStateOfTheArt }) => ({
		name,
		year: decimalYear(released),
		hours: minutes / 60,
		low: low / 60,
		high: high / 60,
		isStateOfTheArt
	})
);

/** The year of the first measurement. */
export const METR_FIRST_YEAR = Math.floor(Math.min(...POINTS.map(({ year }) => year)));

/** METR measures task horizons in hours: the points belong on that axis and no other. */
export const takesMetrPoints = ({ id, unit }: CapabilityAxis): boolean =>
	id === 'horizon' && unit === 'hours';

/** METR's measurements on the axis, from that year on. */
export const metrPoints = (axis: CapabilityAxis, fromYear: number): readonly MetrPoint[] =>
	takesMetrPoints(axis) ? POINTS.filter(({ year }) => year >= fromYear) : [];
