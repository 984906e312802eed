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

/** What a way asks for, before the speed of progress has its say: the event walk begins from here. */
export interface WayRequirement {
	/** The followed threshold, from 0; −1 for a level or a year. */
	follows: number;
	/** Years of progress at trend speed after the start; of a way that follows, calendar years after the other's arrival. */
	years: Float64Array;
	/** For a level: its axis, and what is to be gained on it, in units of progress. */
	axis: AxisColumns | null;
	gains: Float64Array | null;
}

export interface WayContext {
	scenario: Scenario;
	scale: TimeScale;
	axes: ReadonlyMap<string, AxisColumns>;
	speed: ProgressSpeed | null;
	/** Arrival keys of all thresholds; those that a way follows are filled before it. */
	arrivals: readonly Int32Array[];
	/** The normals of the thresholds' first ways, dependent on one another. */
	normals: readonly VariableColumn[];
	/** Whether the ways' requirements are needed besides their static arrivals. */
	isWalked: boolean;
}

/** Room for a way's requirement, which the way fills with each block. */
export function wayRequirement(way: Way, { axes }: WayContext): WayRequirement {
	const column = (): Float64Array => new Float64Array(BLOCK_FUTURES);
	const isLevel = 'axis' in way;
	return {
		follows: 'follows' in way ? thresholdIndex(way.follows) : -1,
		years: column(),
		axis: isLevel ? axes.get(way.axis)! : null,
		gains: isLevel ? column() : null
	};
}

/**
 * @param notYet cuts the way's distribution to arrivals after the start
 * @param requirement is filled too, where it is given
 */
export function wayColumn(
	threshold: number,
	wayIndex: number,
	way: Way,
	notYet: boolean,
	context: WayContext,
	requirement: WayRequirement | null = null
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
			? levelWay(way, context, column, requirement)
			: 'year' in way
				? yearWay(way, context, column, requirement)
				: followsWay(way, context, column, requirement);
	if (!notYet) return fill;
	return (position, years) => {
		fill(position, years);
		for (let i = 0; i < position.count; i++) if (years[i]! < 0) years[i] = 0;
		if (!requirement || requirement.follows >= 0) return;
		for (let i = 0; i < position.count; i++) requirement.years[i] = Math.max(requirement.years[i]!, 0);
	};
}

type MakeColumn = (quantity: Quantity, chanceBefore: ChanceBefore, dependent: boolean) => QuantityColumn;
/** The chance, before drawing, that future `i` has reached the way by the start. */
type ChanceBefore = (distribution: Distribution, i: number) => number;

/** Required progress: level on an axis, through the axis's curve and the speed of progress. */
function levelWay(
	way: LevelWay,
	context: WayContext,
	makeColumn: MakeColumn,
	requirement: WayRequirement | null
): FillWay {
	const axis = context.axes.get(way.axis)!;
	const isLog = axis.axis.scale === 'log2';
	const level = makeColumn(
		way.level,
		(distribution, i) => distribution.cdf(isLog ? exp(axis.now[i]! / DOUBLINGS_PER_E_FOLD) : axis.now[i]!),
		true
	);
	return (position, years) => {
		const levels = isLog ? level.logarithms(position) : level.values(position);
		if (requirement) axis.gainsTo(levels, requirement.gains!, position.count);
		axis.requiredYears(levels, years, position.count);
		requirement?.years.set(years);
		context.speed?.toCalendar(years, position.count);
	};
}

/** A direct belief: its years of progress are the calendar years after the start, which speed may still bend. */
function yearWay(
	way: YearWay,
	{ scenario, speed }: WayContext,
	makeColumn: MakeColumn,
	requirement: WayRequirement | null
): FillWay {
	const year = makeColumn(way.year, (distribution) => distribution.cdf(scenario.start), true);
	return (position, years) => {
		const calendarYears = year.values(position);
		for (let i = 0; i < position.count; i++) years[i] = calendarYears[i]! - scenario.start;
		requirement?.years.set(years);
		speed?.toCalendar(years, position.count);
	};
}

/** Another threshold's arrival and a lag in calendar years. */
function followsWay(
	way: FollowsWay,
	{ scenario, scale, arrivals }: WayContext,
	makeColumn: MakeColumn,
	requirement: WayRequirement | null
): FillWay {
	const followed = arrivals[thresholdIndex(way.follows)]!;
	const followedYears = (i: number): number =>
		followed[i] === NEVER ? Infinity : yearOfKey(followed[i]!, scale) - scenario.start;
	const lag = makeColumn(way.lagYears, (distribution, i) => distribution.cdf(-followedYears(i)), false);
	return (position, years) => {
		const lagYears = lag.values(position);
		if (requirement)
			for (let i = 0; i < position.count; i++) requirement.years[i] = Math.max(lagYears[i]!, 0);
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
