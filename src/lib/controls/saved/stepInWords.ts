import { placeInWords } from '../../core/scenario/placeInWords.ts';
import { valueAt } from '../beliefs/documentPath.ts';
import type { History } from '../beliefs/history.ts';

/** What the step that leads to a moment changed: "Escape: level", "“METR trend since 2023” opened". */
export function stepInWords({ moments, places }: History, to: number): string {
	const place = places[to - 1];
	if (place === null) return `“${moments[to]!.draft.title}” opened`;
	if (!place) return 'several values';
	// What is not there any more is called by the scenario that still had it.
	const drafts = [moments[to]!.draft, moments[to - 1]!.draft];
	const named = drafts.find((draft) => valueAt(draft, place) !== undefined) ?? drafts[0]!;
	for (let path = place; path; path = path.replace(/(\.[^.[]+|\[[^\]]*\]|^[^.[]+)$/, '')) {
		const { label } = placeInWords(named, path);
		if (label !== path) return label;
	}
	return WIDE_WORDS[place.split(/[.[]/)[0]!] ?? 'a value';
}

/** What holds many values has no words of its own as a place of one. */
const WIDE_WORDS: Record<string, string> = { thresholds: 'several thresholds', axes: 'growth' };
