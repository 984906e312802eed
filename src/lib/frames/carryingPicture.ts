import type { ChartPicture } from '../charts/renderSvg.ts';
import type { ChartDocument, ChartEntry } from '../charts/frame/chartEntry.ts';
import { plainText } from '../charts/frame/plainText.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import { carriedText } from '../share/carriedScenario.ts';
import { settingsText, type PictureSettings } from '../share/pictureSettings.ts';
import { pngWithText } from '../share/pngWithText.ts';
import { shortLink } from '../share/shortLink.ts';
import { svgWithText } from '../share/svgWithText.ts';

/** A picture that travels: how it is drawn, and what it carries and says of itself. */
export interface TravellingPicture {
	settings: PictureSettings;
	/** The codes of the scenarios, for the link. */
	codes: readonly string[];
	/** The scenarios themselves, which the picture carries. */
	scenarios: readonly Scenario[];
	/** The site's address, such as "https://ninefold.example"; absent = the picture shows no link. */
	origin?: string | undefined;
	/** The day as it is shown, "26 November 2026"; absent = it is not said. */
	drawnOn?: string | undefined;
}

/** A card is laid out at half its 1200 × 630 dots, so that its letters are large. */
const CARD = { width: 600, height: 315, scale: 2 };
const USUAL_WIDTH = 900;
const WIDEST_DOTS = 2400;
const MOST_DOTS = 3_100_000;

/**
 * A chart as the text of an SVG file which carries its scenarios and its letters. The theme `auto` is light: an image
 * does not know of its reader's. The same in browsers and in Node.
 */
export async function carryingSvg<Document extends ChartDocument>(
	entry: ChartEntry<string, Document>,
	document: Document,
	picture: TravellingPicture
): Promise<string> {
	const svg = await drawn(entry, document, picture, 'inside');
	const carried = carriedBy(entry.id, document, picture);
	return carried === null ? svg : svgWithText(svg, carried);
}

/**
 * A chart as a PNG file which carries its scenarios. Twice as many dots as pixels where the settings ask for it, unless
 * that would be more than 2,400 across or 3.1 million in all: then as many as pixels, and of a picture higher than any
 * screen as many as fit.
 *
 * @param dots how many it has across, where another rule is wanted
 */
export async function carryingPng<Document extends ChartDocument>(
	entry: ChartEntry<string, Document>,
	document: Document,
	picture: TravellingPicture,
	dots = dotsAcross
): Promise<Uint8Array<ArrayBuffer>> {
	const [{ svgToPng }, svg] = await Promise.all([
		import('../share/png.ts'),
		drawn(entry, document, picture, 'named')
	]);
	const [, width = 0, height = 0] = (/viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? []).map(Number);
	const scale = picture.settings.isCard ? CARD.scale : picture.settings.scale;
	const png = await svgToPng(svg, dots(width, height, scale));
	const carried = carriedBy(entry.id, document, picture);
	const link = linkOf(picture);
	return pngWithText(png, {
		...(carried === null ? {} : { ninefold: carried }),
		Title: plainText(entry.title(document, picture.settings.options)),
		Software: `Ninefold, engine ${document.engine}`,
		...(link === undefined ? {} : { Source: link })
	});
}

/** How many dots a PNG file of a picture of that size has across, all sizes in pixels. */
export function dotsAcross(width: number, height: number, scale: number): number {
	const fits = (scale: number) => width * scale <= WIDEST_DOTS && width * height * scale * scale <= MOST_DOTS;
	if (fits(scale)) return width * scale;
	if (fits(1)) return width;
	return Math.floor(Math.min(WIDEST_DOTS, Math.sqrt((MOST_DOTS * width) / height)));
}

async function drawn<Document extends ChartDocument>(
	entry: ChartEntry<string, Document>,
	document: Document,
	{ drawnOn, ...picture }: TravellingPicture,
	fonts: ChartPicture['fonts']
): Promise<string> {
	// Which of the two is there was decided when the components were built.
	const draw = import.meta.env.SSR
		? (await import('../charts/renderSvg.ts')).renderEntrySvg
		: (await import('../charts/mountSvg.ts')).mountEntrySvg;
	const { theme, isCard, width = USUAL_WIDTH, options } = picture.settings;
	const link = linkOf(picture);
	return draw(entry, document, {
		...(isCard ? { isCard, width: CARD.width, height: CARD.height } : { width }),
		theme: theme === 'auto' ? 'light' : theme,
		options,
		source: { ...(drawnOn === undefined ? {} : { drawnOn }), ...(link === undefined ? {} : { link }) },
		...(fonts === undefined ? {} : { fonts })
	});
}

const linkOf = ({ origin, codes, settings }: TravellingPicture): string | undefined =>
	origin === undefined ? undefined : shortLink(origin, codes, settings.engine);

const carriedBy = (chart: string, { engine }: ChartDocument, { settings, scenarios }: TravellingPicture) =>
	carriedText({ engine, chart, settings: settingsText(settings), scenarios });
