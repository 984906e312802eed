const FEW = 4;
/** From here on sliders stand side by side. */
const WIDE = 700;
const LOW = 430;

/** Whether controls are open when a widget comes: few of them, or with room for all, and never in a low frame. */
export const startsOpen = (count: number): boolean =>
	window.innerHeight > LOW && (count <= FEW || window.innerWidth >= WIDE);
