import { distributionOf } from '../quantities/distributionOf.ts';
import type { ExpressionCurve } from '../scenario/scenario.ts';
import type { CurveKernel } from './curveKernel.ts';
import { evaluateExpression } from './expression/evaluateExpression.ts';
import type { Expression, ExpressionNode } from './expression/expression.ts';
import { splitByDependence } from './expression/splitByDependence.ts';

const STEPS_PER_YEAR = 32;
const UNKNOWN_PAST_YEARS = 1;

/**
 * A curve given as text. The expression is computed at every 1/32 year from the start to the horizon; the gain begins
 * at 0 and is the largest value so far (values that are not a number are passed over), with straight lines between.
 * What is not reached by the horizon is never reached. When every named quantity is constant, one grid serves all
 * futures; otherwise each has its own.
 */
export function expressionCurve(
	curve: ExpressionCurve,
	expression: Expression,
	yearsToHorizon: number
): CurveKernel {
	const names = Object.keys(curve.with).sort();
	const isShared = names.every((name) => distributionOf(curve.with[name]!).isConstant);
	const points = Math.max(1, Math.ceil(yearsToHorizon * STEPS_PER_YEAR)) + 1;
	const years = Float64Array.from({ length: points }, (_, step) => step / STEPS_PER_YEAR);
	const values = new Float64Array(points);
	const { root, overTime, overFutures, futureNames } = splitByDependence(expression.root);
	/** One value at each point of the grid, for every name in `root`. */
	const columns = new Map<string, Float64Array>([['t', years]]);
	for (const [name, part] of overTime) columns.set(name, evaluated(part, columns, points));
	for (const name of futureNames) columns.set(name, new Float64Array(points));
	/** The gains along each future's grid, one future after the other. */
	let gains = new Float64Array(0);
	let loaded = 0;

	const gridStart = (future: number) => (isShared ? 0 : future * points);
	const fillGrid = (start: number) => {
		evaluateExpression(root, columns, points, values);
		let highest = 0;
		gains[start] = 0;
		for (let step = 1; step < points; step++) {
			if (values[step]! > highest) highest = values[step]!;
			gains[start + step] = highest;
		}
	};
	const gainAt = (start: number, tauYears: number) => {
		const position = Math.min(tauYears * STEPS_PER_YEAR, points - 1);
		const step = Math.min(Math.floor(position), points - 2);
		const before = gains[start + step]!;
		const rise = gains[start + step + 1]! - before;
		return position === step || rise === 0 || before === Infinity
			? before
			: before + rise * (position - step);
	};
	const yearsUntil = (start: number, gain: number) => {
		if (!(gains[start + points - 1]! >= gain)) return Infinity;
		let below = 0;
		let reached = points - 1;
		while (reached - below > 1) {
			const middle = (below + reached) >> 1;
			if (gains[start + middle]! >= gain) reached = middle;
			else below = middle;
		}
		const share = (gain - gains[start + below]!) / (gains[start + reached]! - gains[start + below]!);
		// Where the gain jumps to infinity, it does so at the end of the step.
		return (below + (share >= 0 && gains[start + reached]! < Infinity ? share : 1)) / STEPS_PER_YEAR;
	};

	return {
		parameters: names.map((name) => ({ name: `with.${name}`, quantity: curve.with[name]! })),
		load(parameterColumns, _, count) {
			loaded = count;
			const grids = isShared ? 1 : count;
			if (gains.length < grids * points) gains = new Float64Array(grids * points);
			const futures = new Map(names.map((name, index) => [name, parameterColumns[index]!]));
			for (const [name, part] of overFutures) futures.set(name, evaluated(part, futures, grids));
			for (let grid = 0; grid < grids; grid++) {
				for (const name of futureNames) columns.get(name)!.fill(futures.get(name)![grid]!);
				fillGrid(grid * points);
			}
		},
		requiredYears(gain, target) {
			for (let i = 0; i < loaded; i++) target[i] = gain[i]! > 0 ? yearsUntil(gridStart(i), gain[i]!) : 0;
		},
		gainAfter(tauYears, target, count) {
			for (let i = 0; i < count; i++) target[i] = gainAt(gridStart(i), tauYears[i]!);
		},
		gainOf: (i, tauYears) => gainAt(gridStart(i), tauYears),
		yearsOf: (i, gain) => (gain > 0 ? yearsUntil(gridStart(i), gain) : 0),
		/** The average pace of the first year, or if nothing is gained in it, of all years to the horizon. */
		pastYearsPerDoubling(target) {
			for (let i = 0; i < loaded; i++) {
				const firstYear = 1 / gainAt(gridStart(i), 1);
				const allYears = years[points - 1]! / gains[gridStart(i) + points - 1]!;
				const isPace = (pace: number) => pace > 0 && pace < Infinity;
				target[i] = [firstYear, allYears].find(isPace) ?? UNKNOWN_PAST_YEARS;
			}
		}
	};
}

function evaluated(
	part: ExpressionNode,
	columns: ReadonlyMap<string, Float64Array>,
	count: number
): Float64Array<ArrayBuffer> {
	const target = new Float64Array(count);
	evaluateExpression(part, columns, count, target);
	return target;
}
