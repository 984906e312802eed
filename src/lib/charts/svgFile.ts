import type { ChartDocument, ChartEntry } from './frame/chartEntry.ts';
import { knownOptions } from './frame/knownOptions.ts';
import type { ChartPicture } from './renderSvg.ts';
import { svgWithFonts } from './svgWithFonts.ts';

/**
 * The text of an SVG file, whichever way its component is drawn.
 *
 * @param draw the markup that `ChartFile` makes of these props
 */
export function svgFile<Document extends ChartDocument>(
	entry: ChartEntry<string, Document>,
	summary: Document,
	picture: ChartPicture,
	draw: (props: Record<string, unknown>) => string
): string {
	const { width = 900, height, theme = 'light', highlight = null, isCard = false, source = {} } = picture;
	const options = knownOptions(entry, summary, picture.options ?? {});
	// Svelte marks its blocks with comments, for a browser to find them again; a file has no use for them. It leaves ">" as
	// it is, as HTML may; in XML the end of a CDATA section must not stand in text.
	const drawn = draw({ entry, summary, width, height, theme, highlight, options, isCard, source })
		.replace(/<!--.*?-->/gs, '')
		.replaceAll(']]>', ']]&gt;')
		.trim();
	const svg = `<?xml version="1.0" encoding="UTF-8"?>\n${drawn}\n`;
	return picture.fonts === 'inside' ? svgWithFonts(svg) : svg;
}
