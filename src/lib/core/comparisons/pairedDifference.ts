import {
	CHUNKS_FOR_SPREAD,
	isRare,
	RARE,
	shareInterval,
	type ChunkSums
} from '../summaries/shareInterval.ts';
import { studentQuantile } from '../summaries/studentQuantile.ts';
import type { Share } from '../summaries/summary.ts';
import { wilsonInterval } from '../summaries/wilsonInterval.ts';
import type { Difference } from './comparison.ts';

/** What the error of a difference between two shares is read off: each one's sums over its chunks, and their products. */
export interface PairedSums {
	base: ChunkSums;
	other: ChunkSums;
	/** Over the chunks that both have: how many, Σ a·b, Σ a·l, Σ b·k and Σ k·l (see `PairCounts`). */
	chunks: number;
	products: number;
	baseByOtherKept: number;
	otherByBaseKept: number;
	keptProducts: number;
}

/**
 * The other's share minus the base's, with its 95% interval when both are counted on the same random numbers.
 *
 * With p = Σa/Σk and q = Σb/Σl, chunk c leaves the residuals d = a − p·k and e = b − q·l, and the ratio estimates have
 *
 *     Var(q − p) ≈ n/(n−1) · [ Σd²/(Σk)² + Σe²/(Σl)² − 2·Σd·e/(Σk·Σl) ]
 *
 * (the residuals of ratio estimates, W. G. Cochran, "Sampling Techniques", section 6.3, here of two; with Student's t). Luck that both share makes Σd·e
 * large and the interval narrow. Where a condition made one of them draw more chunks, Σd·e runs over those of both.
 *
 * Below 8 chunks, and where either share is rare, it is the unpaired interval: that of two independent shares, whose arms
 * are the roots of the summed squares of their own intervals' arms (R. G. Newcombe 1998, "Interval estimation for the
 * difference between independent proportions", Statistics in Medicine 17, method 10). Where the two tell next to no
 * futures apart, the spread says little either: s = Σ(a − b)² such futures were seen at most, and the interval is as long
 * as Wilson's for a share s/Σk.
 */
export function pairedDifference(sums: PairedSums): Difference {
	const { base, other } = sums;
	const [from, to] = [shareInterval(base), shareInterval(other)];
	const difference = to.share - from.share;
	const unpaired = unpairedInterval(from, to);
	const paired = pairedInterval(sums, difference) ?? unpaired;
	return { difference, ...paired, unpairedLow: unpaired.low, unpairedHigh: unpaired.high };
}

interface Interval {
	low: number;
	high: number;
}

function unpairedInterval(from: Share, to: Share): Interval {
	const arm = (one: number, other: number): number => Math.sqrt(one * one + other * other);
	const difference = to.share - from.share;
	return within(
		difference,
		arm(to.share - to.low, from.high - from.share),
		arm(to.high - to.share, from.share - from.low)
	);
}

function pairedInterval(sums: PairedSums, difference: number): Interval | null {
	const { base, other, chunks } = sums;
	if (chunks < CHUNKS_FOR_SPREAD || base.kept === 0 || other.kept === 0) return null;
	const fewerKept = Math.min(base.kept, other.kept);
	const apart = futuresToldApart(sums);
	if (apart < RARE) {
		const halfWidth = wilsonInterval(apart, fewerKept).high - apart / fewerKept;
		return within(difference, halfWidth, halfWidth);
	}
	if (isRare(base) || isRare(other)) return null;
	const [p, q] = [base.sum / base.kept, other.sum / other.kept];
	const shared = residualProducts(
		sums.products,
		sums.baseByOtherKept,
		sums.otherByBaseKept,
		sums.keptProducts,
		p,
		q
	);
	const variance =
		(ownResiduals(base, p) * spread(base.chunks)) / (base.kept * base.kept) +
		(ownResiduals(other, q) * spread(other.chunks)) / (other.kept * other.kept) -
		(2 * shared * spread(chunks)) / (base.kept * other.kept);
	const halfWidth = Math.max(studentQuantile(chunks - 1) * Math.sqrt(Math.max(variance, 0)), 1 / fewerKept);
	return within(difference, halfWidth, halfWidth);
}

/** Σ(a − b)², where both keep the same number of futures in each of the same chunks; otherwise there is no telling. */
const futuresToldApart = ({ base, other, chunks, products, keptProducts }: PairedSums): number =>
	base.chunks === chunks &&
	other.chunks === chunks &&
	base.keptSquares + other.keptSquares === 2 * keptProducts
		? base.squares + other.squares - 2 * products
		: Infinity;

const ownResiduals = ({ squares, products, keptSquares }: ChunkSums, share: number): number =>
	residualProducts(squares, products, products, keptSquares, share, share);

/** Σ(a − p·k)(b − q·l). */
const residualProducts = (
	ab: number,
	aByOtherKept: number,
	bByBaseKept: number,
	keptProducts: number,
	p: number,
	q: number
): number => ab - (q * aByOtherKept + p * bByBaseKept) + p * q * keptProducts;

const spread = (chunks: number): number => chunks / (chunks - 1);

const within = (difference: number, below: number, above: number): Interval => ({
	low: Math.max(difference - below, -1),
	high: Math.min(difference + above, 1)
});
