/** A point in time that a formula speaks of. */
export type Time =
	/** The arrival of a threshold; `index` is 0 to 8 in threshold order. */
	| { kind: 'threshold'; index: number }
	/** When the proposal's own research is done. */
	| { kind: 'ready' }
	/** When the acute risk period ends. */
	| { kind: 'exit' }
	/** The beginning of a calendar year, decimals allowed. */
	| { kind: 'year'; year: number }
	/** The first or the last of several times. */
	| { kind: 'min' | 'max'; of: Time[] }
	/** So many years after a time; negative means before it. */
	| { kind: 'shift'; time: Time; years: number };

/** A requirement on the order of times, or a condition on it. Section 6 of the model gives the grammar and the meaning. */
export type Formula =
	| { kind: 'before'; first: Time; second: Time }
	| { kind: 'and' | 'or'; of: Formula[] }
	| { kind: 'not'; formula: Formula };
