/**
 * The known name that a misspelt one most likely means, or undefined when none is near: at most one edit in three
 * letters, where an edit adds, drops, changes or swaps (optimal string alignment distance).
 */
export function nearestName(name: string, known: readonly string[]): string | undefined {
	let nearest: string | undefined;
	let fewest = Math.floor(Math.min(name.length, 60) / 3) + 1;
	for (const candidate of known) {
		const edits = editsBetween(name.slice(0, 60).toLowerCase(), candidate.toLowerCase());
		if (edits < fewest) {
			fewest = edits;
			nearest = candidate;
		}
	}
	return nearest;
}

/** How many letters must be added, dropped, changed or swapped with a neighbour to turn one word into the other. */
export function editsBetween(one: string, other: string): number {
	let beforeLast: number[] = [];
	let last = Array.from({ length: other.length + 1 }, (_, column) => column);
	for (let row = 1; row <= one.length; row++) {
		const current = [row];
		for (let column = 1; column <= other.length; column++) {
			const change = one[row - 1] === other[column - 1] ? 0 : 1;
			let edits = Math.min(last[column] + 1, current[column - 1] + 1, last[column - 1] + change);
			const swapped =
				row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
			if (swapped) edits = Math.min(edits, beforeLast[column - 2] + 1);
			current.push(edits);
		}
		beforeLast = last;
		last = current;
	}
	return last[other.length];
}
