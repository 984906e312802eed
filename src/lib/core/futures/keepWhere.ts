type Column = Int32Array | Uint8Array;

/**
 * Moves the futures where `truth` is not 0 to the front of every column, in their order, in place.
 *
 * @returns how many they are
 */
export function keepWhere(truth: Int32Array, columns: readonly Column[], count: number): number {
	let kept = 0;
	for (let i = 0; i < count; i++) if (truth[i] !== 0) kept++;
	for (const column of columns) {
		let to = 0;
		for (let i = 0; i < count; i++) if (truth[i] !== 0) column[to++] = column[i]!;
	}
	return kept;
}
