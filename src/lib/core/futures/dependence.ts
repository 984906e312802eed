import { commonDimension, wayDimension } from '../draws/variables.ts';
import {
	BLOCK_FUTURES,
	normalColumn,
	type BlockPosition,
	type VariableColumn
} from '../draws/variableColumns.ts';
import type { Dependence } from '../scenario/scenario.ts';
import { THRESHOLD_COUNT } from '../scenario/thresholds.ts';
import { choleskyFactor } from './choleskyFactor.ts';
import { nearestCorrelation } from './nearestCorrelation.ts';

export interface DependentNormals {
	/** The standard normals of each threshold's first way, tied together as the scenario says. */
	columns: VariableColumn[];
	warnings: string[];
}

/** Section 5 of the model: one common factor, or a full correlation matrix (repaired where it must be, and said so). */
export function dependentNormals(dependence: Dependence, seed: number): DependentNormals {
	const own = Array.from({ length: THRESHOLD_COUNT }, (_, i) => normalColumn(seed, wayDimension(i, 0)));
	if ('common' in dependence) return { columns: commonFactor(dependence.common, own, seed), warnings: [] };
	const nearest = nearestCorrelation(dependence.matrix);
	const factor = choleskyFactor(nearest.matrix);
	const warnings = nearest.repaired
		? [
				'The correlation matrix was not positive semi-definite; the nearest one was used ' +
					`(largest change ${Math.round(nearest.largestChange * 1000) / 1000}).`
			]
		: [];
	return { columns: factor.map((weights) => weightedSum(weights, own)), warnings };
}

/** z = √ρ·g + √(1−ρ)·e, with one g for all. */
function commonFactor(share: number, own: VariableColumn[], seed: number): VariableColumn[] {
	if (share === 0) return own;
	const common = oncePerBlock(normalColumn(seed, commonDimension()));
	const mixed = new Float64Array(BLOCK_FUTURES);
	const commonWeight = Math.sqrt(share);
	const ownWeight = Math.sqrt(1 - share);
	return own.map((variable) => ({
		draw(position) {
			addWeighted(
				common.draw(position),
				commonWeight,
				variable.draw(position),
				ownWeight,
				mixed,
				position.count
			);
			return mixed;
		}
	}));
}

/** target = weight·one + otherWeight·other. */
function addWeighted(
	one: Float64Array,
	weight: number,
	other: Float64Array,
	otherWeight: number,
	target: Float64Array,
	count: number
): void {
	for (let i = 0; i < count; i++) target[i] = weight * one[i]! + otherWeight * other[i]!;
}

/** z = the weighted sum of the independent normals (one row of the Cholesky factor). */
function weightedSum(weights: readonly number[], own: readonly VariableColumn[]): VariableColumn {
	const column = new Float64Array(BLOCK_FUTURES);
	return {
		draw(position) {
			column.fill(0, 0, position.count);
			for (const [j, weight] of weights.entries()) {
				if (weight === 0) continue;
				addWeighted(column, 1, own[j]!.draw(position), weight, column, position.count);
			}
			return column;
		}
	};
}

/** A variable that several others read is drawn once per block. */
function oncePerBlock(variable: VariableColumn): VariableColumn {
	const column = new Float64Array(BLOCK_FUTURES);
	let drawn: { chunk: number; block: number } = { chunk: -1, block: -1 };
	return {
		draw(position: BlockPosition) {
			if (drawn.chunk !== position.chunk || drawn.block !== position.block) {
				column.set(variable.draw(position));
				drawn = { chunk: position.chunk, block: position.block };
			}
			return column;
		}
	};
}
