import { siteOrigin } from '$lib/server/siteOrigin.ts';

/** Everything may be read; images and frames belong to the pages that show them. */
export const GET = ({ url }) => {
	const origin = siteOrigin(url);
	const lines = [
		'User-agent: *',
		'Disallow: /embed/',
		...(origin ? ['', `Sitemap: ${origin}/sitemap.xml`] : [])
	];
	return new Response(`${lines.join('\n')}\n`, {
		headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' }
	});
};
