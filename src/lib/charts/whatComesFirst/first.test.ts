import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { ThresholdSlug } from '../../core/scenario/thresholds.ts';
import type { PrefixNode } from '../../core/summaries/summary.ts';
import { sampleSummary } from '../sampleSummary.ts';
import { blockLabel } from './blockLabel.ts';
import { firstSentence, firstTitle } from './firstSentence.ts';
import { firstTable } from './firstTable.ts';
import { prefixBlocks } from './prefixBlocks.ts';

const node = (next: ThresholdSlug | null, share: number, children: PrefixNode[] = []): PrefixNode => ({
	next,
	share,
	children
});

const TREE: PrefixNode[] = [
	node('awareness', 0.6, [
		node('deception', 0.5, [node('rescue', 0.49), node('escape', 0.006), node('opacity', 0.004)]),
		node(null, 0.1)
	]),
	node('deception', 0.385, [node('awareness', 0.385, [node('rescue', 0.385)])]),
	node('intent', 0.009),
	node('opacity', 0.006)
];

function summaryWith(prefixes: PrefixNode[], distinct = 1234, effective = 567.8) {
	const summary = sampleSummary(256);
	summary.given.kept = summary.futures = 100_000;
	summary.orderings = { distinct, effective, top: [], prefixes };
	return summary;
}

describe('the blocks', () => {
	it('merge small siblings into others, and leave single small ones alone', () => {
		const blocks = prefixBlocks(TREE, 0.01);
		const told = blocks.map(({ kind, path, depth, share, merged, last }) => [
			`${kind} ${path.join(' ')}`,
			depth,
			Math.round(share * 1000) / 1000,
			merged,
			last
		]);
		expect(told).toEqual([
			['threshold awareness', 0, 0.6, 0, false],
			['threshold awareness deception', 1, 0.5, 0, false],
			['threshold awareness deception rescue', 2, 0.49, 0, true],
			['others awareness deception', 2, 0.01, 2, true],
			['none awareness', 1, 0.1, 0, true],
			['threshold deception', 0, 0.385, 0, false],
			['threshold deception awareness', 1, 0.385, 0, false],
			['threshold deception awareness rescue', 2, 0.385, 0, true],
			['others ', 0, 0.015, 2, true]
		]);
	});

	it('say when nothing could be told apart, and when the summary leaves branches out', () => {
		expect(prefixBlocks([node('awareness', 0.5), node('intent', 0.5)], 0.6)).toMatchObject([
			{ kind: 'others', whole: true, merged: 2, share: 1 }
		]);
		expect(prefixBlocks([node('awareness', 0.9)], 0.01)[1]).toMatchObject({ kind: 'others', merged: 0 });
	});

	it('always add up to what they continue, one after the other without gaps', () => {
		fc.assert(
			fc.property(fc.double({ min: 0, max: 0.2, noNaN: true }), (leastShare) => {
				const blocks = prefixBlocks(sampleSummary(64).orderings.prefixes, leastShare);
				const first = blocks.filter(({ depth }) => depth === 0);
				expect(first.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
				let end = 0;
				for (const { start, share } of first) {
					expect(start).toBeCloseTo(end, 9);
					end = start + share;
				}
				for (const parent of blocks.filter(({ last }) => !last)) {
					const inside = blocks.filter(
						({ depth, start }) =>
							depth === parent.depth + 1 &&
							start > parent.start - 1e-9 &&
							start < parent.start + parent.share - 1e-9
					);
					expect(inside.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(parent.share, 9);
				}
			}),
			{ numRuns: 20 }
		);
	});
});

describe('what the tree says', () => {
	it('names the most frequent firsts and the number of orderings, and no full ordering', () => {
		expect(firstTitle(summaryWith(TREE))).toBe('Awareness comes first in 60 of 100 futures');
		expect(firstSentence(summaryWith(TREE))).toBe(
			'Awareness comes first most often, in 60 of 100 futures, then Deception, in 39 of 100. ' +
				'The 100,000 counted futures hold 1,234 different orderings of all nine, as uncertain as at least 560 ' +
				'equally likely ones; no single one stands for the rest.'
		);
	});

	it('has words for no arrival, for one ordering, and for no future', () => {
		const none = summaryWith([node(null, 1)], 1, 1);
		expect(firstTitle(none)).toMatch(/^In (more than .*|100 of 100) futures, no threshold arrives by 2060$/);
		expect(firstSentence(none)).toMatch(/All counted futures have the same complete ordering\.$/);
		expect(firstTitle(summaryWith([]))).toBe('No future was counted');
	});
});

test('the table lists every prefix of at least one in 100', () => {
	const { columns, rows } = firstTable(summaryWith(TREE));
	expect(columns).toEqual(['First', 'Second', 'Third', 'Futures (95% interval)']);
	expect(rows[2]).toEqual(['6 Awareness', '1 Deception', '9 Rescue', '49.0% (48.6–49.4%)']);
	expect(rows[4]!.slice(0, 3)).toEqual(['6 Awareness', 'none by 2060', '']);
	expect(rows.at(-1)!.slice(0, 3)).toEqual(['others', '', '']);
});

test('a label gives up words before numbers as room shrinks', () => {
	const label = (width: number, height: number) => {
		const { name, number, twoLines } = blockLabel('Awareness', '41 of 100', '41', width, height);
		return `${name}${twoLines ? '/' : ' '}${number}`.trim();
	};
	expect(label(200, 20)).toBe('Awareness 41 of 100');
	expect(label(80, 40)).toBe('Awareness/41 of 100');
	expect(label(86, 20)).toBe('Awareness 41');
	expect(label(64, 20)).toBe('41 of 100');
	expect(label(30, 20)).toBe('41');
	expect(label(200, 8)).toBe('');
	expect(blockLabel('Awareness', 'about 41 of 100', '~41', 72, 60)).toEqual({
		name: 'Awareness',
		number: '~41',
		twoLines: true
	});
});
