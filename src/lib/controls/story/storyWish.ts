import type { WantedFuture } from '../../core/index.ts';

/** Which future is asked for elsewhere on the page: one by its number, or the next that is as wanted. */
export type StoryWish =
	| { number: number }
	| {
			wanted: WantedFuture;
			/** What is said where there is none. */
			nothing: string;
	  };

/** Any of the counted futures. */
export const ANY_FUTURE: StoryWish = { wanted: { any: true }, nothing: 'No future fits the condition.' };
