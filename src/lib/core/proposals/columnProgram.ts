import { BLOCK_FUTURES } from '../draws/variableColumns.ts';
import {
	EARLIEST_TICK,
	IDENTITY_BITS,
	IDENTITY_MASK,
	keyOf,
	NEVER,
	TICKS_PER_YEAR,
	YEAR,
	type TimeScale
} from '../futures/eventKey.ts';
import type { Formula, Time } from './formula.ts';

/** The columns of event keys that formulas are about. */
export interface ProgramInputs {
	arrivals: readonly Int32Array[];
	exit: Int32Array;
	scale: TimeScale;
}

/**
 * Computes one column for the first `count` futures of the drawn block. The column is one of the inputs or a scratch
 * column, which holds until the next evaluation.
 */
export type Evaluate = (count: number) => Int32Array;

/**
 * Formulas over whole columns of futures: integer arithmetic on event keys, without branches. Results stand in a few
 * scratch columns that are used again and again, because memory that stays in the fastest cache is worth more than
 * sharing pieces between formulas.
 */
export interface ColumnProgram {
	/**
	 * Violation keys of a formula in normal form (section 6 of the model): the key says when, and by its identity what
	 * made the violation. `ready` is the column of the proposal's own readiness.
	 */
	violation(formula: Formula, ready: Int32Array): Evaluate;
	/** A formula's plain truth: −1 where true, 0 where false. */
	truth(formula: Formula): Evaluate;
	/** A time, such as the last of several. `slot` keeps results apart that are needed at the same time. */
	time(time: Time, ready: Int32Array | null, slot?: number): Evaluate;
}

type Comparison = Formula & { kind: 'before' };

export function columnProgram({ arrivals, exit, scale }: ProgramInputs): ColumnProgram {
	const scratch: Int32Array[] = [];
	/** The scratch column that a result `slot` deep in a formula may use; deeper results use higher slots. */
	const scratchAt = (slot: number): Int32Array => (scratch[slot] ??= new Int32Array(BLOCK_FUTURES));
	const constant =
		(column: Int32Array): Evaluate =>
		() =>
			column;

	/** Combines parts pairwise, the first into `slot` and each further one by way of the next slot. */
	function fold<Part>(
		parts: readonly Part[],
		slot: number,
		of: (part: Part, slot: number) => Evaluate,
		pair: Pairwise
	): Evaluate {
		if (parts.length === 1) return of(parts[0]!, slot);
		const first = of(parts[0]!, slot);
		const rest = parts.slice(1).map((part) => of(part, slot + 1));
		const target = scratchAt(slot);
		return (count) => {
			let result = first(count);
			for (const next of rest) {
				pair(result, next(count), target, count);
				result = target;
			}
			return result;
		};
	}

	function time(expression: Time, ready: Int32Array | null, slot = 0): Evaluate {
		switch (expression.kind) {
			case 'threshold':
				return constant(arrivals[expression.index]!);
			case 'exit':
				return constant(exit);
			case 'ready':
				if (!ready) throw new Error('`ready` has no meaning outside a proposal');
				return constant(ready);
			case 'year':
				return constant(new Int32Array(BLOCK_FUTURES).fill(keyOf(expression.year, YEAR, scale)));
			case 'min':
			case 'max':
				return fold(
					expression.of,
					slot,
					(part, at) => time(part, ready, at),
					expression.kind === 'min' ? smaller : larger
				);
			case 'shift': {
				const base = time(expression.time, ready, slot);
				const ticks = Math.floor(expression.years * TICKS_PER_YEAR + 0.5);
				const target = scratchAt(slot);
				return (count) => shifted(base(count), ticks, scale.horizonTick, target, count);
			}
		}
	}

	/** Violations of the last of `firsts` coming before each of `seconds`. */
	function comparison(
		firsts: readonly Time[],
		seconds: readonly Time[],
		ready: Int32Array | null,
		slot: number
	): Evaluate {
		const first = fold(firsts, slot, (part, at) => time(part, ready, at), larger);
		const each = seconds.map((second, k) => time(second, ready, slot + 1 + k));
		const [target, least] = [scratchAt(slot), scratchAt(slot + 1)];
		return (count) => {
			const before = first(count);
			const columns = each.map((second) => second(count));
			while (columns.length > 3) {
				smaller(columns.shift()!, columns.shift()!, least, count);
				columns.unshift(least);
			}
			return violations(before, columns, target, count);
		};
	}

	/**
	 * Several requirements that must all hold, in fewer comparisons: `A < B and A < C` is violated just when
	 * `A < min(B, C)` is, by the same event, and `A < C and B < C` just when `max(A, B) < C` is.
	 */
	function violationOfAll(parts: readonly Formula[], ready: Int32Array, slot: number): Evaluate {
		const isComparison = (part: Formula): part is Comparison => part.kind === 'before';
		const alone: Comparison[] = [];
		const pieces: ((slot: number) => Evaluate)[] = [];
		const piece = (group: Comparison[], firsts: Time[], seconds: Time[]): void => {
			if (group.length > 0) pieces.push((at) => comparison(firsts, seconds, ready, at));
		};
		for (const group of groups(parts.filter(isComparison), ({ first }) => first)) {
			if (group.length === 1) alone.push(group[0]!);
			else
				piece(
					group,
					[group[0]!.first],
					group.map(({ second }) => second)
				);
		}
		for (const group of groups(alone, ({ second }) => second))
			piece(
				group,
				group.map(({ first }) => first),
				[group[0]!.second]
			);
		for (const part of parts) if (!isComparison(part)) pieces.push((at) => violation(part, ready, at));
		return fold(pieces, slot, (make, at) => make(at), smaller);
	}

	function violation(formula: Formula, ready: Int32Array, slot = 0): Evaluate {
		switch (formula.kind) {
			case 'before':
				return comparison([formula.first], [formula.second], ready, slot);
			case 'and':
				return violationOfAll(formula.of, ready, slot);
			case 'or':
				return fold(formula.of, slot, (part, at) => violation(part, ready, at), larger);
			case 'not':
				throw new Error('violation times need a formula in normal form');
		}
	}

	function truth(formula: Formula, slot = 0): Evaluate {
		const target = scratchAt(slot);
		switch (formula.kind) {
			case 'before': {
				const first = time(formula.first, null, slot);
				const second = time(formula.second, null, slot + 1);
				return (count) => isBefore(first(count), second(count), target, count);
			}
			case 'and':
			case 'or':
				return fold(formula.of, slot, truth, formula.kind === 'and' ? bothBits : eitherBits);
			case 'not': {
				const inner = truth(formula.formula, slot);
				return (count) => allBits(inner(count), target, count);
			}
		}
	}

	return { violation, truth, time };
}

/** The items that share a key (compared by what it says), group by group, in the order of their first item. */
function groups<Item>(items: readonly Item[], keyOfItem: (item: Item) => Time): Item[][] {
	const found = new Map<string, Item[]>();
	for (const item of items) {
		const key = JSON.stringify(keyOfItem(item));
		const group = found.get(key);
		if (group) group.push(item);
		else found.set(key, [item]);
	}
	return [...found.values()];
}

type Column = Int32Array;
type Pairwise = (one: Column, other: Column, target: Column, count: number) => void;

const smaller: Pairwise = (one, other, target, count) => {
	for (let i = 0; i < count; i++) target[i] = lower(one[i]!, other[i]!);
};
const larger: Pairwise = (one, other, target, count) => {
	for (let i = 0; i < count; i++) target[i] = one[i]! + other[i]! - lower(one[i]!, other[i]!);
};
const bothBits: Pairwise = (one, other, target, count) => {
	for (let i = 0; i < count; i++) target[i] = one[i]! & other[i]!;
};
const eitherBits: Pairwise = (one, other, target, count) => {
	for (let i = 0; i < count; i++) target[i] = one[i]! | other[i]!;
};

function allBits(inner: Column, target: Column, count: number): Column {
	for (let i = 0; i < count; i++) target[i] = ~inner[i]!;
	return target;
}

function isBefore(first: Column, second: Column, target: Column, count: number): Column {
	for (let i = 0; i < count; i++) target[i] = (first[i]! - second[i]!) >> 31;
	return target;
}

/**
 * A < B: never violated where A comes before B or B never comes, else violated when B comes. Of two or three B, the first
 * one decides. Written out, because every pass over a column costs as much as the comparison itself.
 */
function violations(first: Column, seconds: readonly Column[], target: Column, count: number): Column {
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

function shifted(base: Column, ticks: number, horizonTick: number, target: Column, count: number): Column {
	for (let i = 0; i < count; i++) {
		const key = base[i]!;
		const tick = Math.max((key >> IDENTITY_BITS) + ticks, EARLIEST_TICK);
		target[i] = key === NEVER || tick > horizonTick ? NEVER : (tick << IDENTITY_BITS) | (key & IDENTITY_MASK);
	}
	return target;
}
