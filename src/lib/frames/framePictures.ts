import type { Component } from 'svelte';
import { wrapText } from '../charts/frame/fitText.ts';
import type { ChartDocument, ChartEntry, ChartOptionValues } from '../charts/frame/chartEntry.ts';
import { drawnSvg } from './drawnSvg.ts';
import { FRAME_WIDTHS, LOW_FRAME, type FramePicture } from './framePicture.ts';
import type { FrameTexts } from './frameTexts.ts';

/**
 * A chart drawn for frames of every size: for three widths, in the height that it likes and for low frames. Colours are
 * custom properties, so that one picture serves both themes.
 */
export function framePictures<Document extends ChartDocument>(
	entry: ChartEntry<string, Document>,
	document: Document,
	options: ChartOptionValues,
	texts: FrameTexts
): Promise<FramePicture[]> {
	return Promise.all(
		FRAME_WIDTHS.flatMap(({ name, drawn }) => {
			const width = drawn - 2 * LOW_FRAME.padding;
			const titleHeight = LOW_FRAME.titleLine * wrapText(texts.title, width, 15, 3, true).length;
			const lowHeight =
				LOW_FRAME.height - 2 * LOW_FRAME.padding - LOW_FRAME.gaps - titleHeight - LOW_FRAME.foot;
			return [undefined, lowHeight].map(async (height): Promise<FramePicture> => {
				const isLow = height !== undefined;
				const props = {
					...{ summary: document, width, theme: 'auto', ...options },
					...(isLow ? { height } : {}),
					idPrefix: `${entry.id}-${width}${isLow ? '-low' : ''}`
				};
				// A component's type parameter cannot be named where it is drawn.
				const Chart = entry.component as unknown as Component<Record<string, unknown>>;
				return { size: name, isLow, svg: await drawnSvg(Chart, props) };
			});
		})
	);
}
