import {
	AsyncByteQueue,
	Field,
	RecordBatch,
	RecordBatchFileWriter,
	Schema,
	Struct,
	makeData
} from 'apache-arrow';
import type { Futures } from '../lib/core/index.ts';
import type { Scenario } from '../lib/core/scenario/scenario.ts';
import { THRESHOLD_SLUGS } from '../lib/core/scenario/thresholds.ts';
import { flagColumn, nameColumn, numberColumn, yearColumn, type ArrowColumn } from './arrowColumn.ts';
import { proposalIds } from './proposalIds.ts';
import { wayNames } from './wayNames.ts';

const VERDICTS = ['survives', 'fails', 'unresolved'] as const;

/**
 * The columns of the CSV form as an Arrow file (also called Feather 2). Years are null where something does not come by
 * the horizon; ways and verdicts are dictionaries.
 */
export function* futuresArrow(scenario: Scenario, batches: Iterable<Futures>): Iterable<Uint8Array> {
	const columns = futuresColumns(scenario);
	const schema = new Schema(columns.map(({ name, type }) => new Field(name, type, true)));
	const struct = new Struct(schema.fields);
	const pieces = new Pieces();
	const writer = new RecordBatchFileWriter();
	writer.reset(pieces, schema);
	for (const futures of batches) {
		const children = columns.map((column) => column.data(futures));
		writer.write(
			new RecordBatch(schema, makeData({ type: struct, length: futures.count, nullCount: 0, children }))
		);
		yield* pieces.take();
	}
	writer.close();
	yield* pieces.take();
}

/** Where the writer puts what it has written, to be taken away batch by batch. */
class Pieces extends AsyncByteQueue {
	private waiting: Uint8Array[] = [];

	override write(piece: Uint8Array): void {
		this.waiting.push(piece);
	}

	take(): Uint8Array[] {
		const taken = this.waiting;
		this.waiting = [];
		return taken;
	}
}

function futuresColumns(scenario: Scenario): ArrowColumn[] {
	return [
		numberColumn('future', (futures, row) => futures.first + row),
		flagColumn('kept', (futures, row) => futures.kept[row]!),
		...THRESHOLD_SLUGS.flatMap((slug) => [
			yearColumn(`${slug}_year`, (futures) => futures.arrivalYears[slug]),
			nameColumn(`${slug}_way`, wayNames(scenario, slug), (futures, row) =>
				futures.arrivalYears[slug][row] === Infinity ? null : futures.winningWay[slug][row]!
			)
		]),
		yearColumn('exit_year', (futures) => futures.exitYears),
		...proposalIds(scenario).map((id) =>
			nameColumn(`${id}_verdict`, VERDICTS, (futures, row) =>
				VERDICTS.indexOf(futures.proposals[id]!.verdict[row]!)
			)
		)
	];
}
