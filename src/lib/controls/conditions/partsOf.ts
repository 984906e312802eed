import type { Formula, Time } from '../../core/proposals/formula.ts';
import { formatFormula } from '../../core/proposals/formatFormula.ts';
import { parseFormula } from '../../core/proposals/parseFormula.ts';
import { THRESHOLD_COUNT, THRESHOLD_SLUGS, type ThresholdSlug } from '../../core/scenario/thresholds.ts';
import type { ConditionPart } from './conditionPart.ts';
import { AFTER_EVERY_HORIZON } from './wholeOrderCondition.ts';

/**
 * A condition as the parts that its `and` joins, in their order. Comparisons that were put in together (an order of
 * several thresholds, a span of time) are one part again. A `not` stays where it is: of a whole future, "not A before B"
 * is also true where neither comes, so it is not "B before A".
 *
 * @throws FormulaError if the text is not in the language.
 */
export function partsOf(given: string | undefined): ConditionPart[] {
	if (given === undefined) return [];
	const formulas = joined(parseFormula(given, { ready: false }));
	const parts: ConditionPart[] = [];
	for (let from = 0; from < formulas.length;) {
		const { part, length } =
			prefixAt(formulas, from) ??
			wholeAt(formulas, from) ??
			spanAt(formulas, from) ??
			singleAt(formulas, from);
		parts.push(part);
		from += length;
	}
	return parts;
}

interface Read {
	part: ConditionPart;
	/** How many comparisons it is made of. */
	length: number;
}

const joined = (formula: Formula): Formula[] =>
	formula.kind === 'and' ? formula.of.flatMap(joined) : [formula];

const slugOf = (time: Time): ThresholdSlug | null =>
	time.kind === 'threshold' ? THRESHOLD_SLUGS[time.index]! : null;

const textOf = (formulas: Formula[]): string =>
	formatFormula(formulas.length === 1 ? formulas[0]! : { kind: 'and', of: formulas });

/** `a < b and b < min(all others)`: first a, then b. */
function prefixAt(formulas: Formula[], from: number): Read | null {
	const path: ThresholdSlug[] = [];
	for (let index = from; index < formulas.length; index++) {
		const formula = formulas[index]!;
		const first = formula.kind === 'before' ? slugOf(formula.first) : null;
		if (formula.kind !== 'before' || !first || path.includes(first)) return null;
		if (path.length > 0 && !follows(formulas[index - 1]!, first)) return null;
		path.push(first);
		if (formula.second.kind !== 'min') continue;
		if (!areAllBut(path, formula.second.of)) return null;
		const length = index - from + 1;
		return { part: { kind: 'first', path, text: textOf(formulas.slice(from, from + length)) }, length };
	}
	return null;
}

/** `a < b and b < 9999 and not (min(all others) < 9999)`: a, then b, and nothing else. */
function wholeAt(formulas: Formula[], from: number): Read | null {
	const path: ThresholdSlug[] = [];
	let index = from;
	for (let isLast = false; !isLast && formulas[index]?.kind === 'before'; index++) {
		const formula = formulas[index] as Formula & { kind: 'before' };
		const first = slugOf(formula.first);
		if (!first || path.includes(first)) return null;
		if (path.length > 0 && !follows(formulas[index - 1]!, first)) return null;
		path.push(first);
		isLast = isAfterAll(formula.second);
	}
	const last = formulas[index - 1];
	if (path.length > 0 && !(last?.kind === 'before' && isAfterAll(last.second))) return null;
	if (path.length < THRESHOLD_COUNT) {
		const none = formulas[index];
		if (none?.kind !== 'not' || none.formula.kind !== 'before' || !isAfterAll(none.formula.second))
			return null;
		const { first } = none.formula;
		if (!areAllBut(path, first.kind === 'min' ? first.of : [first])) return null;
		index += 1;
	}
	const text = textOf(formulas.slice(from, index));
	return { part: { kind: 'whole', path, text }, length: index - from };
}

const isAfterAll = (time: Time): boolean => time.kind === 'year' && time.year === AFTER_EVERY_HORIZON;

/** Whether these times are the arrivals of all thresholds but those of the path. */
function areAllBut(path: readonly ThresholdSlug[], times: readonly Time[]): boolean {
	const slugs = new Set(times.map(slugOf));
	return (
		!slugs.has(null) && slugs.size === THRESHOLD_COUNT - path.length && path.every((slug) => !slugs.has(slug))
	);
}

const follows = (formula: Formula, slug: ThresholdSlug): boolean =>
	formula.kind === 'before' && slugOf(formula.second) === slug;

/** `2027 < escape and escape < 2029` */
function spanAt(formulas: Formula[], at: number): Read | null {
	const [one, other] = [formulas[at]!, formulas[at + 1]];
	if (one.kind !== 'before' || other?.kind !== 'before') return null;
	const threshold = slugOf(one.second);
	if (!threshold || slugOf(other.first) !== threshold) return null;
	if (one.first.kind !== 'year' || other.second.kind !== 'year') return null;
	const [from, to] = [one.first.year, other.second.year];
	return { part: { kind: 'between', threshold, from, to, text: textOf([one, other]) }, length: 2 };
}

function singleAt(formulas: Formula[], at: number): Read {
	const formula = formulas[at]!;
	const text = textOf([formula]);
	if (formula.kind === 'before') {
		const [first, second] = [slugOf(formula.first), slugOf(formula.second)];
		if (first && second) return { part: { kind: 'pair', first, second, text }, length: 1 };
	}
	return { part: { kind: 'other', formula, text }, length: 1 };
}
