import { BLOCK_FUTURES } from '../draws/variableColumns.ts';
import { keyOf, TICKS_PER_YEAR, YEAR, type TimeScale } from '../futures/eventKey.ts';
import {
	bothBits,
	eitherBits,
	isBefore,
	larger,
	opposite,
	shifted,
	smaller,
	violations,
	type Column,
	type Pairwise
} from './columnOperations.ts';
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
export type Evaluate = (count: number) => Column;

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
	violation(formula: Formula, ready: Column): Evaluate;
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

	function violation(formula: Formula, ready: Column, slot = 0): Evaluate {
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
				return (count) => opposite(inner(count), target, count);
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
