import type { Scenario, ThresholdSlug } from '../core/index.ts';
import { pathText } from '../core/scenario/pathText.ts';
import { singleCurves } from '../core/scenario/singleCurves.ts';
import { THRESHOLD_SLUGS, thresholdOf } from '../core/scenario/thresholds.ts';
import type { Quantity, Way } from '../core/scenario/scenario.ts';
import { withValueAt } from '../controls/beliefs/documentPath.ts';
import { heldWithin } from '../controls/beliefs/heldWithin.ts';
import { levelInWords } from '../controls/beliefs/levelInWords.ts';
import {
	DURATION_YEARS,
	levelPlace,
	shownValue,
	storedValue,
	yearPlace,
	type QuantityPlace
} from '../controls/beliefs/quantityPlace.ts';
import { medianOf, withMedian } from '../controls/beliefs/quantityShape.ts';
import { pacePlace } from '../controls/curves/curvePlaces.ts';
import { formatNumber } from '../controls/fields/formatNumber.ts';
import { linearScale, type SliderScale } from '../controls/fields/sliderScale.ts';

/** One thing that can be moved in a widget; values are as they are shown. */
export interface Movable {
	/** Its name among the controls of an address. */
	name: string;
	label: string;
	/** What the value means, under the slider. */
	hint?(value: number): string;
	unit: string;
	scale: SliderScale;
	/** The threshold in whose colour it is drawn. */
	slug?: ThresholdSlug;
	/** Where in the scenario it is, for what is wrong there. */
	path: string;
	/** As the widget came. */
	standard: number;
	valueText(value: number): string;
	/** The scenario with another value there. */
	moved(scenario: Scenario, value: number): Scenario;
}

/**
 * What of these names can be moved in a scenario, in its terms: the level, date or lag at which a threshold is reached
 * (of its first way), the time of a doubling, the shared error. What a scenario does not have is left out: a threshold
 * that is reached already, growth that is drawn by hand, dependence that is said pair by pair.
 */
export function movablesOf(scenario: Scenario, names: readonly string[]): Movable[] {
	return names.flatMap((name): Movable[] => {
		if (name === 'growth') return growthOf(scenario);
		if (name === 'common') return commonOf(scenario);
		const slug = THRESHOLD_SLUGS.find((slug) => slug === name);
		return slug ? thresholdMovable(scenario, slug) : [];
	});
}

function thresholdMovable(scenario: Scenario, slug: ThresholdSlug): Movable[] {
	const { status, ways } = scenario.thresholds[slug];
	const found = typeof status === 'object' ? null : placeOf(scenario, ways[0]!);
	if (!found) return [];
	const { field, quantity, place, hint } = found;
	const path = `thresholds.${slug}.ways[0].${field}`;
	return [
		{
			name: slug,
			label: thresholdOf(slug).shortName,
			...(hint ? { hint } : {}),
			slug,
			path,
			...asShown(quantity, place),
			valueText: (value) => (field === 'year' ? String(value) : inUnit(value, place.unit)),
			// Always from what it came as: there and back ends exactly where it began, its range with it.
			moved: (draft, value) => withValueAt(draft, path, around(quantity, value, place))
		}
	];
}

/** The uncertain number of a way, and how it is shown. */
function placeOf(
	scenario: Scenario,
	way: Way
): { field: string; quantity: Quantity; place: QuantityPlace; hint?: (value: number) => string } | null {
	if ('level' in way) {
		const axis = scenario.axes.find(({ id }) => id === way.axis);
		return axis
			? {
					field: 'level',
					quantity: way.level,
					place: levelPlace(axis, scenario),
					hint: (value) => `${axis.name}${levelInWords(value, axis.unit)}`
				}
			: null;
	}
	if ('year' in way)
		return { field: 'year', quantity: way.year, place: yearPlace(scenario), hint: () => 'Calendar year' };
	const after = thresholdOf(way.follows).shortName.toLowerCase();
	return {
		field: 'lagYears',
		quantity: way.lagYears,
		place: DURATION_YEARS,
		hint: () => `After ${after} is reached`
	};
}

function growthOf(scenario: Scenario): Movable[] {
	const axis = scenario.axes[0];
	if (!axis) return [];
	const parts = singleCurves(axis.curve).flatMap(({ curve, keys }) =>
		'doublingYears' in curve
			? [{ quantity: curve.doublingYears, path: pathText(['axes', 0, ...keys, 'doublingYears']) }]
			: []
	);
	const [first] = parts;
	if (!first) return [];
	const place = pacePlace(axis);
	const shown = asShown(first.quantity, place);
	return [
		{
			name: 'growth',
			label: axis.scale === 'log2' ? 'Doubling time' : 'Time for one unit',
			hint: () => `${axis.name}: shorter is faster`,
			path: 'axes',
			...shown,
			valueText: (value) => inUnit(value, place.unit),
			// Where one of several curves holds, all become faster or slower alike.
			moved: (draft, value) =>
				parts.reduce((moved, { quantity, path }, index) => {
					const median = medianOf(quantity);
					const to =
						index === 0
							? around(quantity, value, place)
							: withMedian(
									quantity,
									storedValue((shownValue(median, place) * value) / shown.standard, place)
								);
					return withValueAt(moved, path, to);
				}, draft)
		}
	];
}

function commonOf({ dependence }: Scenario): Movable[] {
	if (!('common' in dependence)) return [];
	return [
		{
			name: 'common',
			label: 'Shared error',
			hint: () => 'At 0 each threshold is off by its own luck, near 1 all are off together.',
			unit: '',
			scale: linearScale(0, 0.95, 0.05),
			path: 'dependence',
			standard: dependence.common,
			valueText: (value) => `${Math.round(value * 100)} of 100 parts shared`,
			moved: (draft, value) => withValueAt(draft, 'dependence.common', value)
		}
	];
}

const asShown = (quantity: Quantity, place: QuantityPlace) => ({
	unit: place.unit,
	scale: place.scale,
	standard: shownValue(medianOf(quantity), place)
});

function around(quantity: Quantity, value: number, place: QuantityPlace): Quantity {
	if (value === shownValue(medianOf(quantity), place)) return quantity;
	const moved = withMedian(quantity, storedValue(value, place));
	return place.within ? heldWithin(moved, place.within) : moved;
}

const inUnit = (value: number, unit: string): string => `${formatNumber(value)} ${unit}`.trim();
