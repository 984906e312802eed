import type { Share } from '../../summaries/summary.ts';
import { wilsonInterval } from '../../summaries/wilsonInterval.ts';
import type { SurvivalMasks } from '../study.ts';

/**
 * The chance that at least one of a set of proposals survives, with Wilson's interval for plain sampling (the spread
 * between chunks would be narrower, but was not kept for every set).
 *
 * @param ids the set; none survives of an empty one
 * @throws RangeError for a proposal that was not studied
 */
export function chanceOfAny(survivors: SurvivalMasks, ids: readonly string[]): Share {
	const { words, futures, wordsPerMask, kept } = survivors;
	const chosen = maskOf(survivors, ids);
	let surviving = 0;
	for (let m = 0; m < futures.length; m++) {
		let common = 0;
		for (let w = 0; w < wordsPerMask; w++) common |= words[m * wordsPerMask + w]! & chosen[w]!;
		if (common !== 0) surviving += futures[m]!;
	}
	return { share: kept > 0 ? surviving / kept : 0, ...wilsonInterval(surviving, kept) };
}

function maskOf({ ids: known, wordsPerMask }: SurvivalMasks, ids: readonly string[]): Int32Array {
	const mask = new Int32Array(wordsPerMask);
	for (const id of ids) {
		const position = known.indexOf(id);
		if (position < 0) throw new RangeError(`There is no proposal "${id}" in this study.`);
		mask[position >> 5]! |= 1 << (position & 31);
	}
	return mask;
}
