import { wayDimension } from '../draws/variables.ts';
import { exp } from '../draws/exponential.ts';
import { normalCdf } from '../draws/normalCdf.ts';
import { normalQuantile } from '../draws/normalQuantile.ts';
import {
	BLOCK_FUTURES,
	normalColumn,
	type BlockPosition,
	type VariableColumn
} from '../draws/variableColumns.ts';
import type { Distribution } from '../quantities/distributionOf.ts';
import type { FollowsWay, LevelWay, Quantity, Scenario, Way, YearWay } from '../scenario/scenario.ts';
import { thresholdIndex } from '../scenario/thresholds.ts';
import { DOUBLINGS_PER_E_FOLD, type AxisColumns } from './axisColumns.ts';
import { NEVER, yearOfKey, type TimeScale } from './eventKey.ts';
import type { ProgressSpeed } from './progressSpeed.ts';
import { quantityColumn, type QuantityColumn } from './quantityColumn.ts';

/** years[i] = years after the start at which one way of one threshold is reached (negative = before the start). */
export type FillWay = (position: BlockPosition, years: Float64Array) => void;

export interface WayContext {
	scenario: Scenario;
	scale: TimeScale;
	axes: ReadonlyMap<string, AxisColumns>;
	speed: ProgressSpeed | null;
	/** Arrival keys of all thresholds; those that a way follows are filled before it. */
	arrivals: readonly Int32Array[];
	/** The normals of the thresholds' first ways, dependent on one another. */
	normals: readonly VariableColumn[];
}

/** @param notYet cuts the way's distribution to arrivals after the start */
export function wayColumn(
	threshold: number,
	wayIndex: number,
	way: Way,
	notYet: boolean,
	context: WayContext
): FillWay {
	const { seed } = context.scenario;
	const dimension = wayDimension(threshold, wayIndex);
	const column: MakeColumn = (quantity, chanceBefore, dependent) => {
		const shared = dependent && wayIndex === 0 ? context.normals[threshold]! : undefined;
		const whole = quantityColumn(quantity, seed, dimension, shared);
		if (!notYet || whole.distribution.isConstant) return whole;
		const normals = cutToFuture(shared ?? normalColumn(seed, dimension), whole.distribution, chanceBefore);
		return quantityColumn(quantity, seed, dimension, normals);
	};
	const fill =
		'axis' in way
			? levelWay(way, context, column)
			: 'year' in way
				? yearWay(way, context, column)
				: followsWay(way, context, column);
	if (!notYet) return fill;
	return (position, years) => {
		fill(position, years);
		for (let i = 0; i < position.count; i++) if (years[i]! < 0) years[i] = 0;
	};
}

type MakeColumn = (quantity: Quantity, chanceBefore: ChanceBefore, dependent: boolean) => QuantityColumn;
/** The chance, before drawing, that future `i` has reached the way by the start. */
type ChanceBefore = (distribution: Distribution, i: number) => number;

/** Required progress: level on an axis, through the axis's curve and the speed of progress. */
function levelWay(way: LevelWay, context: WayContext, makeColumn: MakeColumn): FillWay {
	const axis = context.axes.get(way.axis)!;
	const isLog = axis.axis.scale === 'log2';
	const level = makeColumn(
		way.level,
		(distribution, i) => distribution.cdf(isLog ? exp(axis.now[i]! / DOUBLINGS_PER_E_FOLD) : axis.now[i]!),
		true
	);
	return (position, years) => {
		const levels = isLog ? level.logarithms(position) : level.values(position);
		axis.requiredYears(levels, years, position.count);
		context.speed?.toCalendar(years, position.count);
	};
}

/** A direct belief: its years of progress are the calendar years after the start, which speed may still bend. */
function yearWay(way: YearWay, { scenario, speed }: WayContext, makeColumn: MakeColumn): FillWay {
	const year = makeColumn(way.year, (distribution) => distribution.cdf(scenario.start), true);
	return (position, years) => {
		const calendarYears = year.values(position);
		for (let i = 0; i < position.count; i++) years[i] = calendarYears[i]! - scenario.start;
		speed?.toCalendar(years, position.count);
	};
}

/** Another threshold's arrival and a lag in calendar years. */
function followsWay(
	way: FollowsWay,
	{ scenario, scale, arrivals }: WayContext,
	makeColumn: MakeColumn
): FillWay {
	const followed = arrivals[thresholdIndex(way.follows)]!;
	const followedYears = (i: number): number =>
		followed[i] === NEVER ? Infinity : yearOfKey(followed[i]!, scale) - scenario.start;
	const lag = makeColumn(way.lagYears, (distribution, i) => distribution.cdf(-followedYears(i)), false);
	return (position, years) => {
		const lagYears = lag.values(position);
		for (let i = 0; i < position.count; i++) years[i] = followedYears(i) + Math.max(lagYears[i]!, 0);
	};
}

/** z ← Φ⁻¹(F₀ + (1 − F₀)·Φ(z)), with F₀ the chance of having arrived before the start (section 5 of the model). */
function cutToFuture(
	normals: VariableColumn,
	distribution: Distribution,
	chanceBefore: ChanceBefore
): VariableColumn {
	const column = new Float64Array(BLOCK_FUTURES);
	return {
		draw(position) {
			const z = normals.draw(position);
			for (let i = 0; i < position.count; i++) {
				const before = chanceBefore(distribution, i);
				column[i] = before === 0 ? z[i]! : normalQuantile(before + (1 - before) * normalCdf(z[i]!));
			}
			return column;
		}
	};
}
