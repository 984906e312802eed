const MOST_RENDERERS = 64;

/**
 * How many processes render: one processor is left to the server itself, which answers everybody.
 *
 * @param text what NINEFOLD_RENDERERS holds; 0 = the server does the work itself
 * @throws Error when it is not such a number
 */
export function rendererCount(text: string | undefined, processors: number): number {
	if (!text) return Math.max(1, Math.min(MOST_RENDERERS, processors - 1));
	const count = Number(text);
	if (Number.isInteger(count) && count >= 0 && count <= MOST_RENDERERS) return count;
	throw new Error(`NINEFOLD_RENDERERS is "${text}": it must be a whole number from 0 to ${MOST_RENDERERS}.`);
}
