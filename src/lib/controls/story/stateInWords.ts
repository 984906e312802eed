import type { StandingProposal, Standing } from './storyState.ts';

const WORDS: [Standing, string][] = [
	['failed', 'failed'],
	['safe', 'safe'],
	['open', 'still open'],
	['undecided', 'not decided']
];

/** How many proposals stand where, leaving out what none does: "3 failed, 21 still open". */
export const stateInWords = (state: readonly StandingProposal[]): string =>
	WORDS.map(([standing, words]) => ({
		words,
		count: state.filter((proposal) => proposal.standing === standing).length
	}))
		.filter(({ count }) => count > 0)
		.map(({ count, words }) => `${count} ${words}`)
		.join(', ');
