import type { Summary } from '../../core/index.ts';

/**
 * The last thing that the reader changed: what was shown before it, until something else is changed. Moves of one control
 * are one change, however many steps it takes.
 */
export class LastChange {
	/** What was shown at rest before; null while nothing was changed, and when the comparison was put away. */
	before: Summary | null = $state.raw(null);

	/** The latest summary that was counted to its end. */
	#rested: Summary;
	/** What the reader had their hands on. */
	#control: unknown = null;

	constructor(shown: Summary) {
		this.#rested = shown;
	}

	/** Something is about to be counted anew because this control was moved. */
	begin(control: unknown): void {
		if (this.before && control === this.#control) return;
		this.#control = control;
		this.before = this.#rested;
	}

	/** A run has come to its end. */
	rest(summary: Summary): void {
		this.#rested = summary;
	}

	putAway(): void {
		this.before = null;
		this.#control = null;
	}
}
