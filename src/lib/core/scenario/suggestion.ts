import { nearestName } from './nearestName.ts';

/** The end of a message: `; did you mean "x"?`, or nothing. */
export function suggestion(name: string, known: readonly string[]): string {
	const nearest = nearestName(name, known);
	return nearest === undefined ? '' : `; did you mean "${nearest}"?`;
}
