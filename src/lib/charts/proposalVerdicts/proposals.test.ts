import { describe, expect, it, test } from 'vitest';
import type { Share, Summary } from '../../core/summaries/summary.ts';
import { sampleSummary } from '../sampleSummary.ts';
import { orderProposals } from './orderProposals.ts';
import { proposalsSentence, proposalsTitle } from './proposalsSentence.ts';
import { proposalsTable } from './proposalsTable.ts';
import { verdictsLayout } from './verdictsLayout.ts';

const within = (share: number): Share => ({ share, low: share - 0.003, high: share + 0.003 });

function summaryWith(verdicts: Record<string, [survives: number, unresolved: number]>): Summary {
	const summary = sampleSummary(256);
	const [template] = Object.values(summary.proposals);
	summary.proposals = Object.fromEntries(
		Object.entries(verdicts).map(([id, [survives, unresolved]]) => [
			id,
			{
				...template!,
				name: id.toUpperCase(),
				survives: within(survives),
				works: within(survives),
				unresolved: within(unresolved),
				fails: within(1 - survives - unresolved)
			}
		])
	);
	summary.portfolio.any = within(0.8);
	return summary;
}

const three = summaryWith({ a: [0.29, 0.1], b: [0.62, 0.08], c: [0.29, 0.2] });

test('proposals are ordered by survival, then by what is not decided, or as listed', () => {
	expect(orderProposals(three, 'survival').map(({ id }) => id)).toEqual(['b', 'c', 'a']);
	expect(orderProposals(three, 'scenario').map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

describe('what the verdicts say', () => {
	it('names the best and the worst, and the chance of at least one', () => {
		expect(proposalsTitle(three)).toBe('Survives most often: B, in 62 of 100 futures');
		expect(proposalsSentence(three)).toBe(
			'The proposal that survives most often is B, in 62 of 100 futures; least often, A, in 29 of 100. ' +
				'One of the 3 proposals survives in more than half of the futures; in 80 of 100 at least one does.'
		);
	});

	it('has words for one, for none, and for certain failure', () => {
		expect(proposalsSentence(summaryWith({ a: [0.29, 0.1] }))).toBe(
			'The only proposal, A, survives in 29 of 100 futures and fails in 61 of 100; in 10 of 100 neither is decided by 2060.'
		);
		expect(proposalsTitle(summaryWith({}))).toBe('The scenario names no proposal');
		expect(proposalsSentence(summaryWith({}))).toBe('The scenario names no proposal.');
		expect(proposalsTitle(summaryWith({ a: [0, 0], b: [0, 0] }))).toBe('No proposal survives in any future');
	});
});

describe('the table', () => {
	it('has every verdict, the interval beside what survives', () => {
		const { columns, rows } = proposalsTable(three, 'survival');
		expect(columns).toEqual(['Proposal', 'Survives (95% interval)', 'Not decided', 'Fails']);
		expect(rows[0]).toEqual(['B', '62.0% (61.7–62.3%)', '8%', '30%']);
	});

	it('lists what also works only where that is another number', () => {
		const summary = structuredClone(three);
		summary.proposals.b!.works = within(0.31);
		const { columns, rows } = proposalsTable(summary, 'survival');
		expect(columns.at(-1)).toBe('Survives and works');
		expect(rows.map((row) => row.at(-1))).toEqual(['31%', '29%', '29%']);
	});
});

test('the layout grows with the rows, and cuts them off only where a given height leaves no choice', () => {
	const { height, shown } = verdictsLayout(24, 900);
	expect(shown).toBe(24);
	expect(verdictsLayout(24, 900, height)).toMatchObject({ shown: 24, height });
	expect(verdictsLayout(24, 900, 460)).toMatchObject({ shown: 24, height: 460 });
	const small = verdictsLayout(24, 340, 400);
	expect(small.shown).toBe(10);
	expect(small.top + small.shown * small.rowHeight).toBeLessThan(400 - 16);
	expect(verdictsLayout(24, 340, 40).shown).toBe(1);
	expect(verdictsLayout(0, 340).height).toBeGreaterThan(0);
});
