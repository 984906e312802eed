import { escapedText } from '../share/escapedText.ts';

/** What a page says of itself to whoever shows a link to it: the address of each part, from the root of the site. */
export interface PageCard {
	/** The page's own address, without what may be left out. */
	path: string;
	/** An image of 1200 × 630 dots. */
	image: string;
	/** Of a page that can be put into a frame: the address that oEmbed answers about. */
	embeds?: string;
}

/** Dots. */
export const CARD_SIZE = { width: 1200, height: 630 };

/** Text of an element or attribute as it stands in a page: escaped already, and used again as it is. */
const found = (html: string, pattern: RegExp): string =>
	(pattern.exec(html)?.[1] ?? '').replaceAll('"', '&quot;');

/**
 * Tags for the head of a page: Open Graph, Twitter's card, the canonical address and oEmbed's discovery link. Title and
 * description are taken from the page, so that both always say the same.
 *
 * @param html the page as drawn
 * @param origin the site's address; null where a build of files does not know it: then only what needs none is said
 */
export function socialTags(html: string, { path, image, embeds }: PageCard, origin: string | null): string {
	const title = found(html, /<title>([^<]*)<\/title>/);
	const description = found(html, /<meta name="description" content="([^"]*)"/);
	const property = (name: string, content: string) => `<meta property="${name}" content="${content}" />`;
	const tags = [
		property('og:type', 'website'),
		property('og:site_name', 'Ninefold'),
		property('og:title', title),
		property('og:description', description),
		`<meta name="twitter:card" content="summary_large_image" />`
	];
	if (origin !== null) {
		const at = (from: string) => escapedText(`${origin}/${from}`);
		tags.push(
			property('og:url', at(path)),
			property('og:image', at(image)),
			property('og:image:type', 'image/png'),
			property('og:image:width', String(CARD_SIZE.width)),
			property('og:image:height', String(CARD_SIZE.height)),
			property('og:image:alt', description),
			`<link rel="canonical" href="${at(path)}" />`
		);
		if (embeds !== undefined)
			tags.push(
				`<link rel="alternate" type="application/json+oembed" href="${at(`oembed?url=${encodeURIComponent(`${origin}/${embeds}`)}`)}" title="${title}" />`
			);
	}
	return tags.join('\n\t\t');
}
