import { THRESHOLD_SLUGS, isThresholdSlug, type ThresholdSlug } from '../../core/scenario/thresholds.ts';
import type { FormulaMark, FormulaSuggestion } from './formulaField.ts';

/** A stretch of a formula that looks alike all along. */
export interface FormulaPiece {
	text: string;
	/** A threshold's name or number, or a word that the language knows; absent for all else. */
	look?: ThresholdSlug | 'known';
	isFaulty: boolean;
	/** Something is missing right before this piece. */
	isAfterGap: boolean;
}

/** A formula cut into pieces that are shown differently: what the language knows, and the piece that is wrong. */
export function formulaPieces(
	text: string,
	mark: FormulaMark | null,
	suggestions: readonly FormulaSuggestion[]
): FormulaPiece[] {
	const known = new Map(suggestions.map(({ word, kind }) => [word.toLowerCase(), kind]));
	const lookOf = (word: string): FormulaPiece['look'] => {
		const name = word.toLowerCase();
		const slug = /^t[1-9]$/.test(name) ? THRESHOLD_SLUGS[Number(name[1]) - 1]! : name;
		if (isThresholdSlug(slug) && known.get(slug) === 'threshold') return slug;
		return known.has(name) ? 'known' : undefined;
	};
	const words = [...text.matchAll(/[\p{L}_][\p{L}\p{N}_]*/gu)].map(({ 0: word, index }) => ({
		from: index,
		to: index + word.length,
		look: lookOf(word)
	}));
	const within = (place: number) => Math.min(text.length, Math.max(0, place));
	const [from, to] = mark ? [within(mark.from), within(mark.to)] : [-1, -1];
	const cuts = new Set([0, text.length, ...words.flatMap((word) => [word.from, word.to])]);
	if (mark) cuts.add(from).add(to);
	const places = [...cuts].sort((one, other) => one - other);
	const pieces = places.slice(0, -1).map((start, index): FormulaPiece => {
		const look = words.find((word) => word.from <= start && start < word.to)?.look;
		return {
			text: text.slice(start, places[index + 1]),
			...(look ? { look } : {}),
			isFaulty: from <= start && start < to,
			isAfterGap: from === to && from === start
		};
	});
	if (from === to && from === text.length) pieces.push({ text: '', isFaulty: false, isAfterGap: true });
	return pieces;
}
