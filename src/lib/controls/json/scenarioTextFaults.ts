import type { Fault } from '../../core/index.ts';
import { jsonFaultAt } from '../../core/scenario/jsonFault.ts';
import { placeInJson, type TextPlace } from './placeInJson.ts';

/** One thing that is wrong with the text of a scenario, where it stands there. */
export interface PlacedFault extends TextPlace {
	/** From 1. */
	line: number;
	/** Empty for the document as a whole. */
	path: string;
	message: string;
}

/** The faults of a scenario's text with their places, in the order in which they stand there. */
export function scenarioTextFaults(text: string, faults: readonly Fault[]): PlacedFault[] {
	const unread = faultOfSyntax(text);
	if (unread) return [unread];
	return faults
		.map(({ path, message }) => {
			const place = placeInJson(text, path);
			return { ...place, line: lineAt(text, place.from), path, message };
		})
		.sort((one, other) => one.from - other.from);
}

/** Text that is no JSON has one fault, where it stops being that: what follows from it would only confuse. */
function faultOfSyntax(text: string): PlacedFault | null {
	try {
		JSON.parse(text);
		return null;
	} catch {
		const { message, position } = jsonFaultAt(text);
		// The end of a text is marked by its last character.
		const from = Math.min(position, Math.max(0, text.length - 1));
		return { from, to: Math.min(text.length, from + 1), line: lineAt(text, from), path: '', message };
	}
}

const lineAt = (text: string, position: number): number => text.slice(0, position).split('\n').length;
