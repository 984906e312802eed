import type { LinearScale } from '../frame/linearScale.ts';
import { linePath } from '../frame/linePath.ts';
import type { Summary } from '../../core/summaries/summary.ts';

/** One proposal's chance of not yet being violated, on the years of the picture. */
export interface SurvivalLine {
	id: string;
	name: string;
	points: [year: number, share: number][];
	/** The share at the picture's last year. */
	end: number;
}

/** The share at that year, between the years that are known. */
export function shareAt(points: readonly [year: number, share: number][], year: number): number {
	const after = points.findIndex(([at]) => at >= year);
	if (after <= 0) return points.at(after)?.[1] ?? 1;
	const [from, low] = points[after - 1] as [number, number];
	const [to, high] = points[after] as [number, number];
	return low + ((year - from) / (to - from)) * (high - low);
}

/** The scenario's proposals, the ones that hold out longest first. */
export function survivalLines({ proposals }: Summary, lastYear: number): SurvivalLine[] {
	return Object.entries(proposals)
		.map(([id, { name, survivalByYear }]) => {
			const end = shareAt(survivalByYear, lastYear);
			const points = survivalByYear.filter(([year]) => year < lastYear);
			return { id, name, points: [...points, [lastYear, end] as [number, number]], end };
		})
		.sort((a, b) => b.end - a.end || (a.id < b.id ? -1 : 1));
}

export const survivalPath = (
	points: readonly [year: number, share: number][],
	x: LinearScale,
	y: (share: number) => number
): string => linePath(points.map(([year, share]) => [x(year), y(share)]));
