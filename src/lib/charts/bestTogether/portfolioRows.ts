import type { BestPortfolio } from '../../core/studies/study.ts';
import { plainText } from '../frame/plainText.ts';
import type { StudyDocument } from '../studyDocument.ts';

/** The best set of one size. */
export interface PortfolioRow extends BestPortfolio {
	/** What it has that the best smaller set has not, and what that one has beyond it: names. */
	joins: string[];
	leaves: string[];
	/** "+ Alignment by default"; for a set that is not the smaller one and one more, "with A and B, without C". */
	label: string;
}

export function portfolioRows(study: StudyDocument): PortfolioRow[] {
	const { best } = study.portfolios;
	const nameOf = (id: string) => plainText(study.names[id] ?? id);
	return best.map((portfolio, index) => {
		const ids = portfolio.members.map(({ id }) => id);
		const smaller = best[index - 1]?.members.map(({ id }) => id) ?? [];
		const joins = ids.filter((id) => !smaller.includes(id)).map(nameOf);
		const leaves = smaller.filter((id) => !ids.includes(id)).map(nameOf);
		return { ...portfolio, joins, leaves, label: labelOf(index, joins, leaves) };
	});
}

function labelOf(index: number, joins: readonly string[], leaves: readonly string[]): string {
	if (index === 0) return joins.join('');
	if (leaves.length === 0) return `+ ${joins.join(', + ')}`;
	return `+ ${joins.join(', + ')}, instead of ${leaves.join(', ')}`;
}

/** A list as a sentence has it: "A, B and C". */
export const listed = (names: readonly string[]): string =>
	names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
