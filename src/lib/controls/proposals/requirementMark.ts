import { FormulaError, parseFormula, type FormulaOptions } from '../../core/proposals/parseFormula.ts';
import type { FormulaMark } from '../fields/formulaField.ts';

/** The first thing that is wrong with a text of the requirement language; null where nothing is. */
export function requirementMark(text: string, options: FormulaOptions = {}): FormulaMark | null {
	try {
		parseFormula(text, options);
		return null;
	} catch (error) {
		if (!(error instanceof FormulaError)) throw error;
		const { position, length, message } = error;
		return { from: position, to: position + length, message };
	}
}
