import { describe, expect, test } from 'vitest';
import { PRONG_LINKS, type ProngLink } from '../../core/scenario/scenario.ts';
import type { Summary } from '../../core/summaries/summary.ts';
import { sampleSummary } from '../sampleSummary.ts';
import { arrowShape, arrowWidth } from './arrowShape.ts';
import { loopLayout } from './loopLayout.ts';
import { loopNodes } from './loopNodes.ts';
import { loopReadings } from './loopReadings.ts';
import { loopsChart } from './loopsChart.ts';
import { loopsSentence, loopsTitle } from './loopsSentence.ts';
import { loopsTable } from './loopsTable.ts';
import { assumedYear, yearOption } from './loopYear.ts';

const summary = sampleSummary(512);
const prongs = summary.scenario.prongs!;
const reading = (of: Summary, link: ProngLink, year?: string) =>
	loopReadings(of, year).find((reading) => reading.link === link)!;
const withProngs = (change: Partial<typeof prongs>, strategy = summary.strategy): Summary => {
	const { strategy: _, ...rest } = summary;
	const scenario = { ...summary.scenario, prongs: { ...prongs, ...change } };
	return strategy ? { ...rest, scenario, strategy } : { ...rest, scenario };
};
const undrawn = (change: Partial<typeof prongs> = {}): Summary => {
	const { strategy: _, ...rest } = withProngs(change);
	return rest;
};

describe('loopReadings', () => {
	test('hold every link once, with the numbers of the chosen year', () => {
		expect(loopReadings(summary).map(({ link }) => link)).toEqual([...PRONG_LINKS]);
		const at = summary.strategy!.byYear.find(({ year }) => year === 2032)!;
		expect(reading(summary, 'leak', '2032').amount).toBe(`race +${Math.round(100 * at.leakSpeed)}%`);
		expect(reading(summary, 'shield', '2032').amount).toBe(`leak −${Math.round(100 * at.support)}%`);
	});

	test('a cut link has no strength, whatever it would do', () => {
		expect(reading(summary, 'campaign')).toMatchObject({ state: 'cut', amount: 'cut', strength: 0 });
		expect(reading(withProngs({ cut: [] }), 'campaign')).toMatchObject({
			state: 'works',
			amount: 'support +3 of 100 a year'
		});
	});

	test('at rest only what does not need prongs 1 and 2 does anything', () => {
		const atRest = undrawn({ containment: 0, demos: 0, cut: [] });
		const working = loopReadings(atRest).filter(({ state }) => state === 'works');
		expect(working.map(({ link }) => link)).toEqual([
			'slowdown',
			'hardenContainment',
			'hardenOversight',
			'readiness'
		]);
	});

	test('before any future is drawn, they follow from the couplings', () => {
		// Multiplier 4 at a strength of 0.8: 1 + 3 · 0.8; leak 0.5 · (1 − 0.05) · 2.4; one doubling after a year of research.
		const at = assumedYear({ ...prongs, cut: [] });
		expect(at.researchMultiplier).toBeCloseTo(3.4, 12);
		expect(at.leakSpeed).toBeCloseTo(1.14, 12);
		expect(at.slowdown).toBeCloseTo(0.025, 12);
		expect(at.escapeHardening).toBe(1);
		expect(reading(undrawn(), 'research').amount).toBe('research ×3.4');
	});

	test('strengths stay between nothing and all, also where numbers are beyond all measure', () => {
		const wild = withProngs({ multiplier: 1e9, leak: 1 }, undefined);
		for (const { strength } of loopReadings({ ...undrawn(), scenario: wild.scenario })) {
			expect(strength).toBeGreaterThanOrEqual(0);
			expect(strength).toBeLessThanOrEqual(1);
		}
	});
});

test('a scenario without prongs is left out of pages, and says why where it is drawn', () => {
	const { prongs: _, ...scenario } = summary.scenario;
	const without = { ...summary, scenario };
	expect(loopsChart.applies!(without)).toBe(false);
	expect(loopsChart.applies!(summary)).toBe(true);
	expect(loopsTitle(without)).toBe('This scenario is without the three prongs');
	expect(loopNodes(without)).toEqual([]);
});

test('the words name the strongest and the cut', () => {
	expect(loopsTitle(summary)).toMatch(
		/^In 2030, research runs at [\d.]+ times today’s pace and capability at/
	);
	expect(loopsSentence(summary)).toContain('Cut: persuasion wins support.');
	expect(loopsTitle(undrawn())).toBe('Nine feedbacks tie the three prongs together; 1 of them cut');
	expect(loopsTable(summary).rows).toHaveLength(9);
});

test('the year is a few years after the start unless another is chosen', () => {
	const [first, ...others] = yearOption.choices(summary);
	expect(first!.value).toBe('2030');
	expect(others.map(({ value }) => value)).not.toContain('2030');
	expect(yearOption.choices(undrawn())).toHaveLength(1);
});

describe('loopLayout', () => {
	test.each([280, 324, 560, 868, 1400])('keeps boxes apart and inside at %d px', (width) => {
		const { nodes, height } = loopLayout(width);
		const boxes = Object.values(nodes);
		for (const box of boxes) {
			expect(box.x).toBeGreaterThanOrEqual(0);
			expect(box.x + box.width).toBeLessThanOrEqual(width);
			expect(box.y + box.height).toBeLessThanOrEqual(height);
			for (const other of boxes) {
				if (other === box) continue;
				const apart =
					other.x >= box.x + box.width ||
					box.x >= other.x + other.width ||
					other.y >= box.y + box.height ||
					box.y >= other.y + other.height;
				expect(apart).toBe(true);
			}
		}
	});
});

test('an arrow gets thicker with its strength, and ends before what it points at', () => {
	expect(arrowWidth(0)).toBeLessThan(arrowWidth(0.01));
	expect(arrowWidth(0.2)).toBeLessThan(arrowWidth(1));
	const { line } = arrowShape({ x: 0, y: 0 }, { x: 100, y: 0 }, 4, 'more');
	expect(line).toBe('M3 0L89 0');
});
