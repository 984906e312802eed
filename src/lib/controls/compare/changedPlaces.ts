import type { Quantity, Scenario } from '../../core/index.ts';
import { pathText } from '../../core/scenario/pathText.ts';
import { placeInWords } from '../../core/scenario/placeInWords.ts';
import { medianOf, rangeOf } from '../beliefs/quantityShape.ts';
import { formatNumber, rounded } from '../fields/formatNumber.ts';
import { interventionInWords } from '../strategy/interventionInWords.ts';

/** A place at which scenarios differ. */
export interface ChangedPlace {
	path: string;
	label: string;
	/** In words, by scenario; "–" where a scenario has nothing there. */
	values: string[];
}

type Keys = readonly (string | number)[];

/** They say nothing about beliefs, or are the same for all scenarios of a comparison. */
const LEFT_OUT = ['format', 'title', 'notes', 'seed', 'futures', 'id'];
const NOTHING = '–';

/** Where scenarios differ, in the order of the document, with what each has there. */
export function changedPlaces(scenarios: readonly Scenario[]): ChangedPlace[] {
	const places: ChangedPlace[] = [];
	const walk = (parts: readonly unknown[], keys: Keys): void => {
		if (parts.every((part) => JSON.stringify(part) === JSON.stringify(parts[0])) || isPairAgain(keys)) return;
		if (keys.length > 0 && isToldWhole(parts, keys)) {
			const path = pathText(keys);
			// Of the scenarios, one that has something there knows what it is called.
			const named = scenarios[parts.findIndex((part) => part !== undefined)]!;
			const { label, unit } = placeInWords(named, path);
			places.push({
				path,
				label,
				values: parts.map((part, k) => valueInWords(axisNamed(part, keys, scenarios[k]!), keys, unit))
			});
			return;
		}
		const names = new Set(parts.flatMap((part) => Object.keys(part as object)));
		const isList = Array.isArray(parts[0]);
		for (const name of names)
			if (!LEFT_OUT.includes(name))
				walk(
					parts.map((part) => (part as Record<string, unknown>)[name]),
					[...keys, isList ? Number(name) : name]
				);
	};
	walk(scenarios, []);
	return places;
}

/** A table of correlations says each pair on both sides of its diagonal. */
const isPairAgain = ([first, , row, column]: Keys): boolean =>
	first === 'dependence' && row !== undefined && column !== undefined && row > column;
const isRecord = (part: unknown): part is Record<string, unknown> =>
	typeof part === 'object' && part !== null;
const QUANTITY_NAMES = ['p50', 'mean', 'median', 'low', 'exponentialMean', 'values'];
const isQuantity = (part: unknown): part is Quantity =>
	typeof part === 'number' ||
	(isRecord(part) && !Array.isArray(part) && QUANTITY_NAMES.some((name) => name in part));

/** Told as one thing: what is not there in some, what has different kinds, quantities, and lists of words. */
function isToldWhole(parts: readonly unknown[], keys: Keys): boolean {
	if (!parts.every(isRecord) || parts.some(isQuantity)) return true;
	if (new Set(parts.map((part) => Array.isArray(part))).size > 1) return true;
	if (new Set(parts.map((part) => part.kind)).size > 1) return true;
	if (keys[0] === 'interventions' && keys.length === 2) return new Set(parts.map(({ id }) => id)).size > 1;
	// One common factor beside a table; of two tables, each pair that differs.
	if (keys[0] === 'dependence') return new Set(parts.map((part) => 'matrix' in part)).size > 1;
	const lists = parts.filter(Array.isArray);
	return (
		lists.length > 0 &&
		(keys[0] === 'proposals' || lists.some((list) => list.length === 0 || !isRecord(list[0])))
	);
}

/** An axis is called by its name, not by its id. */
const axisNamed = (part: unknown, keys: Keys, { axes }: Scenario): unknown =>
	keys.at(-1) === 'axis' ? (axes.find(({ id }) => id === part)?.name ?? part) : part;

function valueInWords(part: unknown, keys: Keys, unit: string | null): string {
	if (part === undefined) return NOTHING;
	if (isQuantity(part)) return quantityInWords(part, unit);
	if (typeof part === 'string') return part;
	if (keys[0] === 'interventions' && isRecord(part)) {
		const listed = Array.isArray(part) ? part : [part];
		return listed.map((item) => `${item.name}: ${interventionInWords(item)}`).join('; ') || NOTHING;
	}
	if (keys[0] === 'prongs' && keys.length === 1) return 'in force';
	if (Array.isArray(part)) {
		if (keys[0] === 'proposals') return `${part.length} proposals`;
		return part.every((item) => typeof item === 'string')
			? part.join(', ') || 'none'
			: `${part.length} of them`;
	}
	if (isRecord(part) && typeof part.kind === 'string') return part.kind;
	if (isRecord(part) && typeof part.common === 'number') return `${number(part.common)} for all`;
	if (isRecord(part) && 'matrix' in part) return 'pair by pair';
	if (isRecord(part) && typeof part.reached === 'number') return `reached in ${part.reached}`;
	return 'there';
}

const DIGITS = 4;
const number = (value: number): string => formatNumber(rounded(value, DIGITS));

/** "40 hours (2 to 1,000)". */
function quantityInWords(quantity: Quantity, unit: string | null): string {
	const middle = `${number(medianOf(quantity))}${unit === null ? '' : ` ${unit}`}`;
	const range = rangeOf(quantity);
	const never =
		typeof quantity === 'object' && quantity.never ? `, never in ${number(quantity.never * 100)} of 100` : '';
	return `${middle}${range ? ` (${number(range.low)} to ${number(range.high)})` : ''}${never}`;
}
