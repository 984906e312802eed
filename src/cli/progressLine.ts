import { formatCount } from '../lib/core/summaries/formatShare.ts';
import type { Streams } from './streams.ts';

const BACK_TO_START = '\r';
const CLEAR_TO_END = '\x1b[K';

/**
 * One line on standard error that counts up, and is gone when `clear` is called. Written only where somebody watches:
 * a log or a pipe gets nothing.
 *
 * @param total how many will be drawn, unless `show` is told otherwise
 */
export function progressLine({ stderr }: Streams, total: number) {
	const isWatched = stderr.isTTY === true;
	return {
		show(futuresDone: number, futuresExpected = total): void {
			if (!isWatched) return;
			stderr.write(
				`${BACK_TO_START}${formatCount(futuresDone)} of ${formatCount(futuresExpected)} futures${CLEAR_TO_END}`
			);
		},
		clear(): void {
			if (isWatched) stderr.write(BACK_TO_START + CLEAR_TO_END);
		}
	};
}
