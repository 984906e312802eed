import {
	AsyncByteQueue,
	Field,
	RecordBatch,
	RecordBatchFileWriter,
	Schema,
	Struct,
	makeData
} from 'apache-arrow';
import type { Futures, RunPlan } from '../lib/core/index.ts';
import { THRESHOLD_SLUGS } from '../lib/core/scenario/thresholds.ts';
import { flagColumn, nameColumn, numberColumn, yearColumn, type ArrowColumn } from './arrowColumn.ts';

const VERDICTS = ['survives', 'fails', 'unresolved'] as const;

/**
 * The columns of the CSV form as an Arrow file (also called Feather 2). Years are null where something does not come by
 * the horizon; ways and verdicts are dictionaries.
 */
export function* futuresArrow(plan: RunPlan, batches: Iterable<Futures>): Iterable<Uint8Array> {
	const columns = futuresColumns(plan);
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

function futuresColumns({ block, proposals }: RunPlan): ArrowColumn[] {
	return [
		numberColumn('future', (futures, row) => futures.first + row),
		flagColumn('kept', (futures, row) => futures.kept[row]!),
		...THRESHOLD_SLUGS.flatMap((slug, index) => [
			yearColumn(`${slug}_year`, (futures) => futures.arrivalYears[slug]),
			nameColumn(`${slug}_way`, block.wayNames[index]!, (futures, row) =>
				futures.arrivalYears[slug][row] === Infinity ? null : futures.winningWay[slug][row]!
			)
		]),
		yearColumn('exit_year', (futures) => futures.exitYears),
		...proposals.map(({ id }) =>
			nameColumn(`${id}_verdict`, VERDICTS, (futures, row) =>
				VERDICTS.indexOf(futures.proposals[id]!.verdict[row]!)
			)
		)
	];
}
