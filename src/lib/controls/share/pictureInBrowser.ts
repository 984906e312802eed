import { flushSync, mount, unmount, type Component } from 'svelte';
import ChartFile from '../../charts/ChartFile.svelte';
import { svgWithFonts } from '../../charts/svgWithFonts.ts';
import type { ChartDocument, ChartEntry, ChartOptionValues } from '../../charts/frame/chartEntry.ts';
import { knownOptions } from '../../charts/frame/knownOptions.ts';
import { PNG_KEYWORD, pngWithText } from '../../share/pngWithText.ts';
import { svgWithText } from '../../share/svgWithText.ts';

export interface BrowserPicture {
	entry: ChartEntry<string, ChartDocument>;
	document: ChartDocument;
	options: ChartOptionValues;
	/** Pixels. */
	width: number;
	theme: 'light' | 'dark';
	/** The day, and where the scenario opens. */
	source: { drawnOn?: string; link?: string };
	/** What the picture carries; null = nothing. */
	carried: string | null;
}

/** A chart as an SVG file, drawn where there is no server to draw it: the same component as there. */
export function svgInBrowser({
	entry,
	document: shown,
	options,
	width,
	theme,
	source,
	carried
}: BrowserPicture): string {
	const place = document.createElement('div');
	// A component's type parameter cannot be named where it is drawn.
	const drawn = mount(ChartFile as unknown as Component<Record<string, unknown>>, {
		target: place,
		props: { entry, summary: shown, width, theme, options: knownOptions(entry, shown, options), source }
	});
	flushSync();
	const text = new XMLSerializer().serializeToString(place.querySelector('svg')!).replace(/<!--.*?-->/gs, '');
	void unmount(drawn);
	const svg = svgWithFonts(`<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`);
	return carried === null ? svg : svgWithText(svg, carried);
}

/**
 * The same as a PNG file, drawn by the browser.
 *
 * @param scale dots for each pixel
 * @throws Error where the browser refuses
 */
export async function pngInBrowser(picture: BrowserPicture, scale: number): Promise<Uint8Array<ArrayBuffer>> {
	const address = URL.createObjectURL(
		new Blob([svgInBrowser({ ...picture, carried: null })], { type: 'image/svg+xml' })
	);
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = image.naturalWidth * scale;
		canvas.height = image.naturalHeight * scale;
		canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
		const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
		if (!blob) throw new Error('this browser does not turn pictures into PNG files');
		const png = new Uint8Array(await blob.arrayBuffer());
		return picture.carried === null ? png : pngWithText(png, { [PNG_KEYWORD]: picture.carried });
	} finally {
		URL.revokeObjectURL(address);
	}
}
