import { decodeScenario } from '../share/link.ts';
import { embedPath, imagePath, readTravelPath, type TravellingChart } from '../share/travelPath.ts';
import { escapedText } from '../share/escapedText.ts';
import { CARD_CHART } from './pageCard.ts';
import { CARD_SIZE } from './socialTags.ts';

/** An answer as https://oembed.com describes it, of type "rich": HTML to be put into a page. */
export interface OembedAnswer {
	version: '1.0';
	type: 'rich';
	provider_name: 'Ninefold';
	provider_url: string;
	title: string;
	html: string;
	width: number;
	height: number;
	cache_age: number;
	thumbnail_url?: string;
	thumbnail_width?: number;
	thumbnail_height?: number;
}

/** Why there is no answer: the status, and a sentence. */
export class OembedError extends Error {
	readonly status: 400 | 404 | 501;

	constructor(status: OembedError['status'], message: string) {
		super(message);
		this.status = status;
	}
}

/** As wide as the column of a blog, and as high as LessWrong and others make every frame. */
const USUAL = { width: 700, height: 400 };
const CACHE_SECONDS = 86_400;

/**
 * What to put into a page for an address of this site.
 *
 * @param ask the parameters `url`, `format`, `maxwidth` and `maxheight` of the request
 * @param origin this site's address
 * @throws OembedError; LinkError and SettingsError for addresses of this site that say nothing
 */
export function oembedAnswer(ask: URLSearchParams, origin: string): OembedAnswer {
	const format = ask.get('format') ?? 'json';
	if (format !== 'json') throw new OembedError(501, 'Only the format "json" is given.');
	const chart = chartAt(ask.get('url'), origin);
	const [widest, highest] = [most(ask, 'maxwidth'), most(ask, 'maxheight')];
	const width = Math.min(USUAL.width, widest);
	const height = Math.min(USUAL.height, highest);
	const title = `${decodeScenario(chart.codes[0] ?? '').scenario.title} · Ninefold`;
	const attributes = {
		src: `${origin}/${embedPath(chart)}`,
		title,
		width: String(width),
		height: String(height),
		loading: 'lazy',
		style: 'max-width:100%;border:0'
	};
	const cardFits = widest >= CARD_SIZE.width && highest >= CARD_SIZE.height;
	const card = { ...chart, settings: { ...chart.settings, controls: 'none' as const, isCard: true } };
	return {
		version: '1.0',
		type: 'rich',
		provider_name: 'Ninefold',
		provider_url: `${origin}/`,
		title,
		html: `<iframe ${Object.entries(attributes)
			.map(([name, value]) => `${name}="${escapedText(value)}"`)
			.join(' ')}></iframe>`,
		width,
		height,
		cache_age: CACHE_SECONDS,
		...(cardFits
			? {
					thumbnail_url: `${origin}/${imagePath(card, 'png')}`,
					thumbnail_width: CARD_SIZE.width,
					thumbnail_height: CARD_SIZE.height
				}
			: {})
	};
}

/** The chart that an address of this site shows, in a frame or as a page. */
function chartAt(address: string | null, origin: string): TravellingChart {
	if (!address) throw new OembedError(400, 'Say in "url" what is to be embedded.');
	const url = URL.canParse(address) ? new URL(address) : null;
	// Behind a proxy the scheme may differ from what its visitors see.
	if (!url || url.host !== new URL(origin).host)
		throw new OembedError(404, 'This address is not one of this site.');
	const [first, chart = '', ...state] = url.pathname.slice(1).split('/');
	if (first === 'embed') return readTravelPath(chart, state.join('/'));
	if (first === 'chart') return readTravelPath(chart, state.join('/').replace(/\.(svg|png)$/, ''));
	if (first === 's') return readTravelPath(CARD_CHART, [chart, ...state].join('/'));
	throw new OembedError(404, 'Only scenarios and their charts can be embedded.');
}

/** A limit of whoever asks, in pixels. */
function most(ask: URLSearchParams, name: 'maxwidth' | 'maxheight'): number {
	const text = ask.get(name);
	if (text === null) return Infinity;
	const value = /^\d{1,6}$/.test(text) ? Number(text) : 0;
	if (value < 1) throw new OembedError(400, `"${name}" must be a whole number of pixels.`);
	return value;
}
