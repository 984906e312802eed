import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GoldenPrint } from './goldenPrints.ts';
import { printsOf } from './printsOf.ts';

const PAGE = `<!doctype html><meta charset="utf-8"><title>Golden numbers</title>
<script>const answer = (text) => fetch('/answer', { method: 'POST', body: text });
addEventListener('error', ({ message }) => answer(JSON.stringify({ error: message })));</script>
<script src="/golden.js"></script>`;

/** Runs the script in Firefox without a window: a page from a server of our own posts its answer back to it. */
export async function printsInFirefox(browser: string, script: string): Promise<Record<string, GoldenPrint>> {
	const profile = await mkdtemp(join(tmpdir(), 'ninefold-firefox-'));
	const { server, answer } = await serve(script);
	const { port } = server.address() as AddressInfo;
	const firefox = spawn(
		browser,
		['--headless', '--no-remote', '--profile', profile, `http://127.0.0.1:${port}/`],
		{ stdio: 'ignore', env: { ...process.env, HOME: profile, MOZ_HEADLESS: '1' } }
	);
	const ended = new Promise<void>((resolve) => firefox.once('exit', () => resolve()));
	const failed = new Promise<never>((_, reject) => {
		firefox.once('error', reject);
		firefox.once('exit', (code) => reject(new Error(`Firefox ended by itself with code ${code}.`)));
	});
	try {
		return printsOf(await Promise.race([answer, failed]));
	} finally {
		failed.catch(() => undefined);
		firefox.kill('SIGKILL');
		await ended;
		server.closeAllConnections();
		server.close();
		await rm(profile, { recursive: true, force: true, maxRetries: 5 });
	}
}

async function serve(script: string): Promise<{ server: Server; answer: Promise<string> }> {
	let take: (text: string) => void;
	const answer = new Promise<string>((resolve) => (take = resolve));
	const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
		if (request.method === 'POST') {
			const pieces: Buffer[] = [];
			for await (const piece of request) pieces.push(piece as Buffer);
			response.end();
			take(Buffer.concat(pieces).toString());
			return;
		}
		const isScript = request.url === '/golden.js';
		response.setHeader('Content-Type', `${isScript ? 'text/javascript' : 'text/html'}; charset=utf-8`);
		response.end(isScript ? script : PAGE);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return { server, answer };
}
