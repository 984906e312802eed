import { wrapText } from '../frame/fitText.ts';
import { dodge } from '../marks/dodge.ts';
import type { ClaimLine } from './claimLines.ts';

const LINE = 13;
const FONT = 11;
const MOST_REVERSED = 5;

export interface NamedLine {
	line: ClaimLine;
	text: string[];
	/** Middle of the label, and the end of the curve. */
	y: number;
	endY: number;
}

/**
 * Labels at the right end of the lines: of all for which the claim is reversed, then of those that an earlier rescue
 * helps most, as many as there is room for.
 */
export function namedLines(
	lines: readonly ClaimLine[],
	y: (share: number) => number,
	width: number,
	[top, bottom]: [number, number]
): NamedLine[] {
	const most = Math.max(1, Math.floor((bottom - top) / (3 * LINE)));
	const drawn = lines.filter(({ steps }) => steps.length > 0);
	const reversed = drawn
		.filter(({ verdict }) => verdict === 'reversed')
		.toReversed()
		.slice(0, Math.min(MOST_REVERSED, most));
	const helped = drawn
		.filter(({ verdict }) => verdict === 'holds')
		.slice(0, Math.max(0, Math.min(most - reversed.length, 4)));
	const named = [...reversed, ...helped];
	const texts = named.map(({ name }) => wrapText(name, width, FONT, 2));
	const lineCount = Math.max(1, ...texts.map(({ length }) => length));
	const ends = named.map(({ steps }) => y(steps.at(-1)!.survives.share));
	const half = (lineCount * LINE) / 2;
	const places = dodge(ends, lineCount * LINE + 4, top + half, bottom - half);
	return named.map((line, index) => ({
		line,
		text: texts[index] ?? [],
		y: places[index] ?? 0,
		endY: ends[index] ?? 0
	}));
}
