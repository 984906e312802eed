const LOWEST = 200;
const HIGHEST = 1000;

/**
 * Makes every frame with a chart of Ninefold as high as the chart says, in pixels: between 200 and 1000, or what the
 * iframe's `data-min-height` and `data-max-height` say. Only a frame's own page is heard, only about its own height, and
 * only frames whose address is an embed page of the site that this script is from.
 *
 * @param host the window with the frames
 * @param site the site's origin
 * @returns ends it
 */
export function fitFrames(host: Window, site: string): () => void {
	const fit = ({ source, data }: MessageEvent): void => {
		const height: unknown = (data as Record<string, unknown> | null)?.['ninefold-height'];
		if (source === null || typeof height !== 'number' || !Number.isFinite(height)) return;
		for (const frame of host.document.querySelectorAll('iframe')) {
			if (frame.contentWindow !== source || !isEmbed(frame.src, site)) continue;
			const low = limit(frame.dataset.minHeight, LOWEST);
			const high = Math.max(low, limit(frame.dataset.maxHeight, HIGHEST));
			frame.style.height = `${Math.min(high, Math.max(low, Math.ceil(height)))}px`;
		}
	};
	host.addEventListener('message', fit);
	return () => host.removeEventListener('message', fit);
}

function isEmbed(address: string, site: string): boolean {
	if (!URL.canParse(address)) return false;
	const { origin, pathname } = new URL(address);
	return origin === site && /(^|\/)embed(\/|$)/.test(pathname);
}

const limit = (text: string | undefined, standard: number): number =>
	/^\d{1,5}$/.test(text ?? '') ? Number(text) : standard;
