import type { Futures, RunPlan } from '../lib/core/index.ts';
import { THRESHOLD_SLUGS } from '../lib/core/scenario/thresholds.ts';
import { csvLine, type CsvCell } from '../lib/share/csvLine.ts';

/**
 * A line a future: its number, whether the scenario's condition keeps it, then for every threshold the decimal year of
 * its arrival and the way that won, the end of the acute risk period, and every proposal's verdict. An empty cell is
 * "not by the horizon".
 */
export function* futuresCsv({ block, proposals }: RunPlan, batches: Iterable<Futures>): Iterable<string> {
	const ids = proposals.map(({ id }) => id);

	yield csvLine([
		'future',
		'kept',
		...THRESHOLD_SLUGS.flatMap((slug) => [`${slug}_year`, `${slug}_way`]),
		'exit_year',
		...ids.map((id) => `${id}_verdict`)
	]);

	const line = (futures: Futures, row: number): string =>
		csvLine([
			futures.first + row,
			futures.kept[row],
			...THRESHOLD_SLUGS.flatMap((slug, index): CsvCell[] => {
				const year = futures.arrivalYears[slug][row]!;
				return year === Infinity ? ['', ''] : [year, block.wayNames[index]![futures.winningWay[slug][row]!]];
			}),
			futures.exitYears[row] === Infinity ? '' : futures.exitYears[row],
			...ids.map((id) => futures.proposals[id]!.verdict[row])
		]);
	for (const futures of batches) {
		yield Array.from({ length: futures.count }, (_, row) => line(futures, row)).join('');
	}
}
