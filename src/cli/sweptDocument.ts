import {
	catalogueProposal,
	countSweep,
	futuresOfShard,
	mergeSweeps,
	parseVary,
	sweepPoints,
	WHOLE_SWEEP,
	type Scenario,
	type SweepPoint,
	type Vary
} from '../lib/core/index.ts';
import { sweepDocument, type SweepDocument } from '../lib/charts/sweepHeat/sweepDocument.ts';
import { asMisuse } from './asMisuse.ts';
import { progressLine } from './progressLine.ts';
import type { Streams } from './streams.ts';
import { UsageError } from './usageError.ts';

/** Before any work: whether two numbers are varied. */
export async function variesOfHeat(texts: readonly string[]): Promise<Vary[]> {
	if (texts.length !== 2)
		throw new UsageError(
			`--vary: a heat map varies two numbers, the first across and the second up, got ${texts.length}` +
				'\nFor example --vary dependence.common=0:0.8:0.1 --vary exitYears.p50=0.5,1,2,4'
		);
	const varies = await asMisuse('--vary: ', () => texts.map(parseVary));
	for (const { path, values } of varies) {
		const other = values.find((value) => typeof value !== 'number');
		if (other !== undefined)
			throw new UsageError(`--vary: ${path}: a heat map needs numbers, got ${JSON.stringify(other)}`);
	}
	return varies;
}

/** A sweep over two numbers, as the charts of sweeps take it. */
export async function sweptDocument(
	scenario: Scenario,
	varies: Vary[],
	streams: Streams
): Promise<SweepDocument> {
	const grid = await asMisuse('the scenario does not fit everywhere in this sweep:\n', () =>
		sweepPoints(scenario, varies)
	);
	const swept = { scenario, varies, points: grid };
	const progress = progressLine(streams, futuresOfShard(swept, WHOLE_SWEEP));
	const points: SweepPoint[] = [];
	const lines = countSweep(swept, WHOLE_SWEEP, progress.show);
	try {
		for await (const point of mergeSweeps([{ name: scenario.title, lines }])) points.push(point);
	} finally {
		progress.clear();
	}
	const names = scenario.proposals.flatMap((proposal): [string, string][] => {
		const known = typeof proposal === 'string' ? catalogueProposal(proposal) : undefined;
		return known ? [[known.id, known.name]] : [];
	});
	return sweepDocument(scenario, varies, points, new Map(names));
}
