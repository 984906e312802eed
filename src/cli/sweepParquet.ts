import { parquetWriteBuffer } from 'hyparquet-writer';
import type { SweepColumn } from './sweepTable.ts';

const TYPES = { count: 'INT32', number: 'DOUBLE', text: 'STRING' } as const;

/** A sweep's table as a Parquet file. */
export const sweepParquet = (columns: readonly SweepColumn[]): Uint8Array =>
	new Uint8Array(
		parquetWriteBuffer({
			columnData: columns.map(({ name, kind, cells }) => ({ name, data: cells, type: TYPES[kind] }))
		})
	);
