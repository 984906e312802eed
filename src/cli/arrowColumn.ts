import {
	Bool,
	Dictionary,
	Float64,
	Int8,
	Uint32,
	Utf8,
	makeData,
	vectorFromArray,
	type Data,
	type DataType
} from 'apache-arrow';
import type { Futures } from '../lib/core/index.ts';

/** One column of an Arrow table of futures: its type, and how a batch becomes its data. */
export interface ArrowColumn {
	name: string;
	type: DataType;
	data(futures: Futures): Data;
}

/** A whole number a future. */
export function numberColumn(name: string, valueOf: (futures: Futures, row: number) => number): ArrowColumn {
	const type = new Uint32();
	return {
		name,
		type,
		data: (futures) => {
			const data = Uint32Array.from({ length: futures.count }, (_, row) => valueOf(futures, row));
			return makeData({ type, length: futures.count, nullCount: 0, data });
		}
	};
}

/** Yes or no a future. */
export function flagColumn(name: string, valueOf: (futures: Futures, row: number) => boolean): ArrowColumn {
	const type = new Bool();
	return {
		name,
		type,
		data: (futures) =>
			makeData({
				type,
				length: futures.count,
				nullCount: 0,
				data: bitsWhere(futures.count, (row) => valueOf(futures, row))
			})
	};
}

/** A decimal year a future; Infinity becomes null. */
export function yearColumn(name: string, yearsOf: (futures: Futures) => Float64Array): ArrowColumn {
	const type = new Float64();
	return {
		name,
		type,
		data: (futures) => {
			const years = yearsOf(futures);
			return makeData({
				type,
				length: futures.count,
				data: years,
				...nullsExcept(futures.count, (row) => years[row] !== Infinity)
			});
		}
	};
}

/** One of a few names a future, by its position among them; null stays null. */
export function nameColumn(
	name: string,
	names: readonly string[],
	positionOf: (futures: Futures, row: number) => number | null
): ArrowColumn {
	const type = new Dictionary(new Utf8(), new Int8());
	// One dictionary for all batches: the file form does not allow another.
	const dictionary = vectorFromArray(names, new Utf8());
	return {
		name,
		type,
		data: (futures) => {
			const positions = Array.from({ length: futures.count }, (_, row) => positionOf(futures, row));
			return makeData({
				type,
				length: futures.count,
				data: Int8Array.from(positions, (position) => position ?? 0),
				dictionary,
				...nullsExcept(futures.count, (row) => positions[row] !== null)
			});
		}
	};
}

function nullsExcept(count: number, isKnown: (row: number) => boolean) {
	let nullCount = 0;
	const nullBitmap = bitsWhere(count, (row) => {
		const known = isKnown(row);
		if (!known) nullCount++;
		return known;
	});
	return { nullCount, nullBitmap };
}

/** A bit a row, the first row in the lowest bit of the first byte. */
function bitsWhere(count: number, isSet: (row: number) => boolean): Uint8Array {
	const bits = new Uint8Array(Math.ceil(count / 8));
	for (let row = 0; row < count; row++) if (isSet(row)) bits[row >> 3]! |= 1 << (row & 7);
	return bits;
}
