/** Masks of survivors with how often each occurs, ready to travel: the masks one after the other, in ascending order. */
export interface CountedMasks {
	words: Int32Array<ArrayBuffer>;
	futures: Uint32Array<ArrayBuffer>;
}

/** Counts how often each mask occurs. A mask is a few 32-bit words. */
export interface MaskTable {
	/** Counts one mask for each of the first `count` futures; `columns` holds the masks' words, a column for each. */
	countColumns(columns: readonly Int32Array[], count: number): void;
	/** Adds masks that were counted elsewhere. */
	add(masks: CountedMasks): void;
	/** Everything counted so far, in an order that does not depend on how it was counted. */
	counted(): CountedMasks;
}

const FIRST_CAPACITY = 4096;

/** A hash table with open addressing: far faster here than a Map, whose keys would have to be texts. */
export function maskTable(wordsPerMask: number): MaskTable {
	let capacity = FIRST_CAPACITY;
	let words = new Int32Array(capacity * wordsPerMask);
	let futures = new Uint32Array(capacity);
	let used = 0;
	const mask = new Int32Array(wordsPerMask);

	/** The place of the mask: where it stands, or the free one where it belongs. */
	const placeOf = (): number => {
		let hash = 0;
		for (let w = 0; w < wordsPerMask; w++) {
			hash = Math.imul(hash ^ mask[w]!, 0x9e3779b1);
			hash ^= hash >>> 15;
		}
		let place = hash & (capacity - 1);
		while (futures[place] !== 0 && !standsAt(place)) place = (place + 1) & (capacity - 1);
		return place;
	};
	const standsAt = (place: number): boolean => {
		for (let w = 0; w < wordsPerMask; w++) if (words[place * wordsPerMask + w] !== mask[w]) return false;
		return true;
	};
	const addMask = (times: number): void => {
		const place = placeOf();
		if (futures[place] === 0) {
			words.set(mask, place * wordsPerMask);
			used++;
		}
		futures[place]! += times;
		if (2 * used > capacity) grow();
	};
	const addAll = (from: CountedMasks): void => {
		for (let m = 0; m < from.futures.length; m++) {
			if (from.futures[m] === 0) continue;
			for (let w = 0; w < wordsPerMask; w++) mask[w] = from.words[m * wordsPerMask + w]!;
			addMask(from.futures[m]!);
		}
	};
	const grow = (): void => {
		const old = { words, futures };
		capacity *= 2;
		words = new Int32Array(capacity * wordsPerMask);
		futures = new Uint32Array(capacity);
		used = 0;
		addAll(old);
	};

	return {
		countColumns(columns, count) {
			for (let i = 0; i < count; i++) {
				for (let w = 0; w < wordsPerMask; w++) mask[w] = columns[w]![i]!;
				addMask(1);
			}
		},
		add: addAll,
		counted() {
			const places: number[] = [];
			for (let place = 0; place < capacity; place++) if (futures[place] !== 0) places.push(place);
			places.sort((one, other) =>
				compareMasks(words, one * wordsPerMask, other * wordsPerMask, wordsPerMask)
			);
			const sorted = {
				words: new Int32Array(places.length * wordsPerMask),
				futures: new Uint32Array(places.length)
			};
			for (const [m, place] of places.entries()) {
				sorted.words.set(words.subarray(place * wordsPerMask, (place + 1) * wordsPerMask), m * wordsPerMask);
				sorted.futures[m] = futures[place]!;
			}
			return sorted;
		}
	};
}

/** Like two numbers whose lowest words come first. */
function compareMasks(words: Int32Array, one: number, other: number, wordsPerMask: number): number {
	for (let w = wordsPerMask - 1; w >= 0; w--) {
		const difference = (words[one + w]! >>> 0) - (words[other + w]! >>> 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
