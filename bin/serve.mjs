// Serves build/, which needs nothing else: HOST (0.0.0.0), PORT (3000), and ORIGIN where a proxy hides them.
import { createServer } from 'node:http';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createFront } from './front/front.mjs';

/**
 * @param {string | undefined} text what PORT holds
 * @returns {number} 3000 when there is none
 * @throws {Error} when it is not a port's number
 */
export function portFrom(text) {
	const port = Number(text || '3000');
	if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
	throw new Error(`PORT is "${text}", which is not a port: it must be a whole number from 0 to 65535.`);
}

/**
 * Why a server could not listen, in one line.
 * @param {NodeJS.ErrnoException} error @param {string} host @param {number} port
 */
export function listenFault(error, host, port) {
	const other = port < 65535 ? port + 1 : port - 1;
	if (error.code === 'EADDRINUSE')
		return `Port ${port} is taken: stop what uses it, or run PORT=${other} npm start.`;
	if (error.code === 'EACCES') return `Port ${port} is not allowed for this user: try PORT=3000 npm start.`;
	if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
		return `HOST is "${host}", which is not an address of this machine: leave it out, or set it to 127.0.0.1.`;
	return `The server could not listen on ${host}:${port}: ${error.message}`;
}

/**
 * Asks whether the port is free, before any time is spent on installing and building.
 * @param {string} host @param {number} port
 * @returns {Promise<string | null>} null when it is free, else the fault in one line
 */
export function portFault(host, port) {
	return new Promise((resolve) => {
		const probe = createServer();
		probe.once('error', (error) => resolve(listenFault(error, host, port)));
		probe.listen(port, host, () => probe.close(() => resolve(null)));
	});
}

/**
 * Serves until SIGINT or SIGTERM.
 * @param {string} host @param {number} port 0 lets the system choose
 * @returns {Promise<string>} the address to open
 */
export async function serve(host, port) {
	// Without ORIGIN the adapter takes https for granted, and every absolute link would be wrong on plain http.
	// A proxy that ends TLS says so in x-forwarded-proto; who says nothing came by http.
	if (!process.env.ORIGIN) process.env.PROTOCOL_HEADER ??= 'x-forwarded-proto';
	const built = (/** @type {string} */ path) => new URL(`../build/${path}`, import.meta.url);
	const { handler } = await import(built('handler.js').href);
	const { server, drain } = createFront(handler, fileURLToPath(built('prerendered')));
	for (const signal of ['SIGINT', 'SIGTERM'])
		process.once(signal, () => {
			// A second signal ends at once.
			process.once(signal, () => process.exit(1));
			drain().then(() => process.exit(0));
		});
	return new Promise((resolve, reject) => {
		server.once('error', (error) => reject(new Error(listenFault(error, host, port))));
		server.listen(port, host, () => {
			const address = server.address();
			const actual = typeof address === 'object' && address ? address.port : port;
			const name = ['0.0.0.0', '::', '127.0.0.1', '::1'].includes(host) ? 'localhost' : host;
			resolve(`http://${name}:${actual}/`);
		});
	});
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	try {
		console.log(await serve(process.env.HOST || '0.0.0.0', portFrom(process.env.PORT)));
	} catch (error) {
		console.error(`✖ ${error instanceof Error ? error.message : error}`);
		process.exit(1);
	}
}
