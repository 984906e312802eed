import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/lib/core/index.ts';
import { datedScenario, rate } from './datedScenario.ts';
import { expectShare } from './expectShare.ts';

/*
 * Independent exponential waiting times come in an order with probability
 *   P(s1 < s2 < … < sn) = Π λ(si) / (λ(si) + … + λ(sn)),
 * R. L. Plackett 1975, "The analysis of permutations", Applied Statistics 24; R. D. Luce 1959, "Individual Choice
 * Behavior". With equal rates all orders are equally likely, and a set of relations holds with probability
 * (number of its linear extensions) / n!.
 */

const GRID =
	'T1 < T2 and T2 < T3 and T4 < T5 and T5 < T6 and T7 < T8 and T8 < T9 and ' +
	'T1 < T4 and T4 < T7 and T2 < T5 and T5 < T8 and T3 < T6 and T6 < T9';
const FENCE = 'T1 < T2 and T2 > T3 and T3 < T4 and T4 > T5 and T5 < T6 and T6 > T7 and T7 < T8 and T8 > T9';
const N_SHAPE = 'T1 < T3 and T2 < T3 and T2 < T4';
const FACTORIAL_9 = 362_880;

describe('independent exponentials', () => {
	it('give three thresholds with rates 1, 2, 3 their six orders', async () => {
		const { proposals, orderings } = await simulate(
			datedScenario([rate(1), rate(2), rate(3)], ['T3 < T2 and T2 < T1', 'T1 < T2 and T2 < T3'])
		);
		expectShare(proposals.p0!.survives, 1 / 3, 0.002);
		expectShare(proposals.p1!.survives, 1 / 15, 0.002);
		const shareOf = (start: string) =>
			orderings.top
				.filter(({ order }) => order.join(' ').startsWith(start))
				.reduce((sum, { share }) => sum + share, 0);
		expect(shareOf('incentive reflection deception')).toBeCloseTo(1 / 3, 2);
		expect(shareOf('deception reflection incentive')).toBeCloseTo(1 / 15, 2);
		expect(orderings.distinct).toBe(6);
	});

	it('give nine thresholds with rates 1 to 9 the probabilities of their partial orders', async () => {
		const rates = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(rate);
		const { proposals, precedence } = await simulate(
			datedScenario(rates, ['T9 < T4 and T9 < T8', 'T6 < T1 and T1 < T4 and T9 < T4', FENCE])
		);
		expectShare(proposals.p0!.survives, 3 / 7, 0.002);
		expectShare(proposals.p1!.survives, 513 / 5005, 0.002);
		expectShare(proposals.p2!.survives, 516_044 / 34_459_425, 0.001);
		expectShare(precedence.rescue.escape, 9 / 13, 0.002);
		expectShare(precedence.deception.reflection, 1 / 3, 0.002);
	});

	it('with equal rates count linear extensions', async () => {
		const scenario = datedScenario(Array(9).fill(rate(1)), [GRID, FENCE, N_SHAPE], { futures: 524_288 });
		const { proposals, thresholds, orderings } = await simulate(scenario);
		// 42 standard Young tableaux of shape 3×3, by the hook length formula (Frame, Robinson, Thrall 1954).
		expectShare(proposals.p0!.survives, 42 / FACTORIAL_9, 1e-4);
		// 7936 alternating permutations of nine: the Euler number E9, OEIS A000111.
		expectShare(proposals.p1!.survives, 7936 / FACTORIAL_9, 0.001);
		// 5 of the 24 orders of four respect the poset N.
		expectShare(proposals.p2!.survives, 5 / 24, 0.002);
		for (const { ranks } of Object.values(thresholds)) {
			for (const share of ranks) expect(share).toBeCloseTo(1 / 9, 2);
		}
		// All orders are equally likely, so the effective number comes close to the number that so many draws can show.
		expect(orderings.distinct).toBeGreaterThan(0.74 * FACTORIAL_9);
	});
});
