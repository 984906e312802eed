import type { CatalogueProposal } from '../proposal.ts';

export const boxing: CatalogueProposal = {
	id: 'boxing',
	name: 'Boxing and careful bootstrapping',
	summary:
		'Keeps the most capable system sealed in a strong container, makes it as capable as the ' +
		'container provably allows, and uses it there to prepare the next and safer step. The useful work has ' +
		'to come out of the box before the system could get out of it.',
	clauses: [
		{
			formula: 'rescue < escape',
			basis: 'argued',
			why:
				'The plan is to go as far as containment allows, so the decisive work must come before ' +
				'the ability to break out.'
		},
		{
			formula: 'rescue < opacity',
			basis: 'inferred',
			why:
				'Whatever leaves the box has to be checked, so oversight must still work when the ' +
				'decisive work is done.'
		},
		{
			formula: 'rescue < incentive',
			basis: 'inferred',
			why: 'There is less pressure on the box while the system finds no reasons to leave it.'
		}
	],
	opens: ['rescue'],
	closes: ['escape'],
	sources: [
		{
			text: 'James Babcock, János Kramár and Roman Yampolskiy, 2016, The AGI containment problem',
			url: 'https://arxiv.org/abs/1604.00545'
		},
		{
			text: 'Raymond Arnold, 2023, “Carefully bootstrapped alignment” is organizationally hard',
			url: 'https://www.lesswrong.com/posts/thkAtqoQwN6DtaiGT/carefully-bootstrapped-alignment-is-organizationally-hard'
		},
		{
			text: 'Buck Shlegeris, 2022, talk on current plans for alignment, as reported by Raymond Arnold'
		},
		{
			text: 'Lauro Langosco, shortform post on LessWrong with the list of nine thresholds',
			url: 'https://www.greaterwrong.com/posts/bsryrAZKkLyvXkAKW/lauro-langosco-s-shortform/comment/kWpsjDp4dyCGPufkA'
		}
	],
	notes:
		'The proposal also needs an organisation that is ready to pause for as long as it takes ' +
		'before each step. That is not a date that the nine thresholds know, so it is left to an intervention ' +
		'or to the chance of technical success.'
};
