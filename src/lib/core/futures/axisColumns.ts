import { axisNowDimension, axisPastDimension } from '../draws/variables.ts';
import { BLOCK_FUTURES, uniformColumn, type BlockPosition } from '../draws/variableColumns.ts';
import { curveKernelOf, type CurveKernel } from '../curves/curveKernelOf.ts';
import { parameterDimensions } from '../curves/parameterDimensions.ts';
import type { Expression } from '../curves/expression/expression.ts';
import type { CapabilityAxis, Scenario } from '../scenario/scenario.ts';
import { quantityColumn } from './quantityColumn.ts';

/** One over the natural logarithm of 2: from natural logarithms to doublings. */
export const DOUBLINGS_PER_E_FOLD = 1.4426950408889634;

/** One capability axis, drawn block by block: its level now and its curve, shared by all thresholds on it. */
export interface AxisColumns {
	readonly axis: CapabilityAxis;
	readonly kernel: CurveKernel;
	/** The level now in units of progress: doublings above 1 on a log2 axis, the level itself on a linear one. */
	readonly now: Float64Array;
	/** Draws the axis for a block and loads the curve. */
	draw(position: BlockPosition): void;
	/**
	 * years[i] = years after the start at which the axis reaches levels[i]; negative for a level already reached. Levels
	 * are natural logarithms on a log2 axis.
	 */
	requiredYears(levels: Float64Array, years: Float64Array, count: number): void;
	/** gains[i] = what is still to be gained up to levels[i], in units of progress; negative for a level already reached. */
	gainsTo(levels: Float64Array, gains: Float64Array, count: number): void;
	/** Years after the start at which future `i` of the block has gained so much. */
	yearsOf(i: number, gain: number): number;
}

// Shared by all axes: a level's way to its years needs them only for a moment.
const ahead = new Float64Array(BLOCK_FUTURES);
const behind = new Float64Array(BLOCK_FUTURES);

/** @param index the axis's position in the scenario */
export function axisColumns(
	axis: CapabilityAxis,
	index: number,
	scenario: Scenario,
	expressions: Map<string, Expression>
): AxisColumns {
	const { seed } = scenario;
	const level = quantityColumn(axis.now, seed, axisNowDimension(index));
	const kernel = curveKernelOf(
		axis.curve,
		{ scale: axis.scale, startYear: scenario.start, horizonYear: scenario.horizon },
		expressions
	);
	const parameters = parameterColumns(kernel, index, seed);
	const ownPast =
		axis.pastDoublingYears === undefined
			? null
			: quantityColumn(axis.pastDoublingYears, seed, axisPastDimension(index));
	const now = new Float64Array(BLOCK_FUTURES);
	const progressUnit = axis.scale === 'log2' ? DOUBLINGS_PER_E_FOLD : 1;
	const past = new Float64Array(BLOCK_FUTURES);

	return {
		axis,
		kernel,
		now,
		draw(position) {
			if (axis.scale === 'log2') {
				const logarithms = level.logarithms(position);
				for (let i = 0; i < position.count; i++) now[i] = logarithms[i]! * DOUBLINGS_PER_E_FOLD;
			} else now.set(level.values(position));
			kernel.load(
				parameters.map((draw) => draw(position)),
				now,
				position.count
			);
			if (ownPast) past.set(ownPast.values(position));
			else kernel.pastYearsPerDoubling(past);
		},
		requiredYears(levels, years, count) {
			splitGain(levels, progressUnit, now, ahead, behind, count);
			kernel.requiredYears(ahead, years);
			addPast(years, ahead, behind, past, count);
		},
		gainsTo(levels, gains, count) {
			for (let i = 0; i < count; i++) gains[i] = levels[i]! * progressUnit - now[i]!;
		},
		yearsOf(i, gain) {
			if (gain === Infinity) return Infinity;
			return gain >= 0 ? kernel.yearsOf(i, gain) : gain * past[i]!;
		}
	};
}

/**
 * What is still to gain, and what was gained before the start: one of them is zero. Without a branch, as every threshold
 * that is near today's level would mispredict it.
 */
function splitGain(
	levels: Float64Array,
	unit: number,
	now: Float64Array,
	ahead: Float64Array,
	behind: Float64Array,
	count: number
): void {
	for (let i = 0; i < count; i++) {
		const gain = levels[i]! * unit - now[i]!;
		const size = Math.abs(gain);
		ahead[i] = (gain + size) / 2;
		behind[i] = (gain - size) / 2;
	}
}

/** No gain takes no years, so the curve's years and the past's add up without a branch taken at random. */
function addPast(
	years: Float64Array,
	ahead: Float64Array,
	behind: Float64Array,
	pastYears: Float64Array,
	count: number
): void {
	for (let i = 0; i < count; i++) {
		years[i]! += behind[i]! * pastYears[i]!;
		// A level that is never asked for stays out of reach even where the curve runs away to infinity.
		if (ahead[i] === Infinity) years[i] = Infinity;
	}
}

/** The curve's parameters, each in a column of its own, as they are needed together. */
function parameterColumns(
	kernel: CurveKernel,
	axis: number,
	seed: number
): ((p: BlockPosition) => Float64Array)[] {
	const dimensions = parameterDimensions(kernel.parameters, axis);
	return kernel.parameters.map(({ quantity }, number) => {
		const dimension = dimensions[number]!;
		const draw =
			quantity === 'uniform'
				? uniformColumn(seed, dimension).draw
				: quantityColumn(quantity, seed, dimension).values;
		const column = new Float64Array(BLOCK_FUTURES);
		return (position) => {
			column.set(draw(position));
			return column;
		};
	});
}
