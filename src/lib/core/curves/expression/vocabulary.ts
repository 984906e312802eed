import type { Operation } from './expression.ts';

/** Euler's number and the circle's. */
export const CONSTANTS: ReadonlyMap<string, number> = new Map([
	['pi', 3.141592653589793],
	['e', 2.718281828459045]
]);

/** What a written function stands for. */
export interface Meaning {
	operation: Operation;
	/** How many operands at least and at most. */
	least: number;
	most: number;
}

const of = (operation: Operation, least: number, most = least): Meaning => ({ operation, least, most });

/** The functions, as they are written. `log` with a base, and `min` and `max` of many, are taken apart. */
export const FUNCTIONS: ReadonlyMap<string, Meaning> = new Map([
	['exp', of('exp', 1)],
	['ln', of('ln', 1)],
	['log', of('ln', 1, 2)],
	['log2', of('log2', 1)],
	['log10', of('log10', 1)],
	['sqrt', of('sqrt', 1)],
	['abs', of('abs', 1)],
	['min', of('min', 1, Infinity)],
	['max', of('max', 1, Infinity)],
	['floor', of('floor', 1)],
	['ceil', of('ceil', 1)],
	['round', of('round', 1)],
	['sign', of('sign', 1)],
	['tanh', of('tanh', 1)],
	['pow', of('power', 2)]
]);

/** The operators, by the names that the parser gives them. */
export const OPERATORS: ReadonlyMap<string, Operation> = new Map([
	['add', 'add'],
	['subtract', 'subtract'],
	['multiply', 'multiply'],
	['divide', 'divide'],
	['pow', 'power'],
	['unaryMinus', 'negate'],
	['smaller', 'smaller'],
	['larger', 'larger'],
	['smallerEq', 'smallerEq'],
	['largerEq', 'largerEq'],
	['equal', 'equal'],
	['unequal', 'unequal']
]);
