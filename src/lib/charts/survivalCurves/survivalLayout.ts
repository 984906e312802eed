import { linearScale } from '../frame/linearScale.ts';
import type { Summary } from '../../core/summaries/summary.ts';
import { wrapText } from '../frame/fitText.ts';
import { plainText } from '../frame/plainText.ts';
import { plotYears } from '../frame/plotYears.ts';
import { timePlot, type TimePlot } from '../frame/timePlot.ts';
import { dodge } from '../marks/dodge.ts';
import type { SurvivalLine } from './survivalLines.ts';

const LINE = 13;
const FONT = 11;

export const survivalHeight = (isNarrow: boolean): number => (isNarrow ? 330 : 360);

/** Left and right of the curves. A narrow picture has years of its own, from now on: every pixel is needed. */
export function survivalPlot(summary: Summary, width: number): TimePlot {
	const years = plotYears(summary);
	const shared = timePlot(width, years);
	if (!shared.isNarrow) return shared;
	const [left, right] = [30, width - 136];
	const from = Math.floor(summary.scenario.start);
	return { ...shared, left, right, x: linearScale([from, years[1]], [left, right]) };
}

/** A name on so many lines; one that is too long gives up what stands behind its slash first. */
function nameLines(name: string, width: number, most: number): string[] {
	const whole = wrapText(plainText(name), width, FONT);
	return whole.length <= most ? whole : wrapText(plainText(name.split(' / ')[0] ?? name), width, FONT, most);
}

export interface LineLabel {
	line: SurvivalLine;
	/** The name, line by line. */
	text: string[];
	/** Middle of the label. */
	y: number;
	/** End of the curve. */
	endY: number;
}

/**
 * Labels for the proposals that hold out longest, and for the one asked for, as many as there is room for at the right
 * edge; they make way for each other.
 */
export function survivalLabels(
	lines: readonly SurvivalLine[],
	chosenId: string,
	y: (share: number) => number,
	width: number,
	[top, bottom]: [number, number],
	isNarrow: boolean
): LineLabel[] {
	const most = Math.min(isNarrow ? 4 : 6, Math.floor((bottom - top) / (2 * LINE + 4)));
	const best = lines.slice(0, Math.max(1, most));
	const chosen = lines.find(({ id }) => id === chosenId);
	if (chosen && !best.includes(chosen)) best.splice(-1, 1, chosen);
	const texts = best.map((line) => nameLines(line.name, width, isNarrow ? 3 : 2));
	const lineCount = Math.max(1, ...texts.map(({ length }) => length));
	const half = (lineCount * LINE) / 2;
	const heights = dodge(
		best.map(({ end }) => y(end)),
		lineCount * LINE + 4,
		top + half,
		bottom - half
	);
	return best.map((line, index) => ({
		line,
		text: texts[index] ?? [],
		y: heights[index] ?? 0,
		endY: y(line.end)
	}));
}
