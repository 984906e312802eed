import type { Quantity, Scenario, Way } from '../../core/index.ts';
import { THRESHOLD_SLUGS } from '../../core/scenario/thresholds.ts';
import { rounded } from '../fields/formatNumber.ts';
import { withValueAt } from './documentPath.ts';
import { medianOf, rangeOf, widthOf, withMedian, withWidth } from './quantityShape.ts';

/** Ranges that differ by less than this part of their width count as the same: rounding stays well inside. */
const SAME = 0.02;

/** The uncertain level or date of a way; a lag behind another threshold is neither. */
const placeOf = (way: Way): { field: 'level' | 'year'; quantity: Quantity } | null =>
	'level' in way
		? { field: 'level', quantity: way.level }
		: 'year' in way
			? { field: 'year', quantity: way.year }
			: null;

interface Place {
	path: string;
	quantity: Quantity;
	/** The preset's quantity there, when it is of the same kind. */
	reference: Quantity | null;
	/** How many times as wide as the preset's. */
	ratio: number;
}

function placesOf(scenario: Scenario, preset: Scenario): Place[] {
	return THRESHOLD_SLUGS.flatMap((slug) =>
		scenario.thresholds[slug].ways.flatMap((way, index): Place[] => {
			const place = placeOf(way);
			if (!place || widthOf(place.quantity) === 0) return [];
			const other = preset.thresholds[slug].ways[index];
			const reference = other
				? placeOf(other)?.field === place.field
					? placeOf(other)!.quantity
					: null
				: null;
			const width = reference ? widthOf(reference) : 0;
			return [
				{
					path: `thresholds.${slug}.ways[${index}].${place.field}`,
					quantity: place.quantity,
					reference: width > 0 ? reference : null,
					ratio: width > 0 ? widthOf(place.quantity) / width : 1
				}
			];
		})
	);
}

/** How many times as wide as in the preset the thresholds' levels and dates are: the median over them, two decimals. */
export function spreadOf(scenario: Scenario, preset: Scenario): number {
	const ratios = placesOf(scenario, preset)
		.map(({ ratio }) => ratio)
		.sort((a, b) => a - b);
	return rounded(Math.round((ratios[ratios.length >> 1] ?? 1) * 100) / 100, 6);
}

/** What the preset's belief becomes around another median at that spread. */
const fromPreset = (reference: Quantity, quantity: Quantity, spread: number): Quantity =>
	withWidth(withMedian(reference, medianOf(quantity)), spread);

/** Whether two beliefs are the same but for rounding. */
function isAlike(one: Quantity, other: Quantity): boolean {
	const [a, b] = [rangeOf(one), rangeOf(other)];
	if (!a || !b) return false;
	const slack = SAME * Math.max(b.high - b.low, Number.MIN_VALUE);
	return Math.abs(a.low - b.low) < slack && Math.abs(a.high - b.high) < slack;
}

/**
 * The scenario with that spread. What still is the preset's belief, at whatever spread and median, is made from the
 * preset's, so that moving there and back ends exactly where it began; what was changed by hand is widened as it is.
 */
export function withSpread(scenario: Scenario, preset: Scenario, spread: number): Scenario {
	const before = spreadOf(scenario, preset);
	return placesOf(scenario, preset).reduce((result, { path, quantity, reference }) => {
		const isPresets = reference && isAlike(quantity, fromPreset(reference, quantity, before));
		const widened = isPresets
			? fromPreset(reference, quantity, spread)
			: withWidth(quantity, spread / before);
		return withValueAt(result, path, widened);
	}, scenario);
}
