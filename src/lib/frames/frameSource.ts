import type { ChartDocument } from '../charts/frame/chartEntry.ts';
import { plainText } from '../charts/frame/plainText.ts';

/** Where a chart that stands alone is from, and where it leads. */
export interface FrameSource {
	/** "Ninefold · As METR measured · 26 November 2026 · engine 1.1.0". */
	line: string;
	/** The address of the whole scenario; null where none is known. */
	link: string | null;
	/** The link as it is shown, for frames that may open nothing: short enough for a line. */
	shortLink: string;
}

const LONGEST_SHOWN = 36;

/**
 * @param date as it is shown, such as "26 November 2026"
 * @param link the address of the whole scenario; null where none is known
 */
export function frameSource(
	{ scenario, engine }: ChartDocument,
	date: string,
	link: string | null
): FrameSource {
	const plain = link?.replace(/^https?:\/\//, '') ?? '';
	return {
		line: plainText(['Ninefold', scenario.title, date, `engine ${engine}`].filter(Boolean).join(' · ')),
		link,
		shortLink: plain.length > LONGEST_SHOWN ? `${plain.slice(0, LONGEST_SHOWN - 1)}…` : plain
	};
}
