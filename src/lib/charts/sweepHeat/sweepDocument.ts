import { ENGINE_VERSION } from '../../core/engineVersion.ts';
import { pathKeys } from '../../core/scenario/pathKeys.ts';
import { placeInWords } from '../../core/scenario/placeInWords.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import type { Vary } from '../../core/sweeps/parseVary.ts';
import type { SweepPoint } from '../../core/sweeps/sweepPoint.ts';
import type { ChartDocument } from '../frame/chartEntry.ts';

/** What the chart of a sweep over two places draws. */
export interface SweepDocument extends ChartDocument {
	across: SweptPlace;
	up: SweptPlace;
	/** By column from the left and row from below: `points[column * up.values.length + row]`; undefined = not yet counted. */
	points: (SweepPoint | undefined)[];
	/** In the scenario's order. */
	proposals: { id: string; name: string }[];
}
export interface SweptPlace {
	path: string;
	label: string;
	/** null where the numbers have none. */
	unit: string | null;
	/** Ascending. */
	values: number[];
	/** The scenario's own value; null where it has no number there. */
	own: number | null;
}

/**
 * A sweep over two places with what pictures say of it.
 *
 * @param varies two of them, the first one across; their values are numbers
 * @param points by their index; undefined = not yet counted
 * @param names what proposals are called; those left out are called by their ids
 */
export function sweepDocument(
	scenario: Scenario,
	varies: readonly Vary[],
	points: readonly (SweepPoint | undefined)[],
	names: ReadonlyMap<string, string> = new Map()
): SweepDocument {
	const [first, second] = varies.map((vary) => ({ vary, order: ascendingOrder(vary) }));
	if (!first || !second || varies.length > 2) throw new Error('A heat map has two varied places.');
	const counted = points.flatMap((point) => point ?? []);
	const sum = (of: (point: SweepPoint) => number): number =>
		counted.reduce((total, point) => total + of(point), 0);
	return {
		engine: counted[0]?.engine ?? ENGINE_VERSION,
		scenario: { title: scenario.title },
		futures: sum(({ futures }) => futures),
		given: { kept: sum(({ given }) => given.kept) },
		across: sweptPlace(scenario, first.vary),
		up: sweptPlace(scenario, second.vary),
		points: first.order.flatMap((column) =>
			second.order.map((row) => points[column * second.order.length + row])
		),
		proposals: scenario.proposals.map((proposal) =>
			typeof proposal === 'string'
				? { id: proposal, name: names.get(proposal) ?? proposal }
				: { id: proposal.id, name: proposal.name }
		)
	};
}

const numberOf = (value: unknown, path: string): number => {
	if (typeof value === 'number') return value;
	throw new Error(`A heat map needs numbers, but ${path} takes ${JSON.stringify(value)}.`);
};

const ascendingOrder = ({ values, path }: Vary): number[] =>
	values
		.map((value, index) => ({ value: numberOf(value, path), index }))
		.sort((one, other) => one.value - other.value)
		.map(({ index }) => index);

function sweptPlace(scenario: Scenario, { path, values }: Vary): SweptPlace {
	const own = (pathKeys(path) ?? []).reduce<unknown>(
		(part, key) => (part as Record<string | number, unknown> | undefined)?.[key],
		scenario
	);
	return {
		path,
		...placeInWords(scenario, path),
		values: values.map((value) => numberOf(value, path)).sort((one, other) => one - other),
		own: typeof own === 'number' ? own : null
	};
}
