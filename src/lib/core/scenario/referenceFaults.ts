import { absentThresholds, takesPresetAxes } from './completeScenario.ts';
import type { Fault } from './fault.ts';
import { firstCycle } from './firstCycle.ts';
import { domainFault } from './quantityDomain.ts';
import type { Scenario } from './scenario.ts';
import type { ScenarioDocument } from './schema/scenarioSchema.ts';
import { pathText } from './pathText.ts';
import { singleCurves } from './singleCurves.ts';
import { suggestion } from './suggestion.ts';
import { THRESHOLD_SLUGS } from './thresholds.ts';

/** Faults between distant parts of a document whose parts are each in order: axes, prerequisites, dates. */
export function referenceFaults(document: ScenarioDocument, scenario: Scenario): Fault[] {
	return [
		...wayFaults(document, scenario),
		...cycleFaults(scenario),
		...drawnFaults(scenario),
		...rampFaults(scenario)
	];
}

function wayFaults(document: ScenarioDocument, scenario: Scenario): Fault[] {
	const axes = new Map(scenario.axes.map((axis) => [axis.id, axis]));
	const ids = [...axes.keys()];
	const absent = takesPresetAxes(document) ? [] : absentThresholds(document);
	const faults: Fault[] = [];
	for (const slug of THRESHOLD_SLUGS) {
		scenario.thresholds[slug].ways.forEach((way, index) => {
			if (!('level' in way)) return;
			const keys = ['thresholds', slug, 'ways', index];
			const axis = axes.get(way.axis);
			if (!axis && absent.includes(slug)) {
				const message = `is absent, so it is taken from the preset "metr-trend", which needs its axis "${way.axis}"; add that axis or say what you believe about this threshold`;
				const path = pathText(['thresholds', slug]);
				if (faults.at(-1)?.path !== path) faults.push({ path, message });
			} else if (!axis) {
				const near =
					suggestion(way.axis, ids) ||
					(ids.length ? ` (there are ${ids.join(', ')})` : '; the scenario has no axes');
				faults.push({ path: pathText([...keys, 'axis']), message: `there is no axis "${way.axis}"${near}` });
			} else if (axis.scale === 'log2') {
				const fault = domainFault(way.level, 'positive');
				if (!fault) return;
				const message = `${fault.message} (levels on the log2 axis "${axis.id}" are above 0)`;
				faults.push({ path: pathText([...keys, 'level', ...fault.key]), message });
			}
		});
	}
	return faults;
}

function cycleFaults(scenario: Scenario): Fault[] {
	const cycle = firstCycle(scenario);
	if (!cycle) return [];
	const words =
		cycle.slugs.length === 1
			? 'it waits for itself'
			: `${cycle.slugs.join(' waits for ')} waits for ${cycle.slugs[0]}`;
	return [{ path: pathText(cycle.keys), message: `makes a circle: ${words}` }];
}

function drawnFaults(scenario: Scenario): Fault[] {
	return scenario.axes.flatMap((axis, index) =>
		singleCurves(axis.curve).flatMap(({ curve, keys }) => {
			const year = curve.kind === 'drawn' ? curve.points[0]![0] : Infinity;
			if (year > scenario.start) return [];
			const path = pathText(['axes', index, ...keys, 'points', 0, 0]);
			return [{ path, message: `the year must be after the start (${scenario.start}), got ${year}` }];
		})
	);
}

/** Where contained systems begin to help is said in levels, so there must be an axis that they are on. */
function rampFaults({ prongs, axes, thresholds }: Scenario): Fault[] {
	if (!prongs?.ramp) return [];
	const { from, to, axis: named } = prongs.ramp;
	const rescue = thresholds.rescue.ways[0]!;
	const id = named ?? ('axis' in rescue ? rescue.axis : undefined);
	if (id === undefined) {
		const message =
			'is missing: the first way of rescue is not a level, so say on which axis the levels of the ramp are';
		return [{ path: 'prongs.ramp.axis', message }];
	}
	const axis = axes.find((one) => one.id === id);
	if (!axis) {
		const ids = axes.map((one) => one.id);
		const near =
			suggestion(id, ids) || (ids.length ? ` (there are ${ids.join(', ')})` : '; the scenario has no axes');
		return [{ path: 'prongs.ramp.axis', message: `there is no axis "${id}"${near}` }];
	}
	if (axis.scale !== 'log2') return [];
	return Object.entries({ from, to }).flatMap(([key, level]) =>
		level > 0
			? []
			: [
					{
						path: `prongs.ramp.${key}`,
						message: `must be above 0, got ${level} (levels on the log2 axis "${id}" are above 0)`
					}
				]
	);
}
