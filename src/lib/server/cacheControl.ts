/** Of what shows the numbers of a version of the engine for ever, drawn by whichever program. */
export const FROZEN = 'public, max-age=31536000, immutable';
/** Of what may look or count otherwise tomorrow. */
export const LIVE = 'public, max-age=300, stale-while-revalidate=86400';
