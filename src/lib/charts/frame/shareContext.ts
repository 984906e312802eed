import { getContext, setContext } from 'svelte';
import type { ChartOptionValues } from './chartEntry.ts';

/** What a page offers to charts on it: to be taken elsewhere. */
export interface ShareContext {
	/** Whether a chart of that id can be. */
	can: (chart: string) => boolean;
	share: (chart: string, options: ChartOptionValues) => void;
}

const KEY = Symbol('share');

export const offerSharing = (context: ShareContext): ShareContext => setContext(KEY, context);
/** undefined on pages that offer none. */
export const offeredSharing = (): ShareContext | undefined => getContext<ShareContext | undefined>(KEY);
