import { expect, it } from 'vitest';
import { simulate, type Share } from '../../src/lib/core/index.ts';
import { datedScenario, rate } from './datedScenario.ts';

const SEEDS = 100;
const RATES = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/*
 * A 95% interval should hold the truth in 95 of 100 runs. Independent exponential waiting times have shares that are
 * known exactly (see plackettLuce.test.ts), so that can be counted.
 */
async function coverage(futures: number): Promise<number> {
	let intervals = 0;
	let hits = 0;
	const count = ({ low, high }: Share, truth: number) => {
		intervals++;
		if (low <= truth && truth <= high) hits++;
	};
	for (let seed = 1; seed <= SEEDS; seed++) {
		const scenario = datedScenario(
			RATES.map(rate),
			['T9 < T4 and T9 < T8', 'T6 < T1 and T1 < T4 and T9 < T4'],
			{
				futures,
				seed
			}
		);
		const { proposals, precedence } = await simulate(scenario);
		count(proposals.p0!.survives, 3 / 7);
		count(proposals.p1!.survives, 513 / 5005);
		count(precedence.rescue.escape, 9 / 13);
		count(precedence.deception.reflection, 1 / 3);
		count(precedence.intent.awareness, 5 / 11);
		count(precedence.escape.coherence, 4 / 11);
		count(precedence.incentive.opacity, 3 / 11);
	}
	return hits / intervals;
}

it('95% intervals hold the truth about 95 times in 100', { timeout: 120_000 }, async () => {
	const share = await coverage(8 * 4096);
	expect(share).toBeGreaterThan(0.93);
	expect(share).toBeLessThan(0.98);
});

it('with fewer than eight chunks they are wider, and hold it more often', { timeout: 120_000 }, async () => {
	expect(await coverage(2 * 4096)).toBeGreaterThan(0.98);
});
