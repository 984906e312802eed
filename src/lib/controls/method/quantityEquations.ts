import type { Quantity } from '../../core/index.ts';

/** Each kind of distribution is known by a field that no other one has. */
type Mark<One> = One extends number
	? never
	: One extends { p50: number }
		? 'p50'
		: One extends { mean: number }
			? 'mean'
			: One extends { median: number }
				? 'median'
				: One extends { mode: number }
					? 'mode'
					: One extends { exponentialMean: number }
						? 'exponentialMean'
						: One extends { values: unknown }
							? 'values'
							: 'low';

/** Every kind of distribution: the compiler asks for a new one here. Q(z) of a standard normal z. */
export const QUANTITY_EQUATIONS: Readonly<Record<Mark<Quantity>, { name: string; tex: string }>> = {
	p50: {
		name: 'Three quantiles (what people fill in), on a linear or log scale',
		tex: String.raw`Q(z) = p_{50} + \frac{z}{1.2816}\begin{cases} p_{90}-p_{50} & z\ge 0\\ p_{50}-p_{10} & z<0\end{cases}`
	},
	mean: { name: 'Normal', tex: String.raw`Q(z) = \mu + \sigma z` },
	median: { name: 'Lognormal', tex: String.raw`Q(z) = m\,e^{\sigma z}` },
	low: { name: 'Uniform', tex: String.raw`Q(z) = a + (b-a)\,\Phi(z)` },
	mode: { name: 'Triangular', tex: String.raw`Q(z) = T^{-1}_{a,c,b}\big(\Phi(z)\big)` },
	exponentialMean: { name: 'Exponential', tex: String.raw`Q(z) = a - \mu\,\ln\big(1-\Phi(z)\big)` },
	values: { name: 'Discrete', tex: String.raw`Q(z) = x_k \text{ where } W_{k-1}\le \Phi(z) < W_k` }
};
