import { expColumn } from '../../draws/exponential.ts';
import { tanh } from '../../draws/hyperbolic.ts';
import { lnColumn } from '../../draws/logarithm.ts';
import { log10, log2 } from '../../draws/logarithmToBase.ts';
import { pow } from '../../draws/power.ts';
import type { Operation } from './expression.ts';

type Column = Float64Array;

/** Does one operation on whole columns: into `target`, which may be one of the operands. */
export type ColumnOperation = (target: Column, count: number, a: Column, b: Column, c: Column) => void;

/** The frequent four have loops of their own, which the engine turns into plain machine code. */
const add: ColumnOperation = (target, count, a, b) => {
	for (let i = 0; i < count; i++) target[i] = a[i]! + b[i]!;
};
const subtract: ColumnOperation = (target, count, a, b) => {
	for (let i = 0; i < count; i++) target[i] = a[i]! - b[i]!;
};
const multiply: ColumnOperation = (target, count, a, b) => {
	for (let i = 0; i < count; i++) target[i] = a[i]! * b[i]!;
};
const divide: ColumnOperation = (target, count, a, b) => {
	for (let i = 0; i < count; i++) target[i] = a[i]! / b[i]!;
};

const each =
	(of: (a: number, b: number, c: number) => number): ColumnOperation =>
	(target, count, a, b, c) => {
		for (let i = 0; i < count; i++) target[i] = of(a[i]!, b[i]!, c[i]!);
	};

/** Halves go away from zero. */
const roundHalfAway = (a: number) => Math.sign(a) * Math.round(Math.abs(a));

export const OPERATIONS: Readonly<Record<Operation, ColumnOperation>> = {
	add,
	subtract,
	multiply,
	divide,
	square: (target, count, a) => multiply(target, count, a, a, a),
	exp: (target, count, a) => expColumn(a, target, count),
	ln: (target, count, a) => lnColumn(a, target, count),
	power: each(pow),
	negate: each((a) => -a),
	smaller: each((a, b) => (a < b ? 1 : 0)),
	larger: each((a, b) => (a > b ? 1 : 0)),
	smallerEq: each((a, b) => (a <= b ? 1 : 0)),
	largerEq: each((a, b) => (a >= b ? 1 : 0)),
	equal: each((a, b) => (a === b ? 1 : 0)),
	unequal: each((a, b) => (a !== b ? 1 : 0)),
	// Not a number counts as no.
	choose: each((condition, one, other) => (condition < 0 || condition > 0 ? one : other)),
	log2: each(log2),
	log10: each(log10),
	sqrt: each(Math.sqrt),
	abs: each(Math.abs),
	min: each((a, b) => Math.min(a, b)),
	max: each((a, b) => Math.max(a, b)),
	floor: each(Math.floor),
	ceil: each(Math.ceil),
	round: each(roundHalfAway),
	sign: each(Math.sign),
	tanh: each(tanh)
};
