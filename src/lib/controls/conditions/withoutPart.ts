import { joinParts } from './joinParts.ts';
import { partsOf } from './partsOf.ts';

/** The condition without one of its parts (the last, where none is named); undefined when nothing is left of it. */
export function withoutPart(given: string | undefined, text?: string): string | undefined {
	const parts = partsOf(given);
	const removed = text === undefined ? parts.length - 1 : parts.findIndex((part) => part.text === text);
	return joinParts(parts.filter((_, index) => index !== removed));
}
