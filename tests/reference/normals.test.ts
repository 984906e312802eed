import { describe, expect, it } from 'vitest';
import { drawFutures, prepareRun, simulate } from '../../src/lib/core/index.ts';
import { correlations, datedScenario } from './datedScenario.ts';
import { expectShare } from './expectShare.ts';

const normal = (mean: number, sd: number) => ({ mean, sd });
const year2040 = normal(2040, 1);
const allBefore2040 = (count: number) =>
	Array.from({ length: count }, (_, index) => `T${index + 1} < 2040`).join(' and ');

describe('normals tied together', () => {
	it('fill an orthant of three with the closed formula', async () => {
		// P(all below their medians) = 1/8 + Σ asin(ρ) / 4π; David 1953, Biometrika 40.
		const dependence = correlations([
			[0, 1, 0.5],
			[0, 2, 0.3],
			[1, 2, 0.2]
		]);
		const scenario = datedScenario([year2040, year2040, year2040], [allBefore2040(3)], { dependence });
		expectShare((await simulate(scenario)).proposals.p0!.survives, 0.206936891884, 0.002);
	});

	it.each([2, 4, 8])('with equal correlation one half fill an orthant of %i with 1/(n+1)', async (count) => {
		// The chance that the common half is the smallest of n + 1 exchangeable normals.
		const years = Array(count).fill(year2040);
		const byFactor = datedScenario(years, [allBefore2040(count)], { dependence: { common: 0.5 } });
		expectShare((await simulate(byFactor)).proposals.p0!.survives, 1 / (count + 1), 0.003);

		const pairs = years.flatMap((_, i) => years.slice(0, i).map((_, j) => [j, i, 0.5] as const));
		const byMatrix = datedScenario(years, [allBefore2040(count)], { dependence: correlations(pairs) });
		expectShare((await simulate(byMatrix)).proposals.p0!.survives, 1 / (count + 1), 0.003);
	});

	it('come in an order with the probability of an orthant of their differences', async () => {
		// P(N(0,1) < N(1,1) < N(2,2²)): the differences have correlation −1/√10; orthant by Sheppard's formula, shifted,
		// computed with SciPy 1.17.1 (multivariate normal, Genz 1992).
		const scenario = datedScenario(
			[normal(2040, 1), normal(2041, 1), normal(2042, 2)],
			['T1 < T2 and T2 < T3']
		);
		expectShare((await simulate(scenario)).proposals.p0!.survives, 0.477554002574, 0.002);
	});
});

describe('the Gaussian copula with correlation one half', () => {
	// The marginals do not matter: a lognormal and a uniform, each later than its median in half of the futures.
	const years = [
		{ low: 2030, high: 2050 },
		{ p10: 2030, p50: 2033, p90: 2060 }
	];
	const dependence = correlations([[0, 1, 0.5]]);

	it('puts both before their medians with probability 1/4 + asin(ρ)/2π', async () => {
		const scenario = datedScenario(years, ['T1 < 2040 and T2 < 2033'], { dependence });
		expectShare((await simulate(scenario)).proposals.p0!.survives, 1 / 3, 0.002);
	});

	it('has Kendall’s τ = 2/π · asin(ρ) and Spearman’s ρ = 6/π · asin(ρ/2)', async () => {
		// Kruskal 1958, "Ordinal measures of association", JASA 53.
		const plan = await prepareRun(datedScenario(years, [], { dependence }));
		const { arrivalYears } = drawFutures(plan, 0, 4096);
		const one = [...arrivalYears.deception];
		const other = [...arrivalYears.reflection];
		// The plain sampling errors of both with 4,096 draws are about 0.01.
		expect(Math.abs(kendall(one, other) - 1 / 3)).toBeLessThan(0.03);
		expect(Math.abs(spearman(one, other) - 0.4825837395)).toBeLessThan(0.04);
	});
});

function kendall(one: number[], other: number[]): number {
	let concordance = 0;
	for (let i = 1; i < one.length; i++) {
		for (let j = 0; j < i; j++) concordance += Math.sign((one[i]! - one[j]!) * (other[i]! - other[j]!));
	}
	return concordance / ((one.length * (one.length - 1)) / 2);
}

function spearman(one: number[], other: number[]): number {
	const [ranks, otherRanks] = [ranksOf(one), ranksOf(other)];
	const count = one.length;
	const squares = ranks.reduce((sum, rank, index) => sum + (rank - otherRanks[index]!) ** 2, 0);
	return 1 - (6 * squares) / (count * (count * count - 1));
}

function ranksOf(values: number[]): number[] {
	const ranks = Array<number>(values.length);
	const byValue = values.map((_, index) => index).sort((i, j) => values[i]! - values[j]!);
	byValue.forEach((index, rank) => (ranks[index] = rank));
	return ranks;
}
