/** After so long without a change, the next one is a step of its own, in milliseconds. */
const PAUSE = 1000;

/**
 * Tells which changes belong together as one step: all while something is dragged, and those at one place that follow one
 * another without a pause.
 */
export class Gesture {
	#last: { place: string; time: number } | null = null;
	#isHeld = false;
	#isTakenBack = false;
	#now: () => number;

	/** @param now a clock in milliseconds */
	constructor(now: () => number) {
		this.#now = now;
	}

	/** A pointer went down: until it is let go, everything is one step. */
	press(): void {
		this.end();
		this.#isHeld = true;
	}

	/** The pointer was let go, the field was left: the next change is a step of its own. */
	end(): void {
		this.#isHeld = false;
		this.#isTakenBack = false;
		this.#last = null;
	}

	/** Whether a text field is taking back what was typed into it: that is part of the step of typing, however long ago. */
	type(isTakenBack: boolean): void {
		this.#isTakenBack = isTakenBack;
	}

	/**
	 * Whether a change that is made now is part of the step before it.
	 *
	 * @param place null where another document is put in place
	 */
	goesOn(place: string | null): boolean {
		const last = this.#last;
		const time = this.#now();
		this.#last = place === null ? null : { place, time };
		if (place === null) return false;
		if (this.#isTakenBack) return true;
		if (!last) return false;
		return this.#isHeld || (time - last.time < PAUSE && isWithin(place, last.place));
	}
}

/** One of the paths leads to a part of what the other leads to. */
const isWithin = (one: string, other: string): boolean =>
	one === other || startsWithin(one, other) || startsWithin(other, one);
const startsWithin = (inner: string, outer: string): boolean =>
	outer === '' || (inner.startsWith(outer) && /^[.[]/.test(inner.slice(outer.length)));
