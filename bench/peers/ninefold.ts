import {
	CATALOGUE,
	parseFormula,
	parseScenario,
	requirementOf,
	simulate,
	type Scenario
} from '../../src/lib/core/index.ts';
import { normalForm } from '../../src/lib/core/proposals/normalForm.ts';
import { answerLines, processorSeconds } from '../answering.ts';

interface Request {
	/** Reads the scenario for all requests that follow, and answers with what another program needs to compute the same. */
	scenario?: unknown;
	futures?: number;
	seed?: number;
}

let scenario: Scenario;

/** The engine as one of the peers: whole runs in one thread, from the scenario to the summary. */
await answerLines(async ({ scenario: document, futures, seed }: Request) => {
	if (document !== undefined) {
		scenario = parseScenario(document);
		return { proposals: CATALOGUE.map(asTree) };
	}
	const before = processorSeconds();
	const summary = await simulate({ ...scenario, futures: futures!, seed: seed! });
	return { seconds: processorSeconds() - before, summary };
});

/** A proposal with its requirement as a syntax tree, so that no other program needs to read the language. */
function asTree(proposal: (typeof CATALOGUE)[number]) {
	return {
		id: proposal.id,
		requirement: normalForm(parseFormula(requirementOf(proposal))),
		opens: proposal.opens,
		closes: proposal.closes,
		readyResearchYears: proposal.ready?.researchYears ?? 0
	};
}
