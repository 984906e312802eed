import { THRESHOLDS } from '../../core/scenario/thresholds.ts';
import type { FormulaSuggestion } from '../fields/formulaField.ts';

/** What may stand in a requirement, or in a condition on whole futures, which knows no `ready`. */
export const requirementWords = ({ ready }: { ready: boolean }): FormulaSuggestion[] => [
	...THRESHOLDS.map(({ slug, name }): FormulaSuggestion => ({
		word: slug,
		meaning: name,
		kind: 'threshold'
	})),
	...(ready ? [READY] : []),
	...OTHERS
];

const READY: FormulaSuggestion = {
	word: 'ready',
	meaning: 'when its own research is done',
	kind: 'quantity'
};

const OTHERS: FormulaSuggestion[] = [
	{ word: 'exit', meaning: 'when the danger is over', kind: 'quantity' },
	{ word: 'and', meaning: 'both hold', kind: 'operator' },
	{ word: 'or', meaning: 'one of them is enough', kind: 'operator' },
	{ word: 'not', meaning: 'the opposite holds', kind: 'operator' },
	{ word: 'min', meaning: 'the first of several, set apart by commas', kind: 'function' },
	{ word: 'max', meaning: 'the last of several, set apart by commas', kind: 'function' }
];
