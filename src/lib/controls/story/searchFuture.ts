import type { WantedFuture } from '../../core/index.ts';
import type { StoryAnswer, StoryQuestion } from '../../simulation/questions/story.ts';

export type ToldFuture = Extract<StoryAnswer, { story: object }>;
type Ask = (question: StoryQuestion) => Promise<StoryAnswer>;

/** So many futures are looked through at most. */
const MOST_SEARCHED = 2_000_000;

/**
 * Asks for the next future from `from` on that is as wanted, piece by piece, then for those before it.
 *
 * @param isOver whether nobody waits for the answer any more
 * @returns null where there is none, or nobody waits
 */
export async function searchFuture(
	ask: Ask,
	wanted: WantedFuture,
	from: number,
	isOver: () => boolean = () => false
): Promise<ToldFuture | null> {
	const found = await searchFrom(ask, wanted, from, from + MOST_SEARCHED, isOver);
	return found ?? (from > 0 ? searchFrom(ask, wanted, 0, Math.min(from, MOST_SEARCHED), isOver) : null);
}

async function searchFrom(
	ask: Ask,
	wanted: WantedFuture,
	from: number,
	end: number,
	isOver: () => boolean
): Promise<ToldFuture | null> {
	for (let next: number | null = from; next !== null && next < end && !isOver();) {
		const answer = await ask({ wanted, from: next });
		if (answer.story) return answer;
		next = answer.lookOnFrom;
	}
	return null;
}
