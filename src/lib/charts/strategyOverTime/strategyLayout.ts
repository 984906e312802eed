export const PANEL_HEIGHT = 72;
/** From one panel's foot to the next one's head: room for its name. */
const PANEL_GAP = 30;
const TOP = 34;
export const SPAN_HEIGHT = 18;
const SPAN_GAP = 10;
const FOOT = 24;

/** Where each panel and each intervention's row begins, and how high the picture is. */
export function strategyLayout(panelCount: number, spanCount: number) {
	const panelTops = Array.from(
		{ length: panelCount },
		(_, index) => TOP + index * (PANEL_HEIGHT + PANEL_GAP)
	);
	const panelsEnd = TOP + panelCount * (PANEL_HEIGHT + PANEL_GAP) - PANEL_GAP;
	const spansTop = panelsEnd + PANEL_GAP;
	const spanTops = Array.from(
		{ length: spanCount },
		(_, index) => spansTop + index * (SPAN_HEIGHT + SPAN_GAP)
	);
	const bottom = spanCount > 0 ? spansTop + spanCount * (SPAN_HEIGHT + SPAN_GAP) - SPAN_GAP + 6 : panelsEnd;
	return { top: TOP, panelTops, spansTop, spanTops, bottom, height: bottom + FOOT };
}
