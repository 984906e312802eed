import * as v from 'valibot';
import { showValue } from '../scenario/showValue.ts';
import { THRESHOLD_COUNT } from '../scenario/thresholds.ts';
import { proposalTally } from '../summaries/counts.ts';
import type { JsonValue } from './parseVary.ts';
import type { PointCounts } from './pointCounts.ts';
import { SweepError } from './sweepError.ts';

const SHARD_FORMAT = 'ninefold-sweep-shard/1';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const counts = v.array(count);
const table = v.pipe(
	counts,
	v.check((filled) => filled.length % 2 === 0)
);
const values = v.record(
	v.string(),
	v.custom<JsonValue>(() => true)
);

const headSchema = v.object({
	format: v.literal(SHARD_FORMAT),
	engine: v.string(),
	shard: v.object({ number: count, of: count }),
	/** The scenario that is varied, in canonical form. */
	scenario: v.custom<JsonValue>((value) => typeof value === 'object' && value !== null),
	vary: v.array(v.object({ path: v.string(), values: v.array(v.custom<JsonValue>(() => true)) })),
	/** How many chunks each point of the sweep has. */
	chunks: v.array(count)
});

const pointSchema = v.pipe(
	v.object({
		index: count,
		point: values,
		proposals: v.array(v.string()),
		bins: v.object({
			shift: count,
			offset: count,
			count: v.pipe(count, v.maxValue(1e5)),
			firstYear: v.number(),
			binYears: v.number()
		}),
		chunks: count,
		futures: count,
		kept: count,
		keptSquares: count,
		sum: counts,
		squares: counts,
		products: counts,
		arrivals: v.pipe(v.array(table), v.length(THRESHOLD_COUNT))
	}),
	v.check(({ sum, squares, products }) => sum.length === squares.length && sum.length === products.length),
	v.check(({ sum, proposals }) => sum.length >= proposalTally(proposals.length)),
	v.check(({ arrivals, bins }) =>
		arrivals.every((filled) => filled.every((bin, k) => k % 2 === 1 || bin < bins.count))
	)
);

/** The first line of a shard's file: which shard of which sweep it is. */
export type ShardHead = v.InferOutput<typeof headSchema>;
/** Every other line: what the shard counted at one point. */
export type ShardPoint = v.InferOutput<typeof pointSchema>;
export type ShardLine = ShardHead | ShardPoint;

export const shardHead = (head: Omit<ShardHead, 'format'>): ShardHead => ({ format: SHARD_FORMAT, ...head });

/** @throws SweepError */
export function readShardHead(line: unknown): ShardHead {
	const { success, output } = v.safeParse(headSchema, line);
	if (success) return output;
	const format = (line as { format?: unknown } | null | undefined)?.format;
	throw new SweepError(
		format === SHARD_FORMAT
			? 'its first line is damaged'
			: `is no shard of a sweep: its first line should be of the format "${SHARD_FORMAT}", got ${showValue(format)}`
	);
}

/** @throws SweepError */
export function readShardPoint(line: unknown): ShardPoint {
	const { success, output } = v.safeParse(pointSchema, line);
	if (success) return output;
	throw new SweepError('a line is damaged: it is not the counts of a point');
}

/** Counts as a line holds them. */
export function shardPoint(index: number, point: Record<string, JsonValue>, given: PointCounts): ShardPoint {
	const { proposals, bins, chunks, futures, kept, keptSquares, tallies, arrivals } = given;
	return {
		...{ index, point, proposals, bins, chunks, futures, kept, keptSquares },
		sum: [...tallies.sum],
		squares: [...tallies.squares],
		products: [...tallies.products],
		arrivals
	};
}

/** A line's counts, as they are added up and read. */
export function countsOfLine(line: ShardPoint): PointCounts {
	const { proposals, bins, chunks, futures, kept, keptSquares, sum, squares, products, arrivals } = line;
	return {
		...{ proposals, bins, chunks, futures, kept, keptSquares, arrivals },
		tallies: {
			sum: Float64Array.from(sum),
			squares: Float64Array.from(squares),
			products: Float64Array.from(products)
		}
	};
}
