import { sitePaths, staticSitePaths } from '$lib/server/sitePaths.ts';
import { escapedText } from '$lib/share/escapedText.ts';
import { siteOrigin } from '$lib/server/siteOrigin.ts';

/** The pages that come with Ninefold, for search engines: https://www.sitemaps.org/protocol.html. */
export const GET = ({ url }) => {
	const origin = siteOrigin(url);
	const paths = origin === null ? [] : __STATIC__ ? staticSitePaths() : sitePaths();
	const entries = paths.map((path) => `\t<url><loc>${escapedText(`${origin}/${path}`)}</loc></url>\n`);
	return new Response(
		`<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`,
		{ headers: { 'content-type': 'application/xml', 'cache-control': 'public, max-age=3600' } }
	);
};
