import type { Share, SweepPoint } from '../lib/core/index.ts';
import { THRESHOLD_SLUGS } from '../lib/core/scenario/thresholds.ts';

/** One column of a sweep's table, with a cell a point. */
export type SweepColumn =
	| { name: string; kind: 'count' | 'number'; cells: (number | null)[] }
	| { name: string; kind: 'text'; cells: (string | null)[] };

/**
 * A sweep as a table, a row a point: the varied values, then what came out. Shares come with the ends of their 95% interval
 * (`_low`, `_high`); years are empty where something does not come by the horizon.
 */
export function sweepTable(points: readonly SweepPoint[]): SweepColumn[] {
	const numbers = (name: string, valueOf: (point: SweepPoint) => number | null): SweepColumn => ({
		name,
		kind: 'number',
		cells: points.map(valueOf)
	});
	const counts = (name: string, valueOf: (point: SweepPoint) => number): SweepColumn => ({
		name,
		kind: 'count',
		cells: points.map(valueOf)
	});
	const shares = (name: string, shareOf: (point: SweepPoint) => Share | undefined): SweepColumn[] => [
		numbers(name, (point) => shareOf(point)?.share ?? null),
		numbers(`${name}_low`, (point) => shareOf(point)?.low ?? null),
		numbers(`${name}_high`, (point) => shareOf(point)?.high ?? null)
	];
	const paths = Object.keys(points[0]?.point ?? {});
	// A sweep may vary which proposals there are.
	const ids = [...new Set(points.flatMap(({ proposals }) => Object.keys(proposals)))];
	return [
		...paths.map((path) => valueColumn(points, path)),
		counts('futures_drawn', ({ futures }) => futures),
		counts('futures_kept', ({ given }) => given.kept),
		...shares('portfolio_any', ({ portfolio }) => portfolio.any),
		...ids.flatMap((id) => [
			...shares(`${id}_survives`, ({ proposals }) => proposals[id]?.survives),
			numbers(`${id}_fails`, ({ proposals }) => proposals[id]?.fails.share ?? null),
			numbers(`${id}_unresolved`, ({ proposals }) => proposals[id]?.unresolved.share ?? null),
			numbers(`${id}_works`, ({ proposals }) => proposals[id]?.works.share ?? null)
		]),
		...THRESHOLD_SLUGS.flatMap((slug) => [
			numbers(`${slug}_p10`, ({ thresholds }) => thresholds[slug].p10),
			numbers(`${slug}_p50`, ({ thresholds }) => thresholds[slug].p50),
			numbers(`${slug}_p90`, ({ thresholds }) => thresholds[slug].p90),
			...shares(`${slug}_not_by_horizon`, ({ thresholds }) => thresholds[slug].notByHorizon)
		]),
		...THRESHOLD_SLUGS.filter((slug) => slug !== 'rescue').flatMap((slug) =>
			shares(`rescue_before_${slug}`, ({ precedence }) => precedence.rescue[slug])
		)
	];
}

/** Numbers where all values are some; else text, with JSON for what is neither. */
function valueColumn(points: readonly SweepPoint[], path: string): SweepColumn {
	const values = points.map(({ point }) => point[path]!);
	if (values.every((value) => typeof value === 'number'))
		return { name: path, kind: 'number', cells: values };
	const cells = values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
	return { name: path, kind: 'text', cells };
}
