import * as v from 'valibot';
import { CATALOGUE_IDS } from '../../proposals/catalogue/ids.ts';
import { FormulaError, parseFormula, type FormulaOptions } from '../../proposals/parseFormula.ts';
import { showValue } from '../showValue.ts';
import { suggestion } from '../suggestion.ts';
import { chosenBy, isObject } from './chosenBy.ts';
import { closedObject } from './closedObject.ts';
import { lagQuantity } from './quantity.ts';
import { expected, identifier, listOf, name, notes, numberBetween, text, thresholdSlug } from './values.ts';

interface FieldOptions extends FormulaOptions {
	/** An emptied field of the page counts as absent. */
	mayBeEmpty?: boolean;
}

/** Text in the requirement language; the fault is the parser's own message. */
export const formula = ({ mayBeEmpty = false, ...options }: FieldOptions = {}) =>
	v.pipe(
		text(2000),
		v.rawCheck(({ dataset, addIssue }) => {
			if (typeof dataset.value !== 'string' || dataset.value.length > 2000) return;
			if (mayBeEmpty && dataset.value.trim() === '') return;
			try {
				parseFormula(dataset.value, options);
			} catch (error) {
				if (!(error instanceof FormulaError)) throw error;
				addIssue({ message: error.message });
			}
		})
	);

const fromCatalogue = v.picklist(
	CATALOGUE_IDS,
	(issue) =>
		`the catalogue has no proposal ${showValue(issue.input)}${suggestion(String(issue.input), CATALOGUE_IDS) || ` (it has ${CATALOGUE_IDS.join(', ')})`}`
);

const ownProposal = closedObject({
	id: identifier,
	name,
	requires: formula(),
	opens: v.optional(listOf(thresholdSlug, 0, 9)),
	closes: v.optional(listOf(thresholdSlug, 0, 9)),
	readyResearchYears: v.optional(lagQuantity),
	success: v.optional(numberBetween(0, 1)),
	notes: v.optional(notes)
});

const proposal = chosenBy('proposal', [fromCatalogue, ownProposal], (value) => {
	if (typeof value === 'string') return fromCatalogue;
	return isObject(value)
		? ownProposal
		: `expected the name of a proposal of the catalogue or one of your own, got ${showValue(value)}`;
});

const MOST_OWN = 60;

export const proposals = v.pipe(
	v.array(proposal, expected('expected a list')),
	v.maxLength(200, expected('may hold at most 200')),
	v.rawCheck(({ dataset, addIssue }) => {
		if (!Array.isArray(dataset.value)) return;
		const own = dataset.value.filter((item) => typeof item !== 'string').length;
		if (own > MOST_OWN)
			addIssue({ message: `may hold at most ${MOST_OWN} proposals of your own, got ${own}` });
	})
);
