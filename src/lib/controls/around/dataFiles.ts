import { METR_HORIZONS } from '../../charts/capabilityFan/metrHorizons.ts';
import { CATALOGUE, ENGINE_VERSION, PRESETS, requirementOf, THRESHOLDS } from '../../core/index.ts';
import { THRESHOLD_EVIDENCE } from '../../core/scenario/thresholdEvidence/index.ts';
import { HORIZON_LEVELS_1 } from '../../core/scenario/presets/scenarios/levels1.ts';
import { WORKED_SCENARIOS } from '../../core/scenario/workedScenarios/index.ts';

const METR_LICENCE =
	'Measurements by METR (https://metr.org): name and link METR when you use them. The file itself states no licence; METR’s analysis code has carried the MIT licence.';
const OWN_LICENCE = 'MIT, as the rest of Ninefold. Sources are named in the entries.';

/** The files of the data page, each made from what the program itself uses, so that none can say something else. */
export const DATA_FILES = {
	'metr-horizons': () => ({
		about:
			'Length of tasks, in minutes of an expert’s time, that AI models do with 50% success (METR, time horizons 1.1).',
		source: 'https://metr.org/assets/benchmark_results_1_1.yaml',
		updated: '2026-05-08',
		licence: METR_LICENCE,
		models: METR_HORIZONS
	}),
	thresholds: () => ({
		about:
			'The nine thresholds: definitions, indicators, default levels in hours of task length, and evidence with sources.',
		engine: ENGINE_VERSION,
		licence: OWN_LICENCE,
		thresholds: THRESHOLDS.map((threshold) => ({
			...threshold,
			levelHours: HORIZON_LEVELS_1[threshold.slug],
			...THRESHOLD_EVIDENCE[threshold.slug]
		}))
	}),
	proposals: () => ({
		about:
			'The catalogue of alignment proposals: what each needs to come before what, whether that is argued by its authors or inferred, and sources.',
		engine: ENGINE_VERSION,
		licence: OWN_LICENCE,
		proposals: CATALOGUE.map((proposal) => ({ ...proposal, requires: requirementOf(proposal) }))
	}),
	presets: () => ({
		about: 'The ready-made scenarios, with where each of their numbers is from.',
		engine: ENGINE_VERSION,
		licence: OWN_LICENCE,
		presets: PRESETS
	}),
	'worked-scenarios': () => ({
		about: 'Scenarios made to show one thing each, with what to try.',
		engine: ENGINE_VERSION,
		licence: OWN_LICENCE,
		scenarios: WORKED_SCENARIOS
	})
} as const;

export type DataFile = keyof typeof DATA_FILES;
export const DATA_FILE_NAMES = Object.keys(DATA_FILES) as DataFile[];
export const isDataFile = (name: string): name is DataFile => Object.hasOwn(DATA_FILES, name);
