import type { CurveKernel } from './curveKernel.ts';

/** One of several curves, chosen for each future by one uniform draw in proportion to the weights. */
export function mixture(weights: readonly number[], kernels: readonly CurveKernel[]): CurveKernel {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	/** Up to which draw each curve is the one. */
	let weightSoFar = 0;
	const edges = weights.map((weight) => (weightSoFar += weight) / total);
	let chosen = new Uint8Array(0);
	let results: Float64Array[] = kernels.map(() => new Float64Array(0));
	let loaded = 0;

	/** Every curve answers for every future; then each future takes the answer of its own. */
	const choose = (
		answer: (kernel: CurveKernel, result: Float64Array) => void,
		target: Float64Array,
		count = loaded
	) => {
		kernels.forEach((kernel, index) => answer(kernel, results[index]!));
		for (let i = 0; i < count; i++) target[i] = results[chosen[i]!]![i]!;
	};

	return {
		parameters: [
			{ name: 'choice', quantity: 'uniform' },
			...kernels.flatMap(({ parameters }, index) =>
				parameters.map(({ name, quantity }) => ({ name: `of[${index}].${name}`, quantity }))
			)
		],
		load([choice, ...columns], now, count) {
			loaded = count;
			if (chosen.length < count) {
				chosen = new Uint8Array(count);
				results = kernels.map(() => new Float64Array(count));
			}
			for (let i = 0; i < count; i++) {
				let index = 0;
				while (index < edges.length - 1 && choice![i]! >= edges[index]!) index++;
				chosen[i] = index;
			}
			let first = 0;
			for (const kernel of kernels) {
				kernel.load(columns.slice(first, first + kernel.parameters.length), now, count);
				first += kernel.parameters.length;
			}
		},
		requiredYears: (gain, target) => choose((kernel, result) => kernel.requiredYears(gain, result), target),
		gainAfter: (tauYears, target, count) =>
			choose((kernel, result) => kernel.gainAfter(tauYears, result, count), target, count),
		gainOf: (i, tauYears) => kernels[chosen[i]!]!.gainOf(i, tauYears),
		yearsOf: (i, gain) => kernels[chosen[i]!]!.yearsOf(i, gain),
		pastYearsPerDoubling: (target) => choose((kernel, result) => kernel.pastYearsPerDoubling(result), target)
	};
}
