/**
 * Calls back at once, and with every picture of the screen for which an element's size changed: not within the
 * observer's own call, where whatever changes sizes again is an error of the page.
 *
 * @returns ends it
 */
export function followSize(element: HTMLElement, take: (element: HTMLElement) => void): () => void {
	let frame = 0;
	const observer = new ResizeObserver(() => {
		cancelAnimationFrame(frame);
		frame = requestAnimationFrame(() => take(element));
	});
	observer.observe(element);
	take(element);
	return () => {
		observer.disconnect();
		cancelAnimationFrame(frame);
	};
}
