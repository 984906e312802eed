import { keyedGenerator } from '../../core/draws/keyedGenerator.ts';
import { standardNormal } from '../../core/draws/standardNormals.ts';
import type { ProgressSpeed } from '../../core/index.ts';

/** Any number: the same three examples every time. */
const SEED = 9;

/**
 * Examples of how the speed of progress may go, one factor a year: exp(σ·a − σ²/2) with a an autoregression of standard
 * normals, as in the model (section 4).
 */
export function speedPaths(
	{ volatility, persistence }: ProgressSpeed,
	count: number,
	years: number
): number[][] {
	const weight = Math.sqrt(Math.max(0, 1 - persistence * persistence));
	return Array.from({ length: count }, (_, path) => {
		const next = keyedGenerator(SEED, path, 0);
		let state = standardNormal(next());
		return Array.from({ length: years }, (_, year) => {
			if (year > 0) state = persistence * state + weight * standardNormal(next());
			return Math.exp(volatility * state - volatility ** 2 / 2);
		});
	});
}
