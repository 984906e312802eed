import { normalQuantile } from '../draws/normalQuantile.ts';
import { constant } from './constant.ts';
import { continuous } from './continuous.ts';
import type { Distribution } from './distribution.ts';

/** One of a few values, ascending, each with its weight. The weights need not add up to 1. */
export function discrete(choices: readonly { value: number; weight: number }[]): Distribution {
	if (choices.length === 1) return constant(choices[0]!.value);
	const values = choices.map(({ value }) => value);
	const total = choices.reduce((sum, { weight }) => sum + weight, 0);
	/** Up to which z each value is the one drawn. */
	let weightSoFar = 0;
	const edges = choices.map(({ weight }) => normalQuantile(Math.min(1, (weightSoFar += weight) / total)));
	edges[edges.length - 1] = Infinity;
	return continuous(
		(z) => values[edges.findIndex((edge) => z <= edge)]!,
		(x) => {
			const above = values.findIndex((value) => value > x);
			if (above < 0) return Infinity;
			return above === 0 ? -Infinity : edges[above - 1]!;
		}
	);
}
