import { group } from 'd3';
import { THRESHOLD_SLUGS, type ThresholdSlug } from '../../core/scenario/thresholds.ts';
import type { OrderingsSummary, PrefixNode } from '../../core/summaries/summary.ts';
import type { SampleFuture } from './sampleFutures.ts';
import { orderOf } from './sampleThresholds.ts';

const PREFIX_DEPTH = 3;

function prefixesOf(orders: readonly number[][], depth: number, total: number): PrefixNode[] {
	if (depth === PREFIX_DEPTH) return [];
	const groups = group(orders, (order) => order[depth] ?? null);
	return [...groups]
		.map(([index, members]): PrefixNode => ({
			next: index === null ? null : (THRESHOLD_SLUGS[index] as ThresholdSlug),
			share: members.length / total,
			children: index === null ? [] : prefixesOf(members, depth + 1, total)
		}))
		.sort((a, b) => b.share - a.share);
}

export function sampleOrderings(futures: readonly SampleFuture[]): OrderingsSummary {
	const orders = futures.map(({ arrivalYears }) => orderOf(arrivalYears));
	const counts = new Map<string, { order: number[]; count: number }>();
	for (const order of orders) {
		const known = counts.get(order.join());
		if (known) known.count += 1;
		else counts.set(order.join(), { order, count: 1 });
	}
	const all = [...counts.values()].sort((a, b) => b.count - a.count);
	const entropy = -all.reduce(
		(sum, { count }) => sum + (count / orders.length) * Math.log(count / orders.length),
		0
	);
	return {
		distinct: all.length,
		effective: Math.exp(entropy),
		top: all.slice(0, 10).map(({ order, count }) => ({
			order: order.map((index) => THRESHOLD_SLUGS[index] as ThresholdSlug),
			share: count / orders.length
		})),
		prefixes: prefixesOf(orders, 0, orders.length)
	};
}
