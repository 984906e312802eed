import { describe, expect, it, test } from 'vitest';
import { THRESHOLD_SLUGS, type ThresholdSlug } from '../../core/scenario/thresholds.ts';
import type { Summary } from '../../core/summaries/summary.ts';
import { contrast } from '../frame/contrast.ts';
import { DARK_THEME, LIGHT_THEME } from '../frame/theme.ts';
import { sampleSummary } from '../sampleSummary.ts';
import { cellShade } from './cellShade.ts';
import { matrixLayout } from './matrixLayout.ts';
import { precedenceSentence, precedenceTitle } from './precedenceSentence.ts';
import { precedenceTable } from './precedenceTable.ts';
import { tellingPairs } from './tellingPairs.ts';
import { orderThresholds, thresholdOrderOf } from './thresholdOrder.ts';

const exactly = (share: number) => ({ share, low: share - 0.004, high: share + 0.004 });

/** Every pair open at 30 and 20 of 100, apart from those given. */
function summaryWith(
	shares: [first: ThresholdSlug, second: ThresholdSlug, forward: number, backward: number][]
) {
	const summary: Summary = sampleSummary(256);
	for (const row of THRESHOLD_SLUGS) {
		for (const column of THRESHOLD_SLUGS) {
			const isEarlier = THRESHOLD_SLUGS.indexOf(row) < THRESHOLD_SLUGS.indexOf(column);
			summary.precedence[row][column] = exactly(row === column ? 0 : isEarlier ? 0.3 : 0.2);
		}
	}
	for (const [first, second, forward, backward] of shares) {
		summary.precedence[first][second] = exactly(forward);
		summary.precedence[second][first] = exactly(backward);
	}
	return summary;
}

const telling = summaryWith([
	['awareness', 'rescue', 0.97, 0.02],
	['reflection', 'deception', 0.51, 0.48]
]);

describe('what the matrix says', () => {
	it('names the surest and the most open pair', () => {
		expect(precedenceTitle(telling)).toBe(
			'Awareness before Rescue is the surest pair, Reflection and Deception the most open'
		);
		expect(precedenceSentence(telling)).toBe(
			'Of all pairs, Awareness before Rescue is the surest: it holds in 97 of 100 futures. ' +
				'Reflection and Deception are the most undecided: Reflection comes first in 51 of 100, ' +
				'Deception in 48 of 100. ' +
				'Opposite cells can add up to less than 100: in some futures neither arrives by 2060.'
		);
	});

	it('does not take two thresholds that hardly arrive for undecided', () => {
		const summary = summaryWith([['coherence', 'opacity', 0.01, 0.01]]);
		const { first, second } = tellingPairs(summary).openest;
		expect([first, second]).not.toEqual(['coherence', 'opacity']);
	});

	it('has words for the ends: nothing arrives, and one order is certain', () => {
		const never = sampleSummary(256);
		const always = sampleSummary(256);
		for (const row of THRESHOLD_SLUGS) {
			for (const column of THRESHOLD_SLUGS) {
				never.precedence[row][column] = { share: 0, low: 0, high: 0 };
				const share = THRESHOLD_SLUGS.indexOf(row) < THRESHOLD_SLUGS.indexOf(column) ? 1 : 0;
				always.precedence[row][column] = { share, low: share, high: share };
			}
		}
		expect(precedenceTitle(never)).toBe('No threshold comes before another');
		expect(precedenceSentence(never)).toBe('No threshold arrives by 2060, so none comes before another.');
		expect(precedenceSentence(always)).toBe(
			'Of all pairs, Deception before Reflection is the surest: it holds in 100 of 100 futures. ' +
				'No pair is open: each comes in one order only.'
		);
	});
});

test('thresholds are ordered by median, those beyond the horizon last, or by number', () => {
	const summary = sampleSummary(256);
	THRESHOLD_SLUGS.forEach((slug, index) => {
		summary.thresholds[slug].quantiles.p50 = 2050 - index;
		summary.thresholds[slug].notByHorizon = exactly(0);
	});
	summary.thresholds.escape.quantiles.p50 = null;
	summary.thresholds.escape.notByHorizon = exactly(0.9);
	summary.thresholds.intent.quantiles.p50 = null;
	summary.thresholds.intent.notByHorizon = exactly(0.6);
	expect(orderThresholds(summary, 'median')).toEqual([
		'rescue',
		'opacity',
		'coherence',
		'awareness',
		'incentive',
		'reflection',
		'deception',
		'intent',
		'escape'
	]);
	expect(orderThresholds(summary, 'number')).toEqual([...THRESHOLD_SLUGS]);
});

test('the default agrees with most pairs; others go by first, by last, and by one threshold', () => {
	const summary = sampleSummary(256);
	for (const [index, row] of THRESHOLD_SLUGS.entries())
		for (const [other, column] of THRESHOLD_SLUGS.entries())
			// The higher number comes first in all pairs, surer the further apart they are.
			if (row !== column) summary.precedence[row][column] = exactly(0.5 + 0.05 * (index - other));
	const reversed = [...THRESHOLD_SLUGS].reverse();
	expect(orderThresholds(summary, thresholdOrderOf(undefined))).toEqual(reversed);
	expect(orderThresholds(summary, thresholdOrderOf('nonesuch'))).toEqual(reversed);
	expect(orderThresholds(summary, 'intent')).toEqual(reversed);
	THRESHOLD_SLUGS.forEach((slug, index) => {
		summary.thresholds[slug].ranks = [index / 100, 0, 0, 0, 0, 0, 0, 0, (9 - index) / 100];
	});
	expect(orderThresholds(summary, 'first')).toEqual(reversed);
	expect(orderThresholds(summary, 'last')).toEqual(reversed);
});

test('the table has the same shares as the picture', () => {
	const table = precedenceTable(telling, 'number');
	expect(table.columns.slice(0, 3)).toEqual(['Arrives before', '1 Deception', '2 Reflection']);
	expect(table.rows).toHaveLength(9);
	expect(table.rows[1]!.slice(0, 4)).toEqual(['2 Reflection', '51%', '–', '30%']);
	expect(table.rows[5]!.at(-1)).toBe('97%');
});

describe('the shades', () => {
	it('are strongest at the ends, absent at half, and of two colours', () => {
		expect(cellShade(0.5).opacity).toBe(0);
		expect(cellShade(0).opacity).toBe(cellShade(1).opacity);
		expect(cellShade(0.75).opacity).toBeCloseTo(cellShade(1).opacity / 2, 3);
		expect(cellShade(0.2).fill).not.toBe(cellShade(0.8).fill);
	});

	it.each([
		['light', LIGHT_THEME],
		['dark', DARK_THEME]
	])('leave the number readable in the %s theme', (_, theme) => {
		for (const share of [0, 0.25, 0.75, 1]) {
			const { fill, opacity } = cellShade(share);
			expect(contrast(theme.ink, laidOver(theme.background, fill, opacity))).toBeGreaterThanOrEqual(4.5);
		}
	});
});

test('the layout fits any width, and a given height', () => {
	for (const width of [280, 340, 480, 720, 900, 1400]) {
		const { left, cellWidth, height } = matrixLayout(width);
		expect(left + 9 * cellWidth).toBeCloseTo(width, 6);
		expect(height).toBeLessThan(460);
	}
	expect(matrixLayout(340, 300).height).toBeLessThanOrEqual(300);
	expect(matrixLayout(288).namedRows).toBe(false);
	expect(matrixLayout(900)).toMatchObject({ namedRows: true, namedColumns: true });
});

/** The colour that is seen where a partly opaque one lies over another. */
function laidOver(background: string, colour: string, opacity: number): string {
	const channels = [1, 3, 5].map((at) => {
		const [under, over] = [background, colour].map((text) => parseInt(text.slice(at, at + 2), 16)) as [
			number,
			number
		];
		return Math.round(under + (over - under) * opacity)
			.toString(16)
			.padStart(2, '0');
	});
	return `#${channels.join('')}`;
}
