import { formatDifference } from '../../core/comparisons/formatDifference.ts';
import { formatCount } from '../../core/summaries/formatShare.ts';
import type { ComparisonDocument } from './comparisonDocument.ts';
import type { CompareOutcome } from './compareOutcome.ts';
import { headlineRows, proposalRows } from './compareRows.ts';
import { showsDifference } from './showsDifference.ts';

const GAIN_WORDS: Record<CompareOutcome, [more: string, fewer: string]> = {
	survives: ['Gains most', 'Loses most'],
	fails: ['Fails more often than before', 'Spared most often'],
	works: ['Gains most', 'Loses most']
};

/** "Gains most in “Six-month pause”: AI control, +12 ±1 of 100 futures". */
export function compareTitle(document: ComparisonDocument, outcome: CompareOutcome): string {
	const changes = proposalRows(document, outcome).flatMap(({ name, differences }) =>
		differences.flatMap((difference, k) =>
			difference && showsDifference(difference) ? [{ name, difference, scenario: k + 1 }] : []
		)
	);
	const [first, ...rest] = changes;
	if (!first) return 'No proposal differs by more than the sampling error';
	const size = ({ difference }: typeof first): number => Math.abs(difference.difference);
	const { name, difference, scenario } = rest.reduce(
		(largest, change) => (size(change) > size(largest) ? change : largest),
		first
	);
	const words = GAIN_WORDS[outcome][difference.difference > 0 ? 0 : 1];
	return `${words} in “${document.names[scenario]}”: ${name}, ${formatDifference(difference)} of 100 futures`;
}

const OUTCOME_WORDS: Record<CompareOutcome, string> = {
	survives: 'Futures in which each proposal survives',
	fails: 'Futures in which each proposal fails',
	works: 'Futures in which each proposal survives and works'
};

export function compareMeasures({ names }: ComparisonDocument, outcome: CompareOutcome): string {
	return (
		`${OUTCOME_WORDS[outcome]}, of 100; at the right the difference from “${names[0]}” with the 95% interval of its ` +
		'sampling error, all with the same luck'
	);
}

/** What changes of the whole in each scenario, and for how many proposals. */
export function compareSentence(document: ComparisonDocument, outcome: CompareOutcome): string {
	const headlines = headlineRows(document);
	const rows = proposalRows(document, outcome);
	const [base, ...others] = document.names;
	return others
		.map((name, k) => {
			const [rescue, any] = headlines.map(({ differences }) => formatDifference(differences[k]!));
			const whole =
				`In “${name}”, rescue before escape changes by ${rescue} of 100 futures compared with “${base}”` +
				(any === undefined ? '' : `, and the survival of at least one proposal by ${any}`);
			const compared = rows.flatMap(({ differences }) => differences[k] ?? []);
			if (compared.length === 0) return `${whole}.`;
			const shown = compared.filter(showsDifference);
			const more = shown.filter(({ difference }) => difference > 0).length;
			const verb = outcome === 'works' ? 'survive and work' : outcome === 'fails' ? 'fail' : 'survive';
			return (
				`${whole}. Of ${formatCount(compared.length)} proposals, ${more} ${verb} more often, ${shown.length - more} less often, ` +
				`and ${compared.length - shown.length} differ by no more than the sampling error.`
			);
		})
		.join(' ');
}
