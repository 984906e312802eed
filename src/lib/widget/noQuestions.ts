/** A widget asks nothing beyond the summary: it stands in for all that a page can ask its workers. */
export const ANSWERERS = {};
