import { ScenarioError, type Fault } from '../scenario/fault.ts';
import { pathKeys } from '../scenario/pathKeys.ts';
import { readScenario } from '../scenario/readScenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { JsonValue, Vary } from './parseVary.ts';
import { SweepError } from './sweepError.ts';
import { MOST_POINTS } from './valueRange.ts';
import { withVaried } from './withVaried.ts';

/** One point of a sweep's grid, before anything is drawn. */
export interface GridPoint {
	/** Its number in the grid, where the first path varies slowest. */
	index: number;
	/** The value at each varied path. */
	values: Record<string, JsonValue>;
	scenario: Scenario;
}

/**
 * The full grid of a scenario's varied places, at most 10,000 points.
 *
 * @throws SweepError that names every fault with its path, and the point where it is first met
 */
export async function sweepPoints(scenario: Scenario, varies: readonly Vary[]): Promise<GridPoint[]> {
	checkPaths(varies);
	const total = varies.reduce((product, { values }) => product * values.length, 1);
	if (total > MOST_POINTS)
		throw new SweepError(
			`the sweep has ${total} points (${varies.map(sizeText).join(' × ')}); at most ${MOST_POINTS}`
		);
	const points: GridPoint[] = [];
	const faults = new FaultList();
	for (let index = 0; index < total; index++) {
		const values = valuesAt(varies, index);
		const read = await pointScenario(scenario, values);
		if (Array.isArray(read)) faults.add(read, values);
		else points.push({ index, values, scenario: read });
	}
	if (points.length < total) throw new SweepError(faults.text(total));
	return points;
}

const sizeText = ({ path, values }: Vary): string => `${values.length} of ${path}`;

function checkPaths(varies: readonly Vary[]): void {
	const isWithin = (inner: Vary, outer: Vary): boolean => {
		const [long, short] = [pathKeys(inner.path)!, pathKeys(outer.path)!];
		return short.every((key, k) => key === long[k]);
	};
	for (const [index, vary] of varies.entries()) {
		for (const other of varies.slice(index + 1)) {
			if (!isWithin(vary, other) && !isWithin(other, vary)) continue;
			if (isWithin(vary, other) && isWithin(other, vary))
				throw new SweepError(`${vary.path} is varied twice`);
			const [inner, outer] = isWithin(vary, other) ? [vary, other] : [other, vary];
			throw new SweepError(`${inner.path} cannot be varied together with ${outer.path}, which holds it`);
		}
	}
}

/** The digits of the point's number, in a system whose places have as many digits as the paths have values. */
function valuesAt(varies: readonly Vary[], index: number): Record<string, JsonValue> {
	let rest = index;
	const entries: [string, JsonValue][] = [];
	for (const { path, values } of [...varies].reverse()) {
		entries.unshift([path, values[rest % values.length]!]);
		rest = Math.floor(rest / values.length);
	}
	return Object.fromEntries(entries);
}

/** The scenario of one point, or all that is wrong with it. */
async function pointScenario(
	scenario: Scenario,
	values: Record<string, JsonValue>
): Promise<Scenario | Fault[]> {
	let document: unknown = scenario;
	for (const [path, value] of Object.entries(values).sort(mediansFirst)) {
		const varied = withVaried(document, path, value);
		if (varied.fault) return [varied.fault];
		document = varied.document;
	}
	try {
		return await readScenario(document);
	} catch (error) {
		if (error instanceof ScenarioError) return error.faults;
		throw error;
	}
}

/** A median carries its ends along; an end that is varied itself must have the last word. */
const mediansFirst = ([one]: [string, JsonValue], [other]: [string, JsonValue]): number =>
	Number(other.endsWith('.p50')) - Number(one.endsWith('.p50'));

/** Each different fault once, with the first point that has it and how many do. */
class FaultList {
	private readonly found = new Map<string, { points: number; first: string }>();

	add(faults: readonly Fault[], values: Record<string, JsonValue>): void {
		for (const { path, message } of faults) {
			const said = `${path || 'scenario'}: ${message}`;
			const known = this.found.get(said);
			if (known) known.points++;
			else this.found.set(said, { points: 1, first: pointText(values) });
		}
	}

	text(total: number): string {
		return [...this.found]
			.map(([said, { points, first }]) => `${said} (${points} of ${total} points, the first at ${first})`)
			.join('\n');
	}
}

/** A point as people write it: `dependence.common=0.1, seed=2`. */
export const pointText = (values: Record<string, JsonValue>): string =>
	Object.entries(values)
		.map(([path, value]) => `${path}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
		.join(', ');
