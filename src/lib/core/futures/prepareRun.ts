import { CHUNK_FUTURES } from '../draws/scrambledSobol.ts';
import { BLOCK_FUTURES, type BlockPosition } from '../draws/variableColumns.ts';
import { loadExpressions } from '../curves/expression/loadExpressions.ts';
import { columnProgram, type Evaluate } from '../proposals/columnProgram.ts';
import { judgedProposals, type JudgedProposal } from '../proposals/judgedProposals.ts';
import { parseFormula } from '../proposals/parseFormula.ts';
import { engineRules } from '../engineRules.ts';
import { ENGINE_VERSION } from '../engineVersion.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { timeBins, type TimeBins } from '../summaries/timeBins.ts';
import { timeScaleOf, type TimeScale } from './eventKey.ts';
import { fanYears } from './capabilityFan.ts';
import { futureBlock, type FutureBlock } from './futureBlock.ts';
import { isStatic } from './walk/isStatic.ts';

/** A scenario with everything compiled that its futures need. One run at a time: its columns are reused. */
export interface RunPlan {
	scenario: Scenario;
	/** The version of the engine by whose rules it is counted. */
	engine: string;
	scale: TimeScale;
	proposals: JudgedProposal[];
	block: FutureBlock;
	/** Whether the condition `given` holds (not 0), per future of the block; null without a condition. */
	condition: Evaluate | null;
	arrivalBins: TimeBins;
	verdictBins: TimeBins;
	fanYears: number[];
}

/** Arrivals are binned to a 64th of a year, about six days; failures and windows to quarters. */
const ARRIVAL_BINS_PER_YEAR = 64;
const VERDICT_BINS_PER_YEAR = 4;
const ARRIVAL_YEARS_BEFORE = 32;
const VERDICT_YEARS_BEFORE = 8;
const MOST_BINS = 8192;

export interface PrepareOptions {
	/** By the rules of which version of the engine; absent = `ENGINE_VERSION`. */
	engine?: string | undefined;
	/** Walks from event to event even where the static arrivals are the answer: a test compares the two. */
	isWalked?: boolean;
	/** Absent = quarters. */
	stepsPerYear?: number;
}

/**
 * Compiles a valid scenario. Waits only where the scenario has expression curves, for the parser to load, or where
 * something is done in it, for the event walk.
 *
 * @throws ExpressionError for an expression that does not fit, UnknownEngine
 */
export async function prepareRun(
	scenario: Scenario,
	{ engine = ENGINE_VERSION, isWalked = !isStatic(scenario), stepsPerYear }: PrepareOptions = {}
): Promise<RunPlan> {
	engineRules(engine);
	const expressions = await loadExpressions(scenario);
	const scale = timeScaleOf(scenario.start, scenario.horizon);
	const proposals = judgedProposals(scenario);
	const walking = isWalked ? { ...(await import('./walk/index.ts')), stepsPerYear } : null;
	const block = futureBlock(scenario, proposals, scale, expressions, walking);
	return {
		scenario,
		engine,
		scale,
		proposals,
		block,
		condition: scenario.given === undefined ? null : conditionOf(scenario.given, block, scale),
		arrivalBins: timeBins(scale, ARRIVAL_BINS_PER_YEAR, ARRIVAL_YEARS_BEFORE, MOST_BINS),
		verdictBins: timeBins(scale, VERDICT_BINS_PER_YEAR, VERDICT_YEARS_BEFORE, MOST_BINS),
		fanYears: fanYears(scenario)
	};
}

function conditionOf(given: string, block: FutureBlock, scale: TimeScale): RunPlan['condition'] {
	const program = columnProgram({ arrivals: block.arrivals, exit: block.exit, scale });
	return program.truth(parseFormula(given, { ready: false }));
}

/** How many chunks hold the scenario's futures; the last one may be cut. */
export const chunkTotal = ({ futures }: Scenario): number => Math.ceil(futures / CHUNK_FUTURES);

/**
 * The blocks of one chunk. The scenario's last chunk is cut at its number of futures; those beyond, which are drawn only
 * where a condition keeps too few, are whole.
 */
export function blocksOfChunk(scenario: Scenario, chunk: number): BlockPosition[] {
	const positions: BlockPosition[] = [];
	const isOwn = chunk < chunkTotal(scenario);
	const left = isOwn ? Math.min(CHUNK_FUTURES, scenario.futures - chunk * CHUNK_FUTURES) : CHUNK_FUTURES;
	for (let first = 0; first < left; first += BLOCK_FUTURES)
		positions.push({ chunk, block: first / BLOCK_FUTURES, count: Math.min(BLOCK_FUTURES, left - first) });
	return positions;
}
