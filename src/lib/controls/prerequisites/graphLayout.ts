import type { ThresholdSlug } from '../../core/index.ts';
import { THRESHOLD_SLUGS } from '../../core/scenario/thresholds.ts';
import type { Arrow } from './arrows.ts';
import { crossingOrder } from './crossingOrder.ts';
import { depthsOf } from './depthsOf.ts';

/** A place in the picture: how far to the right, and how far down, both in whole or half places. */
export interface Spot {
	column: number;
	row: number;
}

/** Where everything stands: whoever waits stands to the right of what it waits for. */
export interface GraphLayout {
	columns: number;
	/** How many places the fullest column has. */
	rows: number;
	/** The thresholds that an arrow begins or ends at. */
	spots: Map<ThresholdSlug, Spot>;
	/** Each arrow with the spots that it runs through, from its beginning to its end. */
	routes: { arrow: Arrow; through: Spot[] }[];
	/** The thresholds without any arrow, by number. */
	alone: ThresholdSlug[];
}

/**
 * A layered drawing, from left to right (K. Sugiyama, S. Tagawa and M. Toda, 1981, "Methods for visual understanding of
 * hierarchical system structures"): a threshold's column is the longest chain before it; an arrow over several columns
 * keeps a place free in each of them, so that it never runs behind a badge; each column is ordered so that few arrows
 * cross, and stands in the middle. Arrows that close a circle run back to the left.
 */
export function graphLayout(arrows: readonly Arrow[]): GraphLayout {
	const linked = THRESHOLD_SLUGS.filter((slug) =>
		arrows.some(({ from, to }) => from === slug || to === slug)
	);
	const alone = THRESHOLD_SLUGS.filter((slug) => !linked.includes(slug));
	const depths = depthsOf(linked, arrows);
	const columns = linked.length === 0 ? 0 : 1 + Math.max(...depths.values());

	const layers: string[][] = Array.from({ length: columns }, () => []);
	for (const slug of linked) layers[depths.get(slug)!]!.push(slug);
	const links: [string, string][] = [];
	const chains = arrows.map((arrow) => {
		const [low, high] = [arrow.from, arrow.to].sort((a, b) => depths.get(a)! - depths.get(b)!) as [
			ThresholdSlug,
			ThresholdSlug
		];
		const chain: string[] = [low];
		for (let column = depths.get(low)! + 1; column < depths.get(high)!; column++) {
			const between = `${low} ${high} ${column}`;
			if (!layers[column]!.includes(between)) layers[column]!.push(between);
			chain.push(between);
		}
		chain.push(high);
		chain.slice(1).forEach((name, index) => links.push([chain[index]!, name]));
		return { arrow, chain: low === arrow.from ? chain : chain.reverse() };
	});

	const rows = Math.max(0, ...layers.map((layer) => layer.length));
	const places = new Map<string, Spot>();
	crossingOrder(layers, links).forEach((layer, column) => {
		layer.forEach((name, index) => places.set(name, { column, row: index + (rows - layer.length) / 2 }));
	});
	return {
		columns,
		rows,
		spots: new Map(linked.map((slug) => [slug, places.get(slug)!])),
		routes: chains.map(({ arrow, chain }) => ({ arrow, through: chain.map((name) => places.get(name)!) })),
		alone
	};
}
