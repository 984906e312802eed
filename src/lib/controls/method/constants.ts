import { CATALOGUE } from '../../core/proposals/catalogue/index.ts';
import { CHUNKS_FOR_SPREAD, RARE } from '../../core/summaries/shareInterval.ts';
import { LEAST_KEPT, MOST_DRAWN, WANTED_KEPT } from '../../core/summaries/conditionLimit.ts';
import { BLOCK_FUTURES } from '../../core/draws/variableColumns.ts';
import { SOBOL_DIMENSIONS } from '../../core/draws/directionNumbers.ts';
import { CHUNK_FUTURES } from '../../core/draws/scrambledSobol.ts';
import { ENGINE_VERSION } from '../../core/engineVersion.ts';
import { TICKS_PER_YEAR } from '../../core/futures/eventKey.ts';
import { STEPS_PER_YEAR } from '../../core/futures/walk/eventWalk.ts';
import { ORDERING_COUNT } from '../../core/orderings/orderingIndex.ts';
import { LONGEST_FORMULA } from '../../core/proposals/parseFormula.ts';
import { PRESETS } from '../../core/scenario/presets/index.ts';
import { MOST_INTERVENTIONS } from '../../core/scenario/schema/intervention.ts';
import { INPUT_BINS } from '../../core/studies/inputs/inputBins.ts';
import { LARGEST_PORTFOLIO } from '../../core/studies/portfolios/bestPortfolios.ts';
import { MOST_COMPARED } from '../../core/comparisons/alignScenarios.ts';

/** The numbers that the method page names, as the engine has them. A test looks for each on the rendered page. */
export const METHOD_CONSTANTS = {
	blockFutures: BLOCK_FUTURES,
	catalogueProposals: CATALOGUE.length,
	chunkFutures: CHUNK_FUTURES,
	chunksForSpread: CHUNKS_FOR_SPREAD,
	defaultFutures: PRESETS[0]!.scenario.futures,
	engineVersion: ENGINE_VERSION,
	inputBins: INPUT_BINS,
	largestPortfolio: LARGEST_PORTFOLIO,
	leastKept: LEAST_KEPT,
	longestFormula: LONGEST_FORMULA,
	mostCompared: MOST_COMPARED,
	mostDrawn: MOST_DRAWN,
	mostInterventions: MOST_INTERVENTIONS,
	orderings: ORDERING_COUNT,
	rare: RARE,
	sobolDimensions: SOBOL_DIMENSIONS,
	stepsPerYear: STEPS_PER_YEAR,
	ticksPerYear: TICKS_PER_YEAR,
	wantedKept: WANTED_KEPT
} as const;
