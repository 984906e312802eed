import { formatShare } from '../lib/core/summaries/formatShare.ts';
import type { Share } from '../lib/core/summaries/summary.ts';

/** For the columns of a table: "~62%" for "about 62%", "<1%" for "under 1%", ">99%" for "over 99%". */
export const terseShare = (share: Share): string =>
	formatShare(share).replace('about ', '~').replace('under ', '<').replace('over ', '>');
