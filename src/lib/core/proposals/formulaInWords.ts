import { namesInWords } from '../stories/namesInWords.ts';
import { THRESHOLDS } from '../scenario/thresholds.ts';
import { durationInWords } from './durationInWords.ts';
import type { Formula, Time } from './formula.ts';

/**
 * A formula as a sentence for somebody who does not read formulas. Thresholds are called by their short names; `ready`
 * and `exit` by what they mean for the proposal.
 *
 * @example formulaInWords(parseFormula('rescue + 0.5 < escape')) // 'Rescue comes at least half a year before Escape.'
 */
export function formulaInWords(formula: Formula): string {
	const clause = clauseOf(formula);
	return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}

/** Without capital and full stop, to go on with. */
function clauseOf(formula: Formula): string {
	switch (formula.kind) {
		case 'before':
			return joined([comparison(formula)]);
		case 'and':
			return conjunction(formula.of);
		case 'or':
			return `either ${formula.of.map(partOf).join(', or ')}`;
		case 'not':
			return `it is not so that ${partOf(formula.formula)}`;
	}
}

/** Within another formula, one that joins several needs brackets. */
const partOf = (formula: Formula): string =>
	formula.kind === 'before' || formula.kind === 'not' ? clauseOf(formula) : `(${clauseOf(formula)})`;

interface Comparison {
	/** "Rescue comes" */
	subject: string;
	/** "before Escape" */
	predicates: string[];
}

/** What is said of the same subject is said in one go: "Rescue comes before Escape and before Opacity". */
function conjunction(parts: readonly Formula[]): string {
	const said: (Comparison | string)[] = [];
	for (const part of parts) {
		const last = said.at(-1);
		const next = part.kind === 'before' ? comparison(part) : partOf(part);
		if (typeof next === 'object' && typeof last === 'object' && next.subject === last.subject)
			last.predicates.push(...next.predicates.filter((predicate) => !last.predicates.includes(predicate)));
		else said.push(next);
	}
	return said.map((each) => (typeof each === 'string' ? each : joined([each]))).join(', and ');
}

const joined = (comparisons: readonly Comparison[]): string =>
	comparisons.map(({ subject, predicates }) => `${subject} ${namesInWords(predicates)}`).join(', and ');

function comparison({ first, second }: Formula & { kind: 'before' }): Comparison {
	const [one, other] = [withoutShift(first), withoutShift(second)];
	/** By how much the first must come earlier; negative where it may come later. */
	const lead = Math.round((one.years - other.years) * 1e6) / 1e6;
	if (one.time.kind === 'year' && other.time.kind !== 'year') {
		const year = one.time.year + lead;
		return {
			subject: subjectOf(other.time),
			predicates: [
				`${Number.isInteger(year) ? 'in' : 'after'} ${dateOf(year)}${Number.isInteger(year) ? ' or later' : ''}, or never`
			]
		};
	}
	const subject = subjectOf(one.time);
	if (other.time.kind === 'year')
		return { subject, predicates: [`before ${dateOf(other.time.year - lead)}`] };
	if (lead > 0)
		return { subject, predicates: [`at least ${durationInWords(lead)} before ${nounOf(other.time)}`] };
	if (lead < 0)
		return {
			subject,
			predicates: [`no later than ${durationInWords(-lead)} after ${nounOf(other.time)}`]
		};
	const seconds = other.time.kind === 'min' ? other.time.of : [other.time];
	return { subject, predicates: seconds.map((time) => `before ${nounOf(time)}`) };
}

function withoutShift(time: Time): { time: Time; years: number } {
	if (time.kind !== 'shift') return { time, years: 0 };
	const inner = withoutShift(time.time);
	return { time: inner.time, years: inner.years + time.years };
}

/** What comes first, with its verb. The last of several comes early enough just where all of them do. */
function subjectOf(time: Time): string {
	if (time.kind === 'ready') return 'its own research is done';
	if (time.kind === 'exit') return 'the danger is over';
	if (time.kind === 'max' && time.of.length > 1)
		return `${time.of.length === 2 ? 'both ' : ''}${namesInWords(time.of.map(listedNounOf))} come`;
	return `${nounOf(time)} comes`;
}

/** What something comes before or after. */
function nounOf(time: Time): string {
	switch (time.kind) {
		case 'threshold':
			return THRESHOLDS[time.index]!.shortName;
		case 'ready':
			return 'its own research is done';
		case 'exit':
			return 'the danger is over';
		case 'year':
			return dateOf(time.year);
		case 'shift': {
			const { time: base, years } = withoutShift(time);
			if (base.kind === 'year') return dateOf(base.year + years);
			if (years === 0) return nounOf(base);
			return `${durationInWords(Math.abs(years))} ${years < 0 ? 'before' : 'after'} ${nounOf(base)}`;
		}
		case 'min':
		case 'max':
			if (time.of.length === 1) return nounOf(time.of[0]!);
			return `the ${time.kind === 'min' ? 'first' : 'last'} of ${namesInWords(time.of.map(listedNounOf))}`;
	}
}

/** Among other names, what is a clause of its own elsewhere needs a name. */
function listedNounOf(time: Time): string {
	if (time.kind === 'ready') return 'the end of its own research';
	if (time.kind === 'exit') return 'the end of the danger';
	return nounOf(time);
}

const QUARTERS = ['January', 'April', 'July', 'October'];

/** "2030", or the quarter that begins then: "July 2030". */
function dateOf(year: number): string {
	const exact = Math.round(year * 1e6) / 1e6;
	const quarter = (exact - Math.floor(exact)) * 4;
	if (quarter === 0 || !Number.isInteger(quarter)) return String(exact);
	return `${QUARTERS[quarter]} ${Math.floor(exact)}`;
}
