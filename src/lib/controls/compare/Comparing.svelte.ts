import type { Comparison, Scenario } from '../../core/index.ts';
import {
	comparisonDocument,
	type ComparisonDocument
} from '../../charts/scenarioComparison/comparisonDocument.ts';
import { comparisonInLanes } from '../../simulation/comparisonInLanes.ts';
import type { Asked } from '../../simulation/studyInLanes.ts';

/** The comparison that is shown, and how the next one is got. */
export class Comparing {
	/** What is shown; it may belong to other scenarios than those that are wanted, until their first picture is there. */
	shown: ComparisonDocument | null = $state.raw(null);
	busy = $state(false);
	/** Why nothing new is shown, in words for the reader; empty when something is. */
	message = $state('');

	#asked: () => Asked;
	#aborter: AbortController | null = null;
	/** Whose comparison is shown. */
	#shownKey = '';

	/** @param first a comparison that is there already, such as one that a server has drawn */
	constructor(asked: () => Asked, first: Comparison | null = null, scenarios: readonly Scenario[] = []) {
		this.#asked = asked;
		if (!first) return;
		this.shown = comparisonDocument(first);
		this.#shownKey = JSON.stringify(scenarios);
	}

	/** The first scenario is the base. What was compared before is given up. */
	async compare(scenarios: readonly Scenario[]): Promise<void> {
		this.#aborter?.abort();
		const aborter = new AbortController();
		this.#aborter = aborter;
		this.busy = true;
		this.message = '';
		const key = JSON.stringify(scenarios);
		const onPicture = (comparison: Comparison) => {
			if (aborter.signal.aborted || (key === this.#shownKey && isRougher(comparison, this.shown))) return;
			this.shown = comparisonDocument(comparison);
			this.#shownKey = key;
		};
		try {
			onPicture(await comparisonInLanes(this.#asked(), scenarios, { onPicture, signal: aborter.signal }));
		} catch (error) {
			if (!aborter.signal.aborted) this.message = error instanceof Error ? error.message : String(error);
		}
		if (this.#aborter === aborter) this.busy = false;
	}

	stop(): void {
		this.#aborter?.abort();
	}
}

/** A picture of fewer futures than what is shown of the same scenarios would be a step back. */
const isRougher = ({ summaries }: Comparison, shown: ComparisonDocument | null): boolean =>
	!!shown && summaries.some(({ futures }, k) => futures < shown.comparison.summaries[k]!.futures);
