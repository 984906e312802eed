import { THRESHOLDS } from '../scenario/thresholds.ts';
import type { Formula, Time } from './formula.ts';

export interface FormulaStyle {
	/** `rescue < escape`, `T9 < T4` or, for reading only, `Rescue before Escape`. */
	names?: 'slug' | 'number' | 'words';
}

/** A formula as text in one canonical way. `parseFormula` reads slugs and numbers back to the same formula. */
export function formatFormula(formula: Formula, { names = 'slug' }: FormulaStyle = {}): string {
	const part = (inner: Formula): string => {
		const text = formatFormula(inner, { names });
		return inner.kind === 'before' || inner.kind === 'not' ? text : `(${text})`;
	};
	if (formula.kind === 'not') {
		return formula.formula.kind === 'not'
			? `not ${part(formula.formula)}`
			: `not (${formatFormula(formula.formula, { names })})`;
	}
	if (formula.kind !== 'before') return formula.of.map(part).join(` ${formula.kind} `);
	const { first, second } = formula;
	if (names === 'words') return `${partInWords(first)} before ${partInWords(second)}`;
	return `${formatTime(first, { names })} < ${formatTime(second, { names })}`;
}

/** A time as text, in the same styles. */
export function formatTime(time: Time, { names = 'slug' }: FormulaStyle = {}): string {
	switch (time.kind) {
		case 'threshold': {
			const { number, slug, shortName } = THRESHOLDS[time.index];
			return { slug, number: `T${number}`, words: shortName }[names];
		}
		case 'ready':
		case 'exit':
			return names === 'words' ? { ready: 'Ready', exit: 'Exit' }[time.kind] : time.kind;
		case 'year':
			return `${time.year}`;
		case 'shift':
			return names === 'words' ? shiftInWords(time) : shiftInSigns(time, names);
		case 'min':
		case 'max': {
			const of = time.of.map((inner) => formatTime(inner, { names })).join(', ');
			if (names === 'words') return `the ${time.kind === 'min' ? 'first' : 'last'} of (${of})`;
			return `${time.kind}(${of})`;
		}
	}
}

type Shift = Time & { kind: 'shift' };

function shiftInSigns({ time, years }: Shift, names: 'slug' | 'number'): string {
	return `${formatTime(time, { names })} ${years < 0 ? '-' : '+'} ${Math.abs(years)}`;
}

function shiftInWords({ time, years }: Shift): string {
	const amount = Math.abs(years);
	return `${amount} ${amount === 1 ? 'year' : 'years'} ${years < 0 ? 'before' : 'after'} ${partInWords(time)}`;
}

/** A time beside another "before" or "after" needs brackets if it has one of its own. */
function partInWords(time: Time): string {
	const text = formatTime(time, { names: 'words' });
	return time.kind === 'shift' ? `(${text})` : text;
}
