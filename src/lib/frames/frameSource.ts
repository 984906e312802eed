import type { ChartDocument } from '../charts/frame/chartEntry.ts';
import { plainText } from '../charts/frame/plainText.ts';

/** Where a chart that stands alone is from, and where it leads. */
export interface FrameSource {
	/** "Ninefold · METR trend since 2023 · 26 Nov 2026 · engine 1.1.0": in two parts, of which the first may be cut. */
	line: [name: string, rest: string];
	/** The address of the whole scenario; null where none is known. */
	link: string | null;
	/** The link as it is shown, for frames that may open nothing: short enough for a line. */
	shortLink: string;
}

const LONGEST_SHOWN = 36;

/**
 * @param date as it is shown, such as "26 Nov 2026"; empty = none
 * @param link the address of the whole scenario; null where none is known
 */
export function frameSource(
	{ scenario, engine }: ChartDocument,
	date: string,
	link: string | null
): FrameSource {
	const plain = link?.replace(/^https?:\/\//, '') ?? '';
	return {
		line: [
			`Ninefold · ${plainText(scenario.title)}`,
			[...(date ? [date] : []), `engine ${plainText(engine)}`].map((part) => ` · ${part}`).join('')
		],
		link,
		shortLink: plain.length > LONGEST_SHOWN ? `${plain.slice(0, LONGEST_SHOWN - 1)}…` : plain
	};
}
