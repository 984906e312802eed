/**
 * The one stretch in which two texts differ: what it is in the first, and what stands there in the second. An editor that
 * changes no more than that keeps its place.
 */
export function changedPart(before: string, after: string): { from: number; to: number; insert: string } {
	const shorter = Math.min(before.length, after.length);
	let from = 0;
	while (from < shorter && before[from] === after[from]) from += 1;
	let behind = 0;
	while (behind < shorter - from && before.at(-1 - behind) === after.at(-1 - behind)) behind += 1;
	return { from, to: before.length - behind, insert: after.slice(from, after.length - behind) };
}
