import type { Quantity } from '../../core/index.ts';

/** A formula to begin with. */
export interface FormulaTemplate {
	meaning: string;
	gain: string;
	with: Record<string, Quantity>;
}

/** Written in doublings; on a linear axis the same in units. */
export const FORMULA_TEMPLATES: readonly FormulaTemplate[] = [
	{ meaning: 'steady', gain: 'a*t', with: { a: 2 } },
	{ meaning: 'ever faster', gain: 'a*t + b*t^2', with: { a: 2, b: 0.15 } },
	{ meaning: 'up to a ceiling', gain: 'min(h, a*t)', with: { h: 12, a: 2 } },
	{ meaning: 'an S', gain: 'h/2*(1 + tanh((t - m)/w))', with: { h: 16, m: 5, w: 3 } },
	{ meaning: 'a jump in one year', gain: 'a*t + (t > m ? j : 0)', with: { a: 2, m: 2, j: 3 } },
	{ meaning: 'a power', gain: 'a*t^p', with: { a: 1.5, p: 1.3 } }
];
