import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { wrapText } from '../charts/frame/fitText.ts';
import type { ChartDocument, ChartEntry, ChartOptionValues } from '../charts/frame/chartEntry.ts';
import { FRAME_WIDTHS, LOW_FRAME, type FramePicture } from './framePicture.ts';
import type { FrameSource } from './frameSource.ts';
import type { FrameTexts } from './frameTexts.ts';

/**
 * A chart drawn for frames of every size: for three widths, in the height that it likes and for low frames. Colours are
 * custom properties, so that one picture serves both themes.
 */
export function framePictures<Document extends ChartDocument>(
	entry: ChartEntry<string, Document>,
	document: Document,
	options: ChartOptionValues,
	texts: FrameTexts,
	source: FrameSource
): FramePicture[] {
	// A component's type parameter cannot be named where it is drawn.
	const Chart = entry.component as unknown as Component<Record<string, unknown>>;
	const draw = (width: number, height?: number) =>
		render(Chart, {
			props: {
				...{ summary: document, width, theme: 'auto', ...options },
				...(height === undefined ? {} : { height }),
				idPrefix: `${entry.id}-${width}${height === undefined ? '' : '-low'}`
			}
		})
			// Marks by which Svelte finds its blocks again; nothing takes this picture over.
			.body.replace(/<!--.*?-->/gs, '')
			.trim();
	return FRAME_WIDTHS.flatMap((size) => {
		const width = size.drawn - 2 * LOW_FRAME.padding;
		const lines = (text: string, size: number, most: number, isBold: boolean) =>
			wrapText(text, width, size, most, isBold).length;
		const lowHeight =
			LOW_FRAME.height -
			2 * LOW_FRAME.padding -
			LOW_FRAME.gaps -
			LOW_FRAME.titleLine * lines(texts.title, 15, 2, true) -
			LOW_FRAME.sourceLine * (lines(source.line, 11, 2, false) + 1);
		return [
			{ size: size.name, isLow: false, svg: draw(width) },
			{ size: size.name, isLow: true, svg: draw(width, lowHeight) }
		];
	});
}
