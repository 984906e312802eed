import type { Formula, Time } from '../../core/proposals/formula.ts';
import { parseFormula } from '../../core/proposals/parseFormula.ts';
import { THRESHOLDS } from '../../core/scenario/thresholds.ts';

const years = (count: number) => `${count === 1 ? 'a year' : `${count} years`}`;

function timeParts(time: Time): string[] {
	switch (time.kind) {
		case 'threshold':
			return [THRESHOLDS[time.index]!.slug];
		case 'ready':
			return ['its own research'];
		case 'exit':
			return ['the end of the danger'];
		case 'year':
			return [String(time.year)];
		case 'shift':
			return [years(Math.abs(time.years)), time.years < 0 ? 'ahead of' : 'after', ...timeParts(time.time)];
		default:
			return [
				time.kind === 'min' ? 'the first of' : 'the last of',
				...time.of.flatMap((one, index) => [...(index > 0 ? ['and'] : []), ...timeParts(one)])
			];
	}
}

function formulaParts(formula: Formula): string[] {
	if (formula.kind === 'not') return ['not:', ...formulaParts(formula.formula)];
	if (formula.kind === 'before') return [...timeParts(formula.first), 'before', ...timeParts(formula.second)];
	const join = formula.kind;
	return formula.of.flatMap((part, index) => [...(index > 0 ? [`${join}`] : []), ...formulaParts(part)]);
}

/** A clause as words, in which every threshold is a part of its own: its slug, to be shown by name and colour. */
export const clauseParts = (formula: string): string[] => formulaParts(parseFormula(formula));
