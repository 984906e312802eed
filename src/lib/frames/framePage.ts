import { escapedText } from '../share/escapedText.ts';
import type { ChartTable } from '../charts/frame/chartTable.ts';
import sheet from './frame.css?raw';
import type { FramePicture } from './framePicture.ts';
import type { FrameSource } from './frameSource.ts';
import type { FrameTexts } from './frameTexts.ts';
import { jsonInHtml } from './jsonInHtml.ts';
import { themeRules } from './themeRules.ts';

/** What a page that is one chart holds. */
export interface FramePage {
	texts: FrameTexts;
	source: FrameSource;
	pictures: readonly FramePicture[];
	theme: 'auto' | 'light' | 'dark';
	/** Whether it fits itself into low frames; else it is as high as it likes, and its host follows. */
	isWholeFrame: boolean;
	/** Elements of the head beyond title and style, as HTML. */
	head?: string;
	/** Rules of fonts, as CSS. */
	fonts?: string;
	/** What the script at the end is told. */
	data?: unknown;
	/** Script elements at the end, as HTML. */
	scripts?: string;
}

/** The id of the element that holds what the page's script is told. */
export const FRAME_DATA = 'ninefold-data';

/**
 * A chart as a whole page without anything around it, which needs no script: for frames on other pages, and as a file.
 * Its class and theme are the body's: hosts that take a page apart keep what is inside its root, not the root itself.
 */
export function framePage(page: FramePage): string {
	const { texts, source, pictures, theme, isWholeFrame, head = '', fonts = '', data, scripts = '' } = page;
	const title = escapedText(texts.title);
	const attribution = texts.source
		? `\n<p class="sentence"><a href="${escapedText(texts.source.url)}" target="_blank" rel="external noopener">${escapedText(texts.source.text)}</a></p>`
		: '';
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${theme === 'auto' ? 'light dark' : theme}">
${head}<title>${title} · Ninefold</title>
<meta name="description" content="${escapedText(texts.sentence)}">
<style>${fonts}${themeRules()}${sheet}</style>
</head>
<body class="ninefold"${theme === 'auto' ? '' : ` data-theme="${theme}"`}>
<main${isWholeFrame ? ' class="whole-frame"' : ''}>
<h1>${title}</h1>
<p class="measures">${escapedText(texts.measures)}</p>
<div class="picture">
${pictures
	.map(
		({ size, isLow, svg }) =>
			`<div class="${pictures.length === 1 ? 'only' : `${size} ${isLow ? 'low' : 'tall'}`}">${svg}</div>`
	)
	.join('\n')}
</div>
<p class="sentence">${escapedText(texts.sentence)}</p>${attribution}
<div class="foot">
<p class="source"><span>${escapedText(source.line[0])}</span><span>${escapedText(source.line[1])}</span></p>
<div class="ways">
${source.link ? `<a href="${escapedText(source.link)}" target="_blank" rel="noopener">Open in Ninefold: ${escapedText(source.shortLink)}</a>\n` : ''}${tableDetails(texts.table)}
</div>
</div>
</main>
${data === undefined ? '' : `<script type="application/json" id="${FRAME_DATA}">${jsonInHtml(data)}</script>\n`}${scripts}
</body>
</html>
`;
}

const tableDetails = ({ caption, columns, rows }: ChartTable): string =>
	`<details class="table"><summary>As table</summary>
<div class="scroll" tabindex="0" role="region" aria-label="${escapedText(caption)}"><table><caption>${escapedText(caption)}</caption>
<thead><tr>${columns.map((column) => `<th scope="col">${escapedText(column)}</th>`).join('')}</tr></thead>
<tbody>${rows
		.map(
			([heading = '', ...cells]) =>
				`<tr><th scope="row">${escapedText(heading)}</th>${cells.map((cell) => `<td>${escapedText(cell)}</td>`).join('')}</tr>`
		)
		.join('\n')}</tbody></table></div></details>`;
