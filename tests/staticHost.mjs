// The plainest of hosts: files and index.html under one folder of its address, nothing else. As all of them do, it leads
// from a folder's name to its address with a slash at the end, from which relative links count.
// node tests/staticHost.mjs FOLDER /address/of/it PORT
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const [folder, base, port] = process.argv.slice(2);
const TYPES = /** @type {Record<string, string>} */ ({
	'.css': 'text/css',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.webmanifest': 'application/manifest+json',
	'.woff2': 'font/woff2'
});

createServer((request, response) => {
	const { pathname } = new URL(request.url ?? '/', 'http://host');
	const inside = pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : null;
	let file = inside === null ? '' : join(folder, normalize(decodeURIComponent(inside)));
	if (file && existsSync(file) && statSync(file).isDirectory()) {
		if (!pathname.endsWith('/')) {
			response.writeHead(301, { location: `${pathname}/` }).end();
			return;
		}
		file = join(file, 'index.html');
	}
	const found = file !== '' && existsSync(file);
	const shown = found ? file : join(folder, '404.html');
	response.writeHead(found ? 200 : 404, {
		'content-type': TYPES[extname(shown)] ?? 'application/octet-stream'
	});
	createReadStream(shown).pipe(response);
}).listen(Number(port), '127.0.0.1');
