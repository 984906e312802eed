import { placeInWords } from '../scenario/placeInWords.ts';
import { pathText } from '../scenario/pathText.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** A number of a scenario that a sweep can vary. */
export interface NumberPlace {
	/** `axes[0].curve.doublingYears.p50`. */
	path: string;
	/** In plain words: "Task length at 50% success: doubling time". */
	label: string;
	/** What it is counted in; null where it has no unit. */
	unit: string | null;
	value: number;
	/** Whether its neighbours are reached by ratios rather than by steps. */
	isLog: boolean;
	/** Values outside make no sense there. */
	lowest: number;
	highest: number;
}

/** The field that moves each kind of quantity; those between fixed ends, and lists of values, have none. */
const MIDDLES = ['p50', 'median', 'mean', 'exponentialMean'] as const;
/** Not beliefs, or nothing that a neighbouring value would mean anything for. */
const LEFT_OUT = ['format', 'title', 'notes', 'start', 'horizon', 'seed', 'futures', 'given'];
const STRUCTURE = [
	'id',
	'name',
	'unit',
	'axis',
	'weight',
	'status',
	'after',
	'opens',
	'closes',
	'points',
	'matrix'
];
/** Shares and strengths, from nothing to all. */
const SHARES =
	/^(dependence\.common|speed\.persistence|prongs\.(containment|demos|understanding|leak|supportNow|slowdown|decay|campaign|demo)|interventions\[\d+\]\.when\.chance|proposals\[\d+\]\.success)\b/;
const MAY_BE_NEGATIVE = /(^interventions\[\d+\]\.support|\.year)\b/;
/** Common to all thresholds, so that the nearest correlation matrix stays one. */
const MOST_COMMON = 0.95;

/**
 * Every number of a scenario that may be believed to be another: constants, and the middle of each quantity, whose ends
 * follow it (see `withVaried`). In the document's order.
 */
export function numberPlaces(scenario: Scenario): NumberPlace[] {
	const places: NumberPlace[] = [];
	const add = (keys: (string | number)[], value: number, isLog: boolean): void => {
		const path = pathText(keys);
		const isShare = SHARES.test(path);
		places.push({
			path,
			...placeInWords(scenario, path),
			value,
			isLog: isLog && value > 0 && !isShare,
			lowest: MAY_BE_NEGATIVE.test(path) || isOnLinearAxis(scenario, keys) ? -Infinity : 0,
			highest:
				path === 'dependence.common' || path === 'speed.persistence' ? MOST_COMMON : isShare ? 1 : Infinity
		});
	};
	const walk = (part: unknown, keys: (string | number)[]): void => {
		if (typeof part === 'number') return add(keys, part, false);
		if (typeof part !== 'object' || part === null) return;
		if (Array.isArray(part)) return part.forEach((item, index) => walk(item, [...keys, index]));
		const fields = part as Record<string, unknown>;
		const middle = MIDDLES.find((name) => typeof fields[name] === 'number');
		if (middle)
			return add([...keys, middle], fields[middle] as number, fields.scale === 'log' || middle === 'median');
		if (Array.isArray(fields.values) || typeof fields.low === 'number') return;
		for (const [name, inner] of Object.entries(fields)) {
			const isLeftOut = (keys.length === 0 && LEFT_OUT.includes(name)) || STRUCTURE.includes(name);
			if (!isLeftOut) walk(inner, [...keys, name]);
		}
	};
	walk(scenario, []);
	return places;
}

/** Levels on a linear axis may lie below 0. */
function isOnLinearAxis({ axes, thresholds }: Scenario, keys: readonly (string | number)[]): boolean {
	const [room, which, , number] = keys;
	if (room === 'axes') return keys[2] === 'now' && axes[which as number]?.scale === 'linear';
	if (room !== 'thresholds') return false;
	const way = thresholds[which as keyof typeof thresholds].ways[number as number];
	return !!way && 'axis' in way && axes.find(({ id }) => id === way.axis)?.scale === 'linear';
}
