import type { CapabilityAxis, LevelWay, Quantity, Scenario, Way } from '../../core/index.ts';
import { withValueAt } from '../beliefs/documentPath.ts';
import { medianOf } from '../beliefs/quantityShape.ts';
import { rounded } from '../fields/formatNumber.ts';
import { axisMedian } from './axisMedian.ts';
import { axisUses } from './axisUses.ts';
import { levelArrival } from './levelArrival.ts';
import type { Expressions } from './medianCurve.ts';
import { movedQuantity } from './movedQuantity.ts';

/** Where the levels of a removed axis go: to another axis, by its id, or to calendar years. */
export type MoveTo = { axis: string } | 'years';

/** Years after which levels are reached are not followed beyond this. */
const MOST_YEARS = 500;

/** Whether levels may be taken over as they are: hours are hours on either axis. */
export const keepsNumbers = (from: CapabilityAxis, to: CapabilityAxis): boolean =>
	from.unit === to.unit && from.scale === to.scale;

/** The level on the other axis that its middle curve reaches when the first one's reaches this. */
function sameTime(from: CapabilityAxis, to: CapabilityAxis, scenario: Scenario, expressions: Expressions) {
	const [before, after] = [from, to].map((axis) => axisMedian(axis, scenario, expressions));
	const levelNow = medianOf(to.now);
	const highest = to.scale === 'log2' ? levelNow * 2 ** 200 : levelNow + 1e6;
	return (level: number) => {
		const years = Math.min(MOST_YEARS, Math.max(-MOST_YEARS, before!.yearsUntil(level)));
		return rounded(Math.min(highest, after!.levelAfter(years)), 4);
	};
}

/**
 * The scenario without an axis. Ways and the ramp that ask for levels on it are moved; where nothing uses it, `to` does
 * not matter. The ramp needs levels: it goes to an axis also where the ways go to years.
 *
 * @param expressions every formula of the axes concerned, parsed
 */
export function withoutAxis(scenario: Scenario, id: string, to: MoveTo, expressions: Expressions): Scenario {
	const axis = scenario.axes.find((one) => one.id === id)!;
	const others = scenario.axes.filter((one) => one.id !== id);
	const target = to === 'years' ? undefined : others.find((one) => one.id === to.axis);
	const uses = axisUses(scenario, id);
	const rampTarget = target ?? others[0];
	const moveTo = (other: CapabilityAxis) =>
		keepsNumbers(axis, other) ? (level: number) => level : sameTime(axis, other, scenario, expressions);

	const moved = uses.ways.reduce(
		(result, { slug, index, way }) => withValueAt(result, `thresholds.${slug}.ways[${index}]`, movedWay(way)),
		scenario
	);
	const ramp = scenario.prongs?.ramp;
	const ramped =
		uses.ramp && ramp && rampTarget
			? withValueAt(moved, 'prongs.ramp', {
					from: moveTo(rampTarget)(ramp.from),
					to: moveTo(rampTarget)(ramp.to),
					axis: rampTarget.id
				})
			: moved;
	return { ...ramped, axes: others };

	function movedWay(way: LevelWay): Way {
		const named = way.name === undefined ? {} : { name: way.name };
		if (!target) return { ...named, year: levelArrival(way.level, axis, scenario, expressions) };
		const level: Quantity = keepsNumbers(axis, target) ? way.level : movedQuantity(way.level, moveTo(target));
		return { ...named, axis: target.id, level };
	}
}
