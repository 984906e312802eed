import { EARLIEST_TICK, IDENTITY_BITS, IDENTITY_MASK, NEVER } from '../futures/eventKey.ts';

/*
 * What formulas do to whole columns of event keys: integer arithmetic for the first `count` futures, without branches,
 * which would be mispredicted half of the time. A target may be one of the sources.
 */

/** One event key, or one truth (−1 or 0), per future. */
export type Column = Int32Array;
/** Makes one column of two. */
export type Pairwise = (one: Column, other: Column, target: Column, count: number) => void;

/** The earlier of two events. */
export const smaller: Pairwise = (one, other, target, count) => {
	for (let i = 0; i < count; i++) target[i] = lower(one[i]!, other[i]!);
};
/** The later of two events. */
export const larger: Pairwise = (one, other, target, count) => {
	for (let i = 0; i < count; i++) target[i] = one[i]! + other[i]! - lower(one[i]!, other[i]!);
};
export const bothBits: Pairwise = (one, other, target, count) => {
	for (let i = 0; i < count; i++) target[i] = one[i]! & other[i]!;
};
export const eitherBits: Pairwise = (one, other, target, count) => {
	for (let i = 0; i < count; i++) target[i] = one[i]! | other[i]!;
};

/** Truths the other way round. */
export function opposite(inner: Column, target: Column, count: number): Column {
	for (let i = 0; i < count; i++) target[i] = ~inner[i]!;
	return target;
}

/** −1 where `first` comes before `second`. */
export function isBefore(first: Column, second: Column, target: Column, count: number): Column {
	for (let i = 0; i < count; i++) target[i] = (first[i]! - second[i]!) >> 31;
	return target;
}

/**
 * A < B: never violated where A comes before B or B never comes, else violated when B comes. Of two or three B, the first
 * one decides. Written out, because every pass over a column costs as much as the comparison itself.
 */
export function violations(first: Column, seconds: readonly Column[], target: Column, count: number): Column {
	const [b, c, d] = seconds as [Column, Column, Column];
	if (seconds.length === 1) violationsOfOne(first, b, target, count);
	else if (seconds.length === 2) violationsOfTwo(first, b, c, target, count);
	else violationsOfThree(first, b, c, d, target, count);
	return target;
}

function violationsOfOne(first: Column, b: Column, target: Column, count: number): void {
	for (let i = 0; i < count; i++) target[i] = violationKey(first[i]!, b[i]!);
}

function violationsOfTwo(first: Column, b: Column, c: Column, target: Column, count: number): void {
	for (let i = 0; i < count; i++) target[i] = violationKey(first[i]!, lower(b[i]!, c[i]!));
}

function violationsOfThree(
	first: Column,
	b: Column,
	c: Column,
	d: Column,
	target: Column,
	count: number
): void {
	for (let i = 0; i < count; i++) target[i] = violationKey(first[i]!, lower(lower(b[i]!, c[i]!), d[i]!));
}

function violationKey(first: number, second: number): number {
	const isBefore = (first - second) >> 31;
	return (second & ~isBefore) | (NEVER & isBefore);
}

/** The smaller of two keys, without a branch, which would be mispredicted half of the time. */
function lower(one: number, other: number): number {
	const difference = one - other;
	return other + (difference & (difference >> 31));
}

/** Keys a number of ticks later (or earlier, if negative); what falls behind the horizon does not happen. */
export function shifted(
	base: Column,
	ticks: number,
	horizonTick: number,
	target: Column,
	count: number
): Column {
	for (let i = 0; i < count; i++) {
		const key = base[i]!;
		const tick = Math.max((key >> IDENTITY_BITS) + ticks, EARLIEST_TICK);
		target[i] = key === NEVER || tick > horizonTick ? NEVER : (tick << IDENTITY_BITS) | (key & IDENTITY_MASK);
	}
	return target;
}
