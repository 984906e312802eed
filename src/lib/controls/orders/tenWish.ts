/** Ten futures are to be shown in which a formula is true. */
export interface TenWish {
	/** A formula of the requirement language. */
	where: string;
	/** The same in words, to follow "Ten futures in which". */
	words: string;
}

/** The pair that the headline is about. */
export const RESCUE_FIRST: TenWish = {
	where: 'rescue < escape',
	words: 'AI can help us out of the danger before it can break containment'
};
