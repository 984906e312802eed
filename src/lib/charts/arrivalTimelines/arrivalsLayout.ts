import type { Summary } from '../../core/summaries/summary.ts';
import type { TimePlot } from '../frame/timePlot.ts';

const ROWS = 9;
const TOP = 36;
/** For the labels of the year axis. */
const FOOT = 24;
/** Under the dots: the range and the median's year. */
const UNDER = 20;
/** Lower rows have the range only under their dots, and the median's year beside them. */
const COMPACT_ROW = 36;
const UNDER_COMPACT = 8;

export interface ArrivalsLayout {
	height: number;
	top: number;
	bottom: number;
	rowHeight: number;
	isCompact: boolean;
	/** Pixels that the dots of a row may rise. */
	dotHeight: number;
	largestRadius: number;
	dotCount: 20 | 50;
	/** How many futures a dot stands for. */
	dotNote: [string, string];
	rowTop(row: number): number;
	/** Middle of a row's name. */
	labelY(row: number): number;
	/** What the dots of a row stand on. */
	baseline(row: number): number;
	/** What is right of the axis: middles of the columns. */
	columns: { kind: 'later' | 'never'; x: number; width: number; heading: string[] }[];
}

export const arrivalsHeight = (isNarrow: boolean): number => TOP + FOOT + ROWS * (isNarrow ? 46 : 54);

export function arrivalsLayout(
	{ scenario }: Summary,
	{ right, isNarrow, x }: TimePlot,
	width: number,
	wantedHeight?: number
): ArrivalsLayout {
	const height = wantedHeight ?? arrivalsHeight(isNarrow);
	const rowHeight = Math.max(14, (height - TOP - FOOT) / ROWS);
	const isCompact = rowHeight < COMPACT_ROW;
	const under = isCompact ? UNDER_COMPACT : UNDER;
	const dotHeight = rowHeight - under;
	const last = x.domain()[1] as number;
	const horizon = Math.floor(scenario.horizon);
	const gutter = width - right;
	const isClipped = last < scenario.horizon;
	const columnWidth = isClipped ? gutter / 2 : gutter;
	const never = {
		kind: 'never' as const,
		x: width - columnWidth / 2,
		width: columnWidth,
		heading: ['not by', String(horizon)]
	};
	const later = {
		kind: 'later' as const,
		x: right + columnWidth / 2,
		width: columnWidth,
		heading: [`${Math.floor(last)} to`, String(horizon)]
	};
	return {
		height,
		top: TOP,
		bottom: height - FOOT,
		rowHeight,
		isCompact,
		dotHeight,
		largestRadius: Math.min(isNarrow ? 4 : 5, dotHeight / 3),
		dotCount: isNarrow ? 20 : 50,
		dotNote: ['each dot is', isNarrow ? '5 of 100' : '2 of 100 futures'],
		rowTop: (row) => TOP + row * rowHeight,
		labelY: (row) => TOP + (row + 1) * rowHeight - (isCompact ? rowHeight / 2 : under + dotHeight / 2 - 2),
		baseline: (row) => TOP + (row + 1) * rowHeight - under,
		columns: isClipped ? [later, never] : [never]
	};
}
