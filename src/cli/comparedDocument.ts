import { compare, type Scenario } from '../lib/core/index.ts';
import {
	comparisonDocument,
	type ComparisonDocument
} from '../lib/charts/scenarioComparison/comparisonDocument.ts';
import { locateScenario } from './locateScenario.ts';
import { STANDARD_INPUT } from './meantWords.ts';
import { progressLine } from './progressLine.ts';
import type { Streams } from './streams.ts';
import { UsageError } from './usageError.ts';

const MOST_OTHERS = 3;

/** Before any work: whether so many scenarios can be compared. */
export function checkOthers(source: string, others: readonly string[]): void {
	if (others.length === 0)
		throw new UsageError('--with: say what to compare with, for example --with metr-slow');
	if (others.length > MOST_OTHERS)
		throw new UsageError(`--with: at most ${MOST_OTHERS} others, got ${others.length}`);
	if ([source, ...others].filter((one) => one === STANDARD_INPUT).length > 1)
		throw new UsageError('--with: only one of the scenarios can come from standard input');
}

/** The comparison of a scenario with others, as the charts of comparisons take it. */
export async function comparedDocument(
	base: Scenario,
	others: readonly string[],
	streams: Streams
): Promise<ComparisonDocument> {
	const scenarios = [base];
	for (const source of others) scenarios.push(await locateScenario(source, streams));
	const progress = progressLine(streams, base.futures * scenarios.length);
	return comparisonDocument(await compare(scenarios, progress.show).finally(progress.clear));
}
