// The pages that were drawn when building, with the site's own address where the build left room for it.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What stands in built pages for the address of the site, which only a running server knows. */
const PLACEHOLDER = 'http://sveltekit-prerender';
/** Visitors name hosts as they like; so many are remembered. */
const MOST_ORIGINS = 8;

/** @typedef {{ html: Buffer, gzip: Buffer, etag: string }} DrawnPage */

/**
 * @param {string} folder of the built pages
 * @returns {(pathname: string, origin: string) => DrawnPage | null} null where no page was drawn
 */
export function drawnPages(folder) {
	/** @type {Map<string, string>} */
	const files = new Map();
	const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
	for (const name of names.filter((name) => name.endsWith('.html'))) {
		const path = name
			.split(sep)
			.join('/')
			.replace(/\.html$/, '');
		files.set(path === 'index' ? '/' : `/${path}`, join(folder, name));
	}
	/** @type {Map<string, Map<string, DrawnPage>>} */
	const byOrigin = new Map();

	return (pathname, origin) => {
		const file = files.get(pathname);
		if (!file) return null;
		const pages = byOrigin.get(origin) ?? new Map();
		byOrigin.delete(origin);
		byOrigin.set(origin, pages);
		for (const oldest of byOrigin.keys()) {
			if (byOrigin.size <= MOST_ORIGINS) break;
			byOrigin.delete(oldest);
		}
		const known = pages.get(pathname);
		if (known) return known;
		const html = Buffer.from(
			readFileSync(file, 'utf8')
				.replaceAll(PLACEHOLDER, origin)
				.replaceAll(encodeURIComponent(PLACEHOLDER), encodeURIComponent(origin))
		);
		const etag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`;
		const page = { html, gzip: gzipSync(html), etag };
		pages.set(pathname, page);
		return page;
	};
}
