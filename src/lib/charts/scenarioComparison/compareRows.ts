import type { Difference } from '../../core/comparisons/comparison.ts';
import type { Share } from '../../core/summaries/summary.ts';
import type { ComparisonDocument } from './comparisonDocument.ts';
import type { CompareOutcome } from './compareOutcome.ts';

/** One share in every scenario, and how much each scenario differs in it from the base. */
export interface CompareRow {
	id: string;
	name: string;
	/** What the share counts: "survives"; empty where the name says it. */
	verb: string;
	/** By scenario; undefined where a scenario has no such proposal. */
	shares: (Share | undefined)[];
	/** By scenario after the base. */
	differences: (Difference | undefined)[];
}

const VERBS: Record<CompareOutcome, string> = {
	survives: 'survives',
	fails: 'fails',
	works: 'survives and works'
};

/** What is told of the whole: whether rescue comes before escape, and whether any proposal survives. */
export function headlineRows({ comparison }: ComparisonDocument): CompareRow[] {
	const { summaries, differences } = comparison;
	const rescue: CompareRow = {
		id: 'rescue-before-escape',
		name: 'Rescue before escape',
		verb: '',
		shares: summaries.map(({ precedence }) => precedence.rescue.escape),
		differences: differences.map(({ precedence }) => precedence.rescue.escape)
	};
	const any: CompareRow = {
		id: 'any-survives',
		name: 'At least one proposal survives',
		verb: '',
		shares: summaries.map(({ portfolio }) => portfolio.any),
		differences: differences.map((found) => found.any)
	};
	return summaries.every(({ proposals }) => Object.keys(proposals).length > 0) ? [rescue, any] : [rescue];
}

/**
 * Every proposal of any scenario, the largest gain first and the largest loss last; to fail less often is a gain. The
 * order can be that of another document, for as long as rows are to stay where they are.
 */
export function proposalRows(
	{ comparison }: ComparisonDocument,
	outcome: CompareOutcome,
	ordered?: ComparisonDocument
): CompareRow[] {
	const { summaries, differences } = comparison;
	const ids = [...new Set(summaries.flatMap(({ proposals }) => Object.keys(proposals)))];
	const rows = ids.map((id): CompareRow => {
		const shares = summaries.map(({ proposals }) => proposals[id]?.[outcome]);
		return {
			id,
			name: summaries.map(({ proposals }) => proposals[id]?.name).find((name) => name !== undefined)!,
			verb: VERBS[outcome],
			shares,
			differences: differences.map(({ proposals }) => proposals[id]?.[outcome])
		};
	});
	const places = ordered && new Map(proposalRows(ordered, outcome).map(({ id }, place) => [id, place]));
	const placeOf = ({ id }: CompareRow): number => places?.get(id) ?? 0;
	return rows.sort(
		(one, other) =>
			placeOf(one) - placeOf(other) ||
			gainOf(other, outcome) - gainOf(one, outcome) ||
			(other.shares[0]?.share ?? 0) - (one.shares[0]?.share ?? 0)
	);
}

/** The largest of the scenarios' gains; those that cannot be compared stand where nothing changes. */
function gainOf({ differences }: CompareRow, outcome: CompareOutcome): number {
	const sign = outcome === 'fails' ? -1 : 1;
	const gains = differences.flatMap((difference) => (difference ? [sign * difference.difference] : []));
	return gains.length > 0 ? Math.max(...gains) : 0;
}
