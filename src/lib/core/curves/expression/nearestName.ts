/** The known name that was probably meant: at most two letters differ, and fewer than half. Undefined if there is none. */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
	let nearest: string | undefined;
	let fewest = Math.min(2, Math.floor((name.length - 1) / 2)) + 1;
	for (const candidate of known) {
		const letters = editDistance(name.toLowerCase(), candidate.toLowerCase());
		if (letters >= fewest) continue;
		fewest = letters;
		nearest = candidate;
	}
	return nearest;
}

/** How many letters must be put in, taken out or replaced to make one word of the other (Levenshtein 1966). */
function editDistance(one: string, other: string): number {
	let row = Array.from({ length: other.length + 1 }, (_, letters) => letters);
	for (let i = 1; i <= one.length; i++) {
		const next = [i];
		for (let j = 1; j <= other.length; j++) {
			const replaced = row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
			next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
		}
		row = next;
	}
	return row[other.length]!;
}
