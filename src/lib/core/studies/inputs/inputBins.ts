import { SOBOL_DIMENSIONS } from '../../draws/directionNumbers.ts';
import { normalQuantile } from '../../draws/normalQuantile.ts';
import {
	normalColumn,
	uniformColumn,
	type BlockPosition,
	type VariableColumn
} from '../../draws/variableColumns.ts';
import type { Driver } from './uncertainInput.ts';

/** An input's values are told apart by bins of equal probability, eight to a fifth. */
export const INPUT_BINS = 40;

/** bins[i] = in which bin of its distribution the input lies in future i of the block, from the lowest to the highest. */
export type FillBins = (position: BlockPosition, bins: Int32Array) => void;

/** Draws what drives an input once more: a second look costs less than keeping what every input drew. */
export function inputBins(driver: Driver, seed: number): FillBins {
	if ('normals' in driver) return binsOfNormals(driver.normals);
	if (driver.dimension >= SOBOL_DIMENSIONS) return binsOfNormals(normalColumn(seed, driver.dimension));
	const uniforms = uniformColumn(seed, driver.dimension);
	return (position, bins) => {
		const column = uniforms.draw(position);
		for (let i = 0; i < position.count; i++) bins[i] = column[i]! * INPUT_BINS;
	};
}

/*
 * ⌊40·Φ(z)⌋ without Φ: by a grid of z so fine that no more than one edge between bins lies in a cell. Beyond the grid
 * there are no edges.
 */
const CELLS_PER_UNIT = 32;
const GRID_END = 4;
const CELLS = 2 * GRID_END * CELLS_PER_UNIT;
const EDGES = Float64Array.from({ length: INPUT_BINS - 1 }, (_, k) => normalQuantile((k + 1) / INPUT_BINS));
/** The bin at each cell's beginning, and the edge to the next one if it lies in the cell (nothing reaches NaN). */
const binAt = new Uint16Array(CELLS);
const edgeIn = new Float64Array(CELLS).fill(NaN);
for (let cell = 0; cell < CELLS; cell++) {
	const from = cell / CELLS_PER_UNIT - GRID_END;
	const next = EDGES.findIndex((edge) => edge > from);
	binAt[cell] = next < 0 ? INPUT_BINS - 1 : next;
	if (next >= 0 && EDGES[next]! <= from + 1 / CELLS_PER_UNIT) edgeIn[cell] = EDGES[next]!;
}

function binsOfNormals(normals: VariableColumn): FillBins {
	return (position, bins) => {
		const column = normals.draw(position);
		for (let i = 0; i < position.count; i++) bins[i] = binOfNormal(column[i]!);
	};
}

/** ⌊40·Φ(z)⌋, at most 39. */
export function binOfNormal(z: number): number {
	const cell = Math.floor((z + GRID_END) * CELLS_PER_UNIT);
	const inside = Math.max(0, Math.min(cell, CELLS - 1));
	return binAt[inside]! + (z >= edgeIn[inside]! ? 1 : 0);
}
