const FEW = 4;
/** From here on sliders stand beside one another, and in low frames beside the picture: see widget.css. */
const WIDE = 640;
const LOW = 430;

/** Whether controls are open when a widget comes: where there is room for them. */
export function startsOpen(count: number): boolean {
	const isWide = window.innerWidth >= WIDE;
	return isWide || (count <= FEW && window.innerHeight > LOW);
}
