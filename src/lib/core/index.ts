/** The contents page of the core, in the order in which a scenario becomes a summary. */

export { numbersMovedSince } from './engineChanges.ts';
export { engineRules, UnknownEngine } from './engineRules.ts';
export { ENGINE_VERSION } from './engineVersion.ts';
export { ENGINE_VERSIONS, type EngineRules } from './engineVersions.ts';

// What we believe.
export type * from './scenario/scenario.ts';
export {
	THRESHOLDS,
	THRESHOLD_SLUGS,
	thresholdOf,
	type Threshold,
	type ThresholdSlug
} from './scenario/thresholds.ts';
export {
	checkScenario,
	parseScenario,
	parseScenarioText,
	readScenario,
	ScenarioError,
	type Fault
} from './scenario/parseScenario.ts';
export { PRESETS, presetById, provenanceOf, type Preset, type Provenance } from './scenario/presets/index.ts';
export { startingPoint, type PresetCard, type StartingPoint } from './scenario/presets/startingPoint.ts';
export {
	INTERVENTION_CARDS,
	interventionCardById,
	interventionOf,
	type InterventionCard
} from './scenario/interventionCards/index.ts';

// Futures.
export { chunkTotal, prepareRun, type RunPlan } from './futures/prepareRun.ts';
export { CHUNK_FUTURES } from './draws/scrambledSobol.ts';
export { drawFutures, type Futures, type JudgedFutures } from './futures/drawFutures.ts';

// Proposals.
export { CATALOGUE, catalogueProposal } from './proposals/catalogue/index.ts';
export {
	requirementOf,
	type Basis,
	type CatalogueProposal,
	type Clause,
	type Source
} from './proposals/proposal.ts';
export type { Verdict } from './proposals/violation.ts';
export { parseFormula, FormulaError } from './proposals/parseFormula.ts';

// Summaries.
export { countFutures } from './summaries/countFutures.ts';
export { countTables, type Counts } from './summaries/counts.ts';
export { mergeCounts } from './summaries/mergeCounts.ts';
export { summarise } from './summaries/summarise.ts';
export { isPresentablePart, isUnfinished, LEAST_KEPT, saysEnough } from './summaries/conditionLimit.ts';
export { moreChunks } from './summaries/moreChunks.ts';
export { countRun } from './summaries/countRun.ts';
export { refuseTooFew, TooFewFutures } from './summaries/tooFewFutures.ts';
export type * from './summaries/summary.ts';

// Single futures, told.
export { findFuture } from './stories/findFuture.ts';
export {
	interventionEffects,
	type ArrivalShift,
	type InterventionEffects,
	type VerdictChange
} from './stories/interventionEffects.ts';
export type * from './stories/story.ts';
export { storySentences } from './stories/storySentences.ts';
export { tellFuture } from './stories/tellFuture.ts';
export { tenFutures } from './stories/tenFutures.ts';
export { toldFutures } from './stories/toldFutures.ts';
export { typicalFuture } from './stories/typicalFuture.ts';
export type { WantedFuture } from './stories/wantedFuture.ts';

// Several scenarios on the same random numbers.
export { compare } from './comparisons/compare.ts';
export type * from './comparisons/comparison.ts';
export { comparisonTables, type ComparisonCounts } from './comparisons/comparisonCounts.ts';
export { comparisonRound, type ComparisonTask } from './comparisons/comparisonRound.ts';
export { countComparison } from './comparisons/countComparison.ts';
export { mergeComparisonCounts } from './comparisons/mergeComparisonCounts.ts';
export { prepareComparison, type ComparisonPlan } from './comparisons/prepareComparison.ts';
export { summariseComparison } from './comparisons/summariseComparison.ts';
export { formatDifference, formatWithError } from './comparisons/formatDifference.ts';

// A grid of scenarios, in parts that add up.
export { addPointCounts } from './sweeps/addPointCounts.ts';
export { countSweep, futuresOfShard, type Sweep } from './sweeps/countSweep.ts';
export { countSweepPoint } from './sweeps/countSweepPoint.ts';
export { mergeSweeps, type ShardSource } from './sweeps/mergeSweeps.ts';
export { parseVary, type JsonValue, type Vary } from './sweeps/parseVary.ts';
export type { PointCounts } from './sweeps/pointCounts.ts';
export { parseShard, WHOLE_SWEEP, type Shard } from './sweeps/shard.ts';
export { SweepError } from './sweeps/sweepError.ts';
export { sweepPoint, type PointPlace, type SweepPoint } from './sweeps/sweepPoint.ts';
export { sweepPoints, type GridPoint } from './sweeps/sweepPoints.ts';
export { numberPlaces, type NumberPlace } from './sweeps/numberPlaces.ts';

// Studies: a second look at the same futures.
export { prepareStudy, type StudyOptions, type StudyPlan } from './studies/prepareStudy.ts';
export { countStudy } from './studies/countStudy.ts';
export { studyTables, type StudyCounts } from './studies/studyCounts.ts';
export { mergeStudyCounts } from './studies/mergeStudyCounts.ts';
export { summariseStudy } from './studies/summariseStudy.ts';
export { chanceOfAny } from './studies/portfolios/chanceOfAny.ts';
export { study } from './study.ts';
export type * from './studies/study.ts';

// The whole pipeline.
export type { OnProgress, RunOptions } from './runOptions.ts';
export { simulate } from './simulate.ts';
