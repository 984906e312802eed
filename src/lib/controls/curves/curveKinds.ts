import type { Curve } from '../../core/index.ts';

export type CurveKind = Curve['kind'];

/** How a kind of curve is offered: its name, what it means, and a picture of it in a box of 40 by 24. */
export interface CurveKindWords {
	kind: CurveKind;
	name: string;
	meaning: string;
	/** The `d` of one or more lines. */
	picture: string;
}

/** Kinds of curve in plain words, the simplest first. */
export const CURVE_KINDS: readonly CurveKindWords[] = [
	{
		kind: 'steady',
		name: 'Steady',
		meaning: 'Each step forward takes as long as the one before.',
		picture: 'M3 21L37 3'
	},
	{
		kind: 'accelerating',
		name: 'Accelerating',
		meaning: 'Each step takes shorter than the one before, or longer: the factor says by how much.',
		picture: 'M3 21C20 19 29 15 33 3'
	},
	{
		kind: 'saturating',
		name: 'Levelling off',
		meaning: 'Fast at first, then ever slower towards a ceiling.',
		picture: 'M3 21C8 8 18 5 37 4'
	},
	{
		kind: 'logistic',
		name: 'S-curve',
		meaning: 'Slow, then fast, then slower towards a ceiling.',
		picture: 'M3 21C20 20 18 5 37 4'
	},
	{
		kind: 'drawn',
		name: 'Drawn',
		meaning: 'Through points that you place yourself.',
		picture: 'M3 21L13 17L24 7L37 3'
	},
	{
		kind: 'expression',
		name: 'Formula',
		meaning: 'Written as a formula in the years since the start.',
		picture: 'M3 21C12 20 12 9 20 12S30 5 37 3'
	},
	{
		kind: 'mixture',
		name: 'One of several',
		meaning: 'In some futures one curve holds, in others another.',
		picture: 'M3 21L37 12M3 21C20 19 29 15 33 3M3 21C12 12 20 8 37 7'
	}
];

export const curveKindOf = (kind: CurveKind): CurveKindWords =>
	CURVE_KINDS.find((words) => words.kind === kind)!;
