import { formatEffective } from '../../charts/whatComesFirst/formatEffective.ts';
import type { Summary } from '../../core/index.ts';
import { countedShare } from '../../core/summaries/countedShare.ts';
import { formatCount, formatOutOf } from '../../core/summaries/formatShare.ts';

/** How many orders there are, and how uncertain that is, in words that need no entropy. */
export function ordersInWords({ orderings, given }: Summary): { title: string; sentence: string } {
	const { distinct, effective, top } = orderings;
	if (distinct === 0) return { title: 'No order was counted', sentence: 'No future fits the condition.' };
	if (distinct === 1)
		return {
			title: 'All futures follow one order',
			sentence: 'The order below is that of every counted future.'
		};
	const most = top[0] ? formatOutOf(countedShare(top[0].share, given.kept)) : '';
	return {
		title: `${formatCount(distinct)} different orders of the nine occurred`,
		sentence:
			`They are as uncertain as ${formatEffective(effective)} equally likely orders would be (at least: rare ones do not show in ` +
			`${formatCount(given.kept)} futures). Of 362,880 possible orders of nine, even the most frequent one is that of only ` +
			`${most} futures: look at pairs and beginnings rather than at whole orders.`
	};
}
