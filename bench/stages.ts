import { countFutures, parseScenario, prepareRun, presetById, summarise } from '../src/lib/core/index.ts';
import { BLOCK_FUTURES, normalColumn } from '../src/lib/core/draws/variableColumns.ts';
import { countOrderings } from '../src/lib/core/orderings/countOrderings.ts';
import { columnProgram } from '../src/lib/core/proposals/columnProgram.ts';
import { answerLines, processorSeconds } from './answering.ts';

const FUTURES = 100_000;
const BLOCKS_PER_CHUNK = 4;

const scenario = parseScenario({ ...presetById('metr-trend')!.scenario, futures: FUTURES });
const plan = await prepareRun(scenario);
const { block, proposals, scale } = plan;
const program = columnProgram({ arrivals: block.arrivals, exit: block.exit, scale });
const violations = proposals.map(({ requirement }, index) =>
	program.violation(requirement, block.ready[index]!)
);
const normal = normalColumn(scenario.seed, 0);
const tallies = {
	before: new Int32Array(81),
	ranks: new Uint32Array(81),
	orderings: new Uint32Array(2 ** 20)
};
const counts = countFutures(plan, 0, 25);

/** The dynamic model, from little to all: presets with one intervention, and with interventions and the three prongs. */
const dynamic = async (id: string) =>
	prepareRun(parseScenario({ ...presetById(id, 1)!.scenario, futures: FUTURES }));
const evals = await dynamic('require-evals');
const prongs = await dynamic('careful-bootstrapping');
const everything = await dynamic('containment-is-hard');

const everyBlock = (work: (position: { chunk: number; block: number; count: number }) => void) => () => {
	const position = { chunk: 0, block: 0, count: BLOCK_FUTURES };
	for (let first = 0; first < FUTURES; first += BLOCK_FUTURES) {
		work(position);
		position.block = (position.block + 1) % BLOCKS_PER_CHUNK;
		if (position.block === 0) position.chunk++;
	}
};

/** What each stage does to 100,000 futures of the default scenario. */
const STAGES: Record<string, () => unknown> = {
	'one normal drawn': everyBlock((position) => normal.draw(position)),
	'drawn, and all arrivals': everyBlock((position) => block.draw(position)),
	ordered: everyBlock(({ count }) => countOrderings(block.arrivals, count, tallies)),
	'24 requirements evaluated': everyBlock(({ count }) => {
		for (const violation of violations) violation(count);
	}),
	'all of it counted': () => countFutures(plan, 0, 25),
	summarised: () => summarise(plan, counts),
	'whole run': () => summarise(plan, countFutures(plan, 0, 25)),
	'whole run with an intervention': () => summarise(evals, countFutures(evals, 0, 25)),
	'whole run with three prongs': () => summarise(prongs, countFutures(prongs, 0, 25)),
	'whole run with both': () => summarise(everything, countFutures(everything, 0, 25))
};

/** Answers with the nanoseconds a future that every stage takes. */
await answerLines(() =>
	Object.fromEntries(
		Object.entries(STAGES).map(([name, work]) => {
			const before = processorSeconds();
			work();
			return [name, ((processorSeconds() - before) / FUTURES) * 1e9];
		})
	)
);
