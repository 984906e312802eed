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

	function violation(formula: Formula, ready: Int32Array): Int32Array {
		switch (formula.kind) {
			case 'before': {
				const [first, second] = [time(formula.first, ready), time(formula.second, ready)];
				return shared(`before(${nameOf(first)}, ${nameOf(second)})`, (target) => (count) => {
					violationOfBefore(first, second, target, count);
				});
			}
			case 'and':
			case 'or': {
				const inputs = formula.of.map((part) => violation(part, ready));
				return fold(formula.kind, inputs, formula.kind === 'and' ? smaller : larger);
			}
			case 'not':
				throw new Error('violation times need a formula in normal form');
		}
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

type Pairwise = (one: Int32Array, other: Int32Array, target: Int32Array, count: number) => void;

const smaller: Pairwise = (one, other, target, count) => {
	for (let i = 0; i < count; i++) {
		const difference = one[i]! - other[i]!;
		target[i] = other[i]! + (difference & (difference >> 31));
	}
};
const larger: Pairwise = (one, other, target, count) => {
	for (let i = 0; i < count; i++) {
		const difference = one[i]! - other[i]!;
		target[i] = one[i]! - (difference & (difference >> 31));
	}
};
const bothBits: Pairwise = (one, other, target, count) => {
	for (let i = 0; i < count; i++) target[i] = one[i]! & other[i]!;
};
const eitherBits: Pairwise = (one, other, target, count) => {
	for (let i = 0; i < count; i++) target[i] = one[i]! | other[i]!;
};

/** A < B: never violated where A comes before B or B never comes, else violated when B comes. */
function violationOfBefore(first: Int32Array, second: Int32Array, target: Int32Array, count: number): void {
	for (let i = 0; i < count; i++) {
		const isBefore = (first[i]! - second[i]!) >> 31;
		target[i] = (second[i]! & ~isBefore) | (NEVER & isBefore);
	}
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
