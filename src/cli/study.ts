import type { CAC } from 'cac';
import { nearestName } from '../lib/core/scenario/nearestName.ts';
import type { Scenario } from '../lib/core/scenario/scenario.ts';
import { study } from '../lib/core/study.ts';
import { TooFewFutures } from '../lib/core/summaries/tooFewFutures.ts';
import { locateScenario } from './locateScenario.ts';
import { progressLine } from './progressLine.ts';
import { writeOut, type Streams } from './streams.ts';
import { studyReport } from './studyReport.ts';
import { UsageError } from './usageError.ts';
import { wholeNumber } from './wholeNumber.ts';

interface StudyCommandOptions {
	futures?: unknown;
	seed?: unknown;
	given?: unknown;
	portfolio?: unknown;
	proposal?: unknown;
	json?: boolean;
}

/** `ninefold study`: a second look at the same futures. */
export function addStudy(cli: CAC, streams: Streams): void {
	cli
		.command(
			'study <scenario>',
			'Say what matters most, which proposals to have together, and whether an earlier rescue helps'
		)
		.option('--futures <count>', 'How many futures to draw, instead of the scenario’s own number')
		.option('--seed <number>', 'Which random numbers to use, instead of the scenario’s own')
		.option('--given <formula>', 'Count only the futures in which this is true, such as "awareness < 2027"')
		.option('--portfolio <ids>', 'Proposals to be looked at together, such as control,elk; otherwise all')
		.option('--proposal <id>', 'Also say what matters for this proposal, and which facts tell most about it')
		.option('--json', 'Print the whole study as JSON')
		.example('ninefold study metr-trend')
		.example('ninefold study my-beliefs.json --proposal control --portfolio control,elk')
		.action((source: string, options: StudyCommandOptions) => studyCommand(source, options, streams));
}

async function studyCommand(source: string, options: StudyCommandOptions, streams: Streams): Promise<void> {
	const scenario = await locateScenario(source, streams, {
		futures: wholeNumber('--futures', options.futures, 1),
		seed: wholeNumber('--seed', options.seed, 0),
		given: options.given === undefined ? undefined : String(options.given)
	});
	const portfolio =
		options.portfolio === undefined ? undefined : namedProposals('--portfolio', options.portfolio, scenario);
	const [proposal] =
		options.proposal === undefined ? [] : namedProposals('--proposal', options.proposal, scenario);
	const progress = progressLine(streams, scenario.futures);
	const found = await study(scenario, { portfolio }, progress.show)
		.finally(progress.clear)
		.catch((error: unknown) => {
			throw error instanceof TooFewFutures ? new UsageError(`given: ${error.message}`) : error;
		});
	await writeOut(streams.stdout, options.json ? JSON.stringify(found) + '\n' : studyReport(found, proposal));
}

/** Ids that are set apart by commas, each one of the scenario's proposals. */
function namedProposals(option: string, value: unknown, { proposals }: Scenario): string[] {
	const known = proposals.map((entry) => (typeof entry === 'string' ? entry : entry.id));
	return String(value)
		.split(',')
		.map((word) => {
			const id = word.trim();
			if (known.includes(id)) return id;
			const nearest = nearestName(id, known);
			throw new UsageError(
				`${option}: the scenario has no proposal "${id}"` +
					(nearest ? `; did you mean "${nearest}"?` : '') +
					`\nIts proposals are: ${known.join(', ') || 'none'}`
			);
		});
}
