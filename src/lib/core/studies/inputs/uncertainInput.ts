import type { VariableColumn } from '../../draws/variableColumns.ts';
import type { Quantity } from '../../scenario/scenario.ts';

/** One thing that a scenario leaves uncertain, with what drives it. */
export interface UncertainInput {
	/** Where it stands in the scenario: `thresholds.escape.ways[0].level`. */
	path: string;
	/** In plain words: "Escape: level". */
	label: string;
	/** What its values are counted in; null where they have no unit. */
	unit: string | null;
	/** Its distribution; null for what has none of its own, such as the common factor. */
	quantity: Quantity | null;
	driver: Driver;
}

/**
 * What the input's value rises with: a variable of its own, by its dimension (see `draws/variables.ts`), or standard
 * normals that are made of several.
 */
export type Driver = { dimension: number } | { normals: VariableColumn };
