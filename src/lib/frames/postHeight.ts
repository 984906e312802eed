/** A page that embeds tells its frame in the hash what messages must carry, as WordPress does: "#?secret=abc". */
const SECRET = /[#&?]secret=([A-Za-z0-9]{4,40})/;

/**
 * Tells the page around this frame how high the chart would like to be, whenever that has changed, and at most once per
 * picture of the screen. Three kinds of host understand it: ours (`ninefold-embed.js`), widgets of LessWrong, and
 * WordPress. Nothing is ever read from the host, so nothing can go round in circles.
 *
 * @param root what is "as-liked" while it is measured: then nothing in it depends on the frame's height
 * @param content the element whose height is told
 * @returns ends it
 */
export function postHeight(root: HTMLElement, content: HTMLElement): () => void {
	const host = window.parent;
	if (host === window) return () => undefined;
	const secret = SECRET.exec(location.hash)?.[1];
	let told = 0;
	let frame = 0;
	const tell = () => {
		frame = 0;
		root.classList.add('as-liked');
		const height = Math.ceil(content.getBoundingClientRect().height);
		root.classList.remove('as-liked');
		if (height === 0 || height === told) return;
		told = height;
		host.postMessage({ 'ninefold-height': height }, '*');
		host.postMessage({ type: 'iframe-widget-resize', height }, '*');
		if (secret) host.postMessage({ message: 'height', value: height, secret }, '*');
	};
	const soon = () => {
		frame ||= requestAnimationFrame(tell);
	};
	const observer = new ResizeObserver(soon);
	observer.observe(content);
	// Images of text are as wide as their fonts.
	void document.fonts?.ready.then(soon);
	tell();
	return () => {
		observer.disconnect();
		cancelAnimationFrame(frame);
	};
}
