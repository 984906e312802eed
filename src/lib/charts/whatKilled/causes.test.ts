import { describe, expect, it, test } from 'vitest';
import type { ProposalSummary, Summary } from '../../core/summaries/summary.ts';
import { sampleSummary } from '../sampleSummary.ts';
import { causeSegments } from './causeSegments.ts';
import { causesLayout } from './causesLayout.ts';
import { causesLegend } from './causesLegend.ts';
import { causesSentence, causesTitle } from './causesSentence.ts';
import { causesTable } from './causesTable.ts';
import { CAUSES } from './causeNames.ts';
import { meanCauses } from './meanCauses.ts';

function summaryWith(causes: Record<string, ProposalSummary['causes']>): Summary {
	const summary = sampleSummary(256);
	const [template] = Object.values(summary.proposals);
	summary.given.kept = summary.futures = 100_000;
	summary.proposals = Object.fromEntries(
		Object.entries(causes).map(([id, causes]) => {
			const share = Object.values(causes).reduce((sum, share) => sum + share, 0);
			const fails = { share, low: share - 0.003, high: share + 0.003 };
			const survives = { share: 1 - share, low: 0.997 - share, high: 1.003 - share };
			return [id, { ...template!, name: id.toUpperCase(), causes, fails, survives }];
		})
	);
	return summary;
}

const two = summaryWith({ a: { escape: 0.5, exit: 0.1 }, b: { escape: 0.12, deception: 0.3 } });

test('causes are averaged over all proposals, the deadliest first', () => {
	const means = meanCauses(two).map(({ cause, share, leads }) => [
		cause,
		Math.round(share * 1000) / 1000,
		leads
	]);
	expect(means).toEqual([
		['escape', 0.31, 1],
		['deception', 0.15, 1],
		['exit', 0.05, 0]
	]);
});

describe('what the causes say', () => {
	it('names the deadliest, for how many it leads, and the next', () => {
		expect(causesTitle(two)).toBe('Escape is what breaks proposals most often');
		expect(causesSentence(two)).toBe(
			'Averaged over the 2 proposals, the most frequent cause of failure is Escape, in 31 of 100 futures; ' +
				'it leads for 1 of them. Next is Deception, with 15 of 100.'
		);
	});

	it('names two that cannot be told apart', () => {
		const summary = summaryWith({ a: { escape: 0.3 }, b: { opacity: 0.301 } });
		expect(causesTitle(summary)).toBe('Opacity and Escape are what breaks proposals most often');
		expect(causesSentence(summary)).toMatch(/ Escape is about as frequent\.$/);
	});

	it('has words for one proposal, for none, and for no failure', () => {
		expect(causesSentence(summaryWith({ a: { year: 0.4 } }))).toBe(
			'The most frequent cause of failure is Set date, in 40 of 100 futures.'
		);
		expect(causesTitle(summaryWith({ a: {} }))).toBe('No proposal fails');
		expect(causesSentence(summaryWith({ a: {} }))).toBe('No proposal fails in any future.');
		expect(causesSentence(summaryWith({}))).toBe('The scenario names no proposal.');
	});
});

test('the table has a column for every cause that occurs', () => {
	expect(causesTable(two, 'survival')).toEqual({
		caption: 'Why each proposal fails, in shares of all counted futures',
		columns: ['Proposal', 'Fails', 'Deception', 'Escape', 'End of danger'],
		rows: [
			['B', '42%', '30%', '12%', '–'],
			['A', '60%', '–', '50%', '10%']
		]
	});
});

test('segments lie end to end in the common order', () => {
	expect(causeSegments({ exit: 0.25, escape: 0.5 }, ['escape', 'deception', 'exit'])).toEqual([
		{ cause: 'escape', from: 0, to: 0.5 },
		{ cause: 'exit', from: 0.5, to: 0.75 }
	]);
});

test('the legend wraps inside the width, and the rows begin below it', () => {
	const narrow = causesLegend(CAUSES, 340);
	expect(new Set(narrow.items.map(({ y }) => y)).size).toBeGreaterThan(2);
	expect(Math.max(...narrow.items.map(({ x }) => x))).toBeLessThan(340 - 60);
	expect(causesLegend([], 340)).toEqual({ items: [], height: 0 });
	const { legend, rows } = causesLayout(sampleSummary(256), 340);
	expect(rows.top).toBeGreaterThan(Math.max(...legend.map(({ y }) => y)) + 8);
});
