import { keyedGenerator } from '../../draws/keyedGenerator.ts';
import { standardNormal } from '../../draws/standardNormals.ts';
import { BLOCK_FUTURES, type VariableColumn } from '../../draws/variableColumns.ts';
import { speedVariable } from '../../draws/variables.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** So many years stand for all: the ups and downs of later ones come too late for most thresholds. */
const YEARS = 3;

/**
 * How fast progress runs in the first three years after the start, as one standard normal per future: the sum of the
 * autoregression's states that the yearly speeds are made of (`futures/progressSpeed.ts`), over its standard deviation.
 *
 * @returns null where progress always runs at trend speed
 */
export function speedOfFirstYears({ speed, seed, start, horizon }: Scenario): VariableColumn | null {
	const { volatility, persistence } = speed;
	if (volatility === 0) return null;
	const years = Math.min(YEARS, Math.ceil(horizon - start));
	const innovationWeight = Math.sqrt(1 - persistence * persistence);
	const state = new Float64Array(BLOCK_FUTURES);
	const sum = new Float64Array(BLOCK_FUTURES);
	const scale = 1 / Math.sqrt(varianceOfSum(years, persistence));
	return {
		draw({ chunk, block, count }) {
			sum.fill(0);
			for (let year = 0; year < years; year++) {
				const nextWord = keyedGenerator(seed, speedVariable(year), chunk, block);
				for (let i = 0; i < count; i++) {
					const innovation = standardNormal(nextWord());
					state[i] = year === 0 ? innovation : persistence * state[i]! + innovationWeight * innovation;
					sum[i]! += scale * state[i]!;
				}
			}
			return sum;
		}
	};
}

/** Of so many neighbouring states of variance 1, whose correlation is φ to the power of their distance. */
function varianceOfSum(years: number, persistence: number): number {
	let variance = years;
	for (let distance = 1, correlation = persistence; distance < years; distance++, correlation *= persistence)
		variance += 2 * (years - distance) * correlation;
	return variance;
}
