/** Sweeps there and back: nine badges come to rest after fewer. */
const SWEEPS = 8;

/**
 * Layers with their names put in an order in which few links cross: each name moves to the mean place of what it is linked
 * with in the layer before, then in the layer behind, there and back; the best order seen is kept.
 */
export function crossingOrder(
	layers: readonly (readonly string[])[],
	links: readonly (readonly [from: string, to: string])[]
): string[][] {
	let order = layers.map((layer) => [...layer]);
	let best = order;
	let fewest = crossings(order, links);
	for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
		const isForward = sweep % 2 === 0;
		const before = order.map((layer) => [...layer]);
		const visited = isForward ? before : before.reverse();
		visited.forEach((layer, index) => {
			const known = visited[index - 1];
			if (known) visited[index] = sortedByMean(layer, known, links);
		});
		order = isForward ? visited : visited.reverse();
		const now = crossings(order, links);
		if (now < fewest) [best, fewest] = [order, now];
	}
	return best;
}

/** Places in the middle of both layers count alike, whatever their lengths. */
function sortedByMean(
	layer: readonly string[],
	known: readonly string[],
	links: readonly (readonly [string, string])[]
): string[] {
	const shift = (layer.length - known.length) / 2;
	const means = new Map(
		layer.map((name, index) => {
			const others = links
				.flatMap(([from, to]) => (from === name ? [to] : to === name ? [from] : []))
				.map((other) => known.indexOf(other))
				.filter((place) => place >= 0);
			const mean = others.reduce((sum, place) => sum + place, 0) / others.length;
			return [name, others.length > 0 ? mean + shift : index];
		})
	);
	return [...layer].sort((a, b) => means.get(a)! - means.get(b)!);
}

/** How often links between neighbouring layers cross. */
export function crossings(
	layers: readonly (readonly string[])[],
	links: readonly (readonly [from: string, to: string])[]
): number {
	let count = 0;
	for (let column = 1; column < layers.length; column++) {
		const spans = links
			.map(([from, to]) => [layers[column - 1]!.indexOf(from), layers[column]!.indexOf(to)] as const)
			.filter(([left, right]) => left >= 0 && right >= 0);
		spans.forEach(([left, right], index) => {
			for (const [otherLeft, otherRight] of spans.slice(index + 1))
				if ((left - otherLeft) * (right - otherRight) < 0) count += 1;
		});
	}
	return count;
}
