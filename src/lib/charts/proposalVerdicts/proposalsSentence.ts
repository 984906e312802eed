import { formatCount, formatOutOf } from '../../core/summaries/formatShare.ts';
import type { Summary } from '../../core/summaries/summary.ts';
import { orderProposals } from './orderProposals.ts';

/** "Survives most often: AI control, in 29 of 100 futures"; so said, a name may be a plural. */
export function proposalsTitle(summary: Summary): string {
	const [best] = orderProposals(summary, 'survival');
	if (!best) return 'The scenario names no proposal';
	if (best.survives.share === 0) return 'No proposal survives in any future';
	return `Survives most often: ${best.name}, in ${formatOutOf(best.survives)} futures`;
}

export const proposalsMeasures = ({ scenario }: Summary): string =>
	'Futures in which the order that each proposal needs holds until the danger is over, is broken before that, ' +
	`or is not decided by ${Math.floor(scenario.horizon)}; with the 95% interval of the sampling error`;

/** The best and the worst, how many do well, and whether at least one does. */
export function proposalsSentence(summary: Summary): string {
	const ranked = orderProposals(summary, 'survival');
	const best = ranked[0];
	const worst = ranked.at(-1);
	if (!best || !worst) return 'The scenario names no proposal.';
	if (ranked.length === 1) {
		const { name, survives, fails, unresolved } = best;
		return (
			`The only proposal, ${name}, survives in ${formatOutOf(survives)} futures and fails in ${formatOutOf(fails)}; ` +
			`in ${formatOutOf(unresolved)} neither is decided by ${Math.floor(summary.scenario.horizon)}.`
		);
	}
	const halfway = ranked.filter(({ survives }) => survives.share > 0.5).length;
	const many = halfway === 0 ? 'None' : halfway === 1 ? 'One' : formatCount(halfway);
	return (
		`The proposal that survives most often is ${best.name}, in ${formatOutOf(best.survives)} futures; ` +
		`least often, ${worst.name}, in ${formatOutOf(worst.survives)}. ${many} of the ${formatCount(ranked.length)} proposals ` +
		`${halfway === 1 ? 'survives' : 'survive'} in more than half of the futures; ` +
		`in ${formatOutOf(summary.portfolio.any)} at least one does.`
	);
}
