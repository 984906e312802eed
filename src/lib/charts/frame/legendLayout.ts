import { textWidth } from './textWidth.ts';

export interface LegendItem {
	label: string;
	/** A filled square, a line, or a dot. */
	mark: 'area' | 'line' | 'dot';
	/** Colour of fill or line. */
	colour: string;
	opacity?: number;
	dash?: string;
}

export const LEGEND_LINE = 18;
const MARK = 14;
const GAP = 16;

/** Places for the items in rows no wider than `width`; x and y are where each item's mark begins, y its row's middle. */
export function legendLayout(
	items: readonly LegendItem[],
	width: number,
	fontSize = 11
): { places: { item: LegendItem; x: number; y: number }[]; height: number } {
	let x = 0;
	let row = 0;
	const places = items.map((item) => {
		const itemWidth = MARK + 5 + textWidth(item.label, fontSize);
		if (x > 0 && x + itemWidth > width) {
			x = 0;
			row += 1;
		}
		const place = { item, x, y: row * LEGEND_LINE + LEGEND_LINE / 2 };
		x += itemWidth + GAP;
		return place;
	});
	return { places, height: items.length === 0 ? 0 : (row + 1) * LEGEND_LINE };
}
