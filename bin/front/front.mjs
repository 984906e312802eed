// The server's front: what holds for every request, before the page's own code sees it.
import { createServer, STATUS_CODES } from 'node:http';
import { drawnPages } from './drawnPages.mjs';
import { siteHeaders } from './siteHeaders.mjs';
import { takesGzip } from './takesGzip.mjs';

/** Longer addresses are refused; a whole scenario has a few hundred characters, the largest some thousands. */
export const LONGEST_ADDRESS = 8192;
/** Whoever is slower than this to say what it wants is not waited for. */
const SECONDS_TO_ASK = 20;
/** How long answers that are under way may take after the server was asked to end. */
const SECONDS_TO_DRAIN = 10;

/** @typedef {import('node:http').RequestListener} RequestListener */
/** @typedef {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse, next: () => void) => void} Handler */

/**
 * The scheme and host that the visitor sees: the configured ones, else those of the request; null for a host that is none.
 * @param {import('node:http').IncomingMessage} request
 * @param {string | undefined} configured ORIGIN
 */
export function originOf(request, configured) {
	if (configured) return new URL(configured).origin;
	const host = request.headers.host ?? '';
	return /^([a-z0-9.-]{1,253}|\[[0-9a-f:.]{2,45}\])(:\d{1,5})?$/i.test(host)
		? `${request.headers['x-forwarded-proto']}://${host.toLowerCase()}`
		: null;
}

/**
 * A plain answer of the front itself; never kept by anybody.
 * @param {import('node:http').ServerResponse} response @param {number} status @param {string} sentence
 */
function refuse(response, status, sentence) {
	response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
	response.end(`${sentence}\n`);
}

/**
 * A server around the page's handler; not listening yet.
 * @param {Handler} handler what Kit made @param {string} pagesFolder of the pages that the build drew
 */
export function createFront(handler, pagesFolder) {
	const pageAt = drawnPages(pagesFolder);
	let isEnding = false;

	/** @type {RequestListener} */
	const answer = (request, response) => {
		const scheme = String(request.headers['x-forwarded-proto'] ?? '')
			.split(',')[0]
			.trim();
		request.headers['x-forwarded-proto'] = scheme === 'https' ? 'https' : 'http';
		// A connection that stays open would keep the server from ending.
		if (isEnding) response.setHeader('connection', 'close');

		const address = request.url ?? '/';
		const [pathname] = address.split('?', 1);
		for (const [name, value] of Object.entries(siteHeaders(pathname))) response.setHeader(name, value);
		if (address.length > LONGEST_ADDRESS)
			return refuse(
				response,
				414,
				`This address is too long: ${address.length} characters, at most ${LONGEST_ADDRESS}.`
			);
		const origin = originOf(request, process.env.ORIGIN);
		if (origin === null) return refuse(response, 400, 'The request names no host.');
		if (!['GET', 'HEAD', 'OPTIONS'].includes(request.method ?? '')) {
			response.setHeader('allow', 'GET, HEAD');
			return refuse(response, 405, 'Ninefold only gives; nothing can be sent to it.');
		}
		const page = pageAt(pathname, origin);
		if (!page) return handler(request, response, () => refuse(response, 404, 'There is nothing here.'));

		response.setHeader('content-type', 'text/html; charset=utf-8');
		response.setHeader('cache-control', 'no-cache');
		response.setHeader('etag', page.etag);
		response.setHeader('vary', 'accept-encoding');
		if (request.headers['if-none-match']?.includes(page.etag)) {
			response.writeHead(304).end();
			return;
		}
		const isPacked = takesGzip(String(request.headers['accept-encoding'] ?? ''));
		if (isPacked) response.setHeader('content-encoding', 'gzip');
		const body = isPacked ? page.gzip : page.html;
		response.setHeader('content-length', body.length);
		response.end(request.method === 'HEAD' ? undefined : body);
	};

	const server = createServer(
		{ requestTimeout: SECONDS_TO_ASK * 1000, headersTimeout: SECONDS_TO_ASK * 1000 },
		answer
	);
	server.on('clientError', (/** @type {NodeJS.ErrnoException} */ error, socket) => {
		if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy();
		// Node gives up on a request whose head is too large before anybody sees it: mostly a far too long address.
		const status = error.code === 'HPE_HEADER_OVERFLOW' ? 414 : 400;
		socket.end(
			`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nconnection: close\r\ncache-control: no-store\r\ncontent-length: 0\r\n\r\n`
		);
	});

	/** Takes no new connections, lets answers under way end, and gives up on what takes too long. @returns {Promise<void>} */
	const drain = () => {
		isEnding = true;
		return new Promise((resolve) => {
			server.close(() => resolve());
			server.closeIdleConnections();
			setTimeout(() => server.closeAllConnections(), SECONDS_TO_DRAIN * 1000).unref();
		});
	};
	return { server, drain };
}
