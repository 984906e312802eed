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
 * Formulas as steps over whole columns of futures. Pieces that occur more than once (most requirements compare the same
 * thresholds) are computed once. All of it is integer arithmetic on event keys, without branches.
 */
export interface ColumnProgram {
	/**
	 * The column of violation keys of a formula in normal form (section 6 of the model): the key says when, and by its
	 * identity what made the violation. `ready` is the column of the proposal's own readiness.
	 */
	violation(formula: Formula, ready: Int32Array): Int32Array;
	/** The column of a formula's plain truth: −1 where true, 0 where false. */
	truth(formula: Formula): Int32Array;
	/** The column of the last (or first) of several times. */
	time(time: Time, ready: Int32Array | null): Int32Array;
	/** Computes all columns that were asked for, for the first `count` futures. */
	run(count: number): void;
}

type Step = (count: number) => void;

export function columnProgram({ arrivals, exit, scale }: ProgramInputs): ColumnProgram {
	const steps: Step[] = [];
	const columns = new Map<string, Int32Array>();
	const names = new Map<Int32Array, string>();

	/** The column under that name; made, with its step, at the first call. */
	function shared(name: string, makeStep: (target: Int32Array) => Step | null): Int32Array {
		const known = columns.get(name);
		if (known) return known;
		const target = new Int32Array(BLOCK_FUTURES);
		const step = makeStep(target);
		if (step) steps.push(step);
		columns.set(name, target);
		names.set(target, name);
		return target;
	}
	const nameOf = (column: Int32Array): string => {
		if (!names.has(column)) names.set(column, `#${names.size}`);
		return names.get(column)!;
	};
	const listed = (inputs: Int32Array[]): string => inputs.map(nameOf).sort().join();

	/** Folds several columns pairwise into one. */
	function fold(operation: string, inputs: Int32Array[], pair: Pairwise): Int32Array {
		const unique = [...new Set(inputs)];
		if (unique.length === 1) return unique[0]!;
		return shared(`${operation}(${listed(unique)})`, (target) => (count) => {
			pair(unique[0]!, unique[1]!, target, count);
			for (let k = 2; k < unique.length; k++) pair(target, unique[k]!, target, count);
		});
	}

	function time(expression: Time, ready: Int32Array | null): Int32Array {
		switch (expression.kind) {
			case 'threshold':
				return arrivals[expression.index]!;
			case 'exit':
				return exit;
			case 'ready':
				if (!ready) throw new Error('`ready` has no meaning outside a proposal');
				return ready;
			case 'year':
				return shared(`year ${expression.year}`, (target) => {
					target.fill(keyOf(expression.year, YEAR, scale));
					return null;
				});
			case 'min':
			case 'max': {
				const inputs = expression.of.map((part) => time(part, ready));
				return fold(expression.kind, inputs, expression.kind === 'min' ? smaller : larger);
			}
			case 'shift': {
				const base = time(expression.time, ready);
				const ticks = Math.floor(expression.years * TICKS_PER_YEAR + 0.5);
				return shared(`shift(${nameOf(base)}, ${ticks})`, (target) => (count) => {
					shifted(base, ticks, scale.horizonTick, target, count);
				});
			}
		}
	}

	/** Violations of `first` coming before each of `seconds`. */
	const comparison = (first: Int32Array, seconds: Int32Array[]): Int32Array => {
		const unique = [...new Set(seconds)];
		return shared(`before(${nameOf(first)}, ${listed(unique)})`, (target) =>
			violationStep(first, unique, target)
		);
	};

	function violation(formula: Formula, ready: Int32Array): Int32Array {
		switch (formula.kind) {
			case 'before':
				return comparison(time(formula.first, ready), [time(formula.second, ready)]);
			case 'and':
				return fold('and', violationsOfAll(formula.of, ready), smaller);
			case 'or':
				return fold(
					'or',
					formula.of.map((part) => violation(part, ready)),
					larger
				);
			case 'not':
				throw new Error('violation times need a formula in normal form');
		}
	}

	/**
	 * The violations of several requirements that must all hold, in fewer columns: `A < B and A < C` is violated just when
	 * `A < min(B, C)` is, by the same event, and `A < C and B < C` just when `max(A, B) < C` is.
	 */
	function violationsOfAll(parts: readonly Formula[], ready: Int32Array): Int32Array[] {
		const isBefore = (part: Formula): part is Comparison => part.kind === 'before';
		const bySecond = (part: Comparison): Int32Array => time(part.second, ready);
		const byFirst = (part: Comparison): Int32Array => time(part.first, ready);
		const comparisons = parts.filter(isBefore);
		const others = parts.filter((part) => !isBefore(part)).map((part) => violation(part, ready));
		const before = (firsts: Int32Array[], seconds: Int32Array[]): Int32Array =>
			comparison(fold('max', firsts, larger), seconds);
		const alone: Comparison[] = [];
		const violations: Int32Array[] = [];
		for (const group of groups(comparisons, byFirst)) {
			if (group.length === 1) alone.push(group[0]!);
			else violations.push(before([byFirst(group[0]!)], group.map(bySecond)));
		}
		for (const group of groups(alone, bySecond))
			violations.push(before(group.map(byFirst), [bySecond(group[0]!)]));
		return [...violations, ...others];
	}

	function truth(formula: Formula): Int32Array {
		switch (formula.kind) {
			case 'before': {
				const [first, second] = [time(formula.first, null), time(formula.second, null)];
				return shared(`true(${nameOf(first)}, ${nameOf(second)})`, (target) => (count) => {
					for (let i = 0; i < count; i++) target[i] = (first[i]! - second[i]!) >> 31;
				});
			}
			case 'and':
			case 'or': {
				const inputs = formula.of.map(truth);
				return fold(`true ${formula.kind}`, inputs, formula.kind === 'and' ? bothBits : eitherBits);
			}
			case 'not': {
				const inner = truth(formula.formula);
				return shared(`not(${nameOf(inner)})`, (target) => (count) => {
					for (let i = 0; i < count; i++) target[i] = ~inner[i]!;
				});
			}
		}
	}

	return {
		violation,
		truth,
		time,
		run(count) {
			for (const step of steps) step(count);
		}
	};
}

type Comparison = Formula & { kind: 'before' };

/** The items that share a key, group by group, in the order of their first item. */
function groups<Item>(items: readonly Item[], keyOf: (item: Item) => unknown): Item[][] {
	const found = new Map<unknown, Item[]>();
	for (const item of items) {
		const key = keyOf(item);
		const group = found.get(key);
		if (group) group.push(item);
		else found.set(key, [item]);
	}
	return [...found.values()];
}

type Pairwise = (one: Int32Array, other: Int32Array, target: Int32Array, count: number) => void;

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

/**
 * A < B: never violated where A comes before B or B never comes, else violated when B comes. Of several B, the first one
 * decides. Written out for few, because every pass over a column costs as much as the comparison itself.
 */
function violationStep(first: Int32Array, seconds: readonly Int32Array[], target: Int32Array): Step {
	const [b, c, d, e] = seconds as [Int32Array, Int32Array, Int32Array, Int32Array];
	if (seconds.length === 1) return (count) => violationsOfOne(first, b, target, count);
	if (seconds.length === 2) return (count) => violationsOfTwo(first, b, c, target, count);
	if (seconds.length === 3) return (count) => violationsOfThree(first, b, c, d, target, count);
	return (count) => {
		violationsOfThree(first, b, c, d, target, count);
		violationsOfMore(first, e, target, count);
		for (let k = 4; k < seconds.length; k++) violationsOfMore(first, seconds[k]!, target, count);
	};
}

type Column = Int32Array;

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

/** One more B besides those that `target` knows of. */
function violationsOfMore(first: Column, b: Column, target: Column, count: number): void {
	for (let i = 0; i < count; i++) target[i] = lower(target[i]!, violationKey(first[i]!, b[i]!));
}

function violationKey(first: number, second: number): number {
	const isBefore = (first - second) >> 31;
	return (second & ~isBefore) | (NEVER & isBefore);
}

/** The smaller of two keys, without a branch. */
function lower(one: number, other: number): number {
	const difference = one - other;
	return other + (difference & (difference >> 31));
}

function shifted(
	base: Int32Array,
	ticks: number,
	horizonTick: number,
	target: Int32Array,
	count: number
): void {
	for (let i = 0; i < count; i++) {
		const key = base[i]!;
		const tick = Math.max((key >> IDENTITY_BITS) + ticks, EARLIEST_TICK);
		target[i] = key === NEVER || tick > horizonTick ? NEVER : (tick << IDENTITY_BITS) | (key & IDENTITY_MASK);
	}
}
