import type { BlockPosition } from '../../draws/variableColumns.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { thresholdOf, type ThresholdSlug } from '../../scenario/thresholds.ts';
import type { AxisColumns } from '../axisColumns.ts';
import { fanFutures, fanYears } from '../capabilityFan.ts';
import type { TimeScale } from '../eventKey.ts';
import type { ProgressSpeed } from '../progressSpeed.ts';
import type { ThresholdColumns } from '../thresholdColumns.ts';
import { eventWalk, type EventWalk, type WalkedReadiness } from './eventWalk.ts';
import { interventionColumns, type InterventionColumns } from './interventionColumns.ts';
import { prongColumns, type ProngColumns } from './prongColumns.ts';
import { walkRecord, type WalkRecord } from './walkRecord.ts';

/** Interventions and prongs of one scenario, which move the static arrivals of each drawn block. */
export interface WalkedBlock {
	readonly interventions: readonly InterventionColumns[];
	readonly prongs: ProngColumns;
	/** Filled by the maker of the block: proposals whose research takes time. */
	readonly readiness: WalkedReadiness[];
	/** By intervention: calendar years at which it begins and ends; Infinity = not by the horizon. */
	readonly begins: EventWalk['begins'];
	readonly ends: EventWalk['ends'];
	/** How the first `fanFutures(position)` futures of the block went on. */
	readonly record: WalkRecord;
	readonly warnings: readonly string[];
	/** Moves the arrivals of the block, whose static arrivals and research-years have been drawn. */
	draw(position: BlockPosition): void;
}

interface WalkedBlockInputs {
	scenario: Scenario;
	scale: TimeScale;
	/** In threshold order. */
	thresholds: readonly ThresholdColumns[];
	arrivals: readonly Int32Array[];
	axes: ReadonlyMap<string, AxisColumns>;
	speed: ProgressSpeed | null;
	stepsPerYear?: number | undefined;
}

export function walkedBlock(inputs: WalkedBlockInputs): WalkedBlock {
	const { scenario, axes } = inputs;
	const interventions = (scenario.interventions ?? []).map((given, index) =>
		interventionColumns(given, index, scenario.seed)
	);
	const prongs = prongColumns(scenario, axes);
	const readiness: WalkedReadiness[] = [];
	const record = walkRecord(fanYears(scenario), scenario.start);
	const { begins, ends, walk } = eventWalk({ ...inputs, interventions, prongs, readiness, record });
	return {
		interventions,
		prongs,
		readiness,
		begins,
		ends,
		record,
		warnings: hardeningWarnings(scenario),
		draw(position) {
			for (const intervention of interventions) intervention.draw(position);
			prongs.draw(position);
			walk(position, fanFutures(position));
		}
	};
}

/** Hardening raises levels; a threshold that is given as a date or as following another has none. */
function hardeningWarnings({ prongs, interventions = [], thresholds }: Scenario): string[] {
	const hardened = new Set(
		[prongs?.hardening ?? {}, ...interventions.map(({ hardening }) => hardening ?? {})].flatMap(
			(hardening) => Object.keys(hardening) as ThresholdSlug[]
		)
	);
	return [...hardened]
		.filter((slug) => !thresholds[slug].ways.some((way) => 'level' in way))
		.map(
			(slug) =>
				`Hardening does nothing for ${thresholdOf(slug).shortName.toLowerCase()}, because no level on an axis is given for it.`
		);
}
