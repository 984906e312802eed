// node bench/server.mjs [seconds]: how the built server holds under load, and beside it the same server without processes
// that render (NINEFOLD_RENDERERS=0). It prints and never fails on a time: machines differ.
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { bundle, root } from './bundle.mjs';
import { ask, line, rain } from './load.mjs';

const SECONDS = Number(process.argv[2] ?? 10);
const PORT = 4391;
const SITE = `http://127.0.0.1:${PORT}`;

const { codes: program } = await bundle({ codes: 'bench/serverCodes.ts' });
/** @type {{ usual: string[], slow: string[] }} */
const { usual, slow } = JSON.parse(
	execFileSync(process.execPath, [program, '200', String(200 * SECONDS)], {
		encoding: 'utf8',
		maxBuffer: 1 << 28
	})
);
const image = (/** @type {string} */ code, rest = '.svg') => `${SITE}/chart/arrivals/${code}${rest}`;

/** @param {string} name @param {Record<string, string>} environment @param {string[]} codes */
async function measure(name, environment, codes) {
	console.log(`\n${name}`);
	const server = spawn(process.execPath, ['bin/serve.mjs'], {
		cwd: root,
		env: { ...process.env, HOST: '127.0.0.1', PORT: String(PORT), ...environment },
		stdio: ['ignore', 'ignore', 'inherit']
	});
	try {
		await until(async () => (await ask(`${SITE}/readyz`)).status === 200);

		const before = begun(await text('/readyz'));
		const cold = await Promise.all(Array.from({ length: 1000 }, () => ask(image(codes[0] ?? ''))));
		const etags = new Set(cold.map(({ etag }) => etag)).size;
		console.log(line('1,000 at once for one new chart', cold), `${etags} etag`);
		const after = begun(await text('/readyz'));
		if (after !== null && before !== null) console.log(`  jobs for them: ${after - before}`);

		/** @type {import('./load.mjs').Answer[]} */
		const svgs = [];
		/** @type {import('./load.mjs').Answer[]} */
		const pngs = [];
		for (const code of codes.slice(1, 15)) svgs.push(await ask(image(code)));
		for (const code of codes.slice(15, 29)) pngs.push(await ask(image(code, '/card.png')));
		console.log(line('new SVG, one after another', svgs));
		console.log(line('new card of 1200 × 630, one after another', pngs));

		const known = image(codes[0] ?? '');
		const { etag = '' } = await ask(known);
		console.log(line('500 a second of a known SVG', await rain(500, SECONDS, () => ask(known))));
		const unchanged = await rain(500, SECONDS, () => ask(known, { 'if-none-match': etag }));
		console.log(line('500 a second who have it', unchanged));
		const junk = begun(await text('/readyz'));
		console.log(line('500 a second with junk', await rain(500, 2, (k) => ask(`${known}?junk=${k}`))));
		console.log(`  jobs for them: ${(begun(await text('/readyz')) ?? 0) - (junk ?? 0)}`);

		let most = 0;
		const watch = setInterval(() => (most = Math.max(most, megabytes(server.pid))), 500);
		const [hostile, kept, health] = await Promise.all([
			rain(200, SECONDS, (k) => ask(image(slow[k % slow.length] ?? ''))),
			rain(20, SECONDS, () => ask(known)),
			rain(10, SECONDS, () => ask(`${SITE}/healthz`))
		]);
		clearInterval(watch);
		console.log('200 a second of the slowest scenarios, no two alike:');
		console.log(line('  these', hostile));
		console.log(
			line(
				'  those turned away',
				hostile.filter(({ retryAfter }) => retryAfter)
			)
		);
		console.log(line('  a known SVG meanwhile', kept));
		console.log(line('  /healthz meanwhile', health));
		console.log(`  memory of all processes: at most ${most} MB`);
		console.log(`  the server ${server.exitCode === null ? 'stands' : `ended with ${server.exitCode}`}`);
	} finally {
		server.kill('SIGKILL');
	}
}

/** @param {string} path */
const text = async (path) => (await fetch(`${SITE}${path}`)).text();
/** How many jobs were begun; null where no processes render. @param {string} sentence */
const begun = (sentence) => {
	const count = /(\d+) were begun/.exec(sentence)?.[1];
	return count === undefined ? null : Number(count);
};

/** Of a process and its children, where the system tells; else 0. @param {number | undefined} pid */
function megabytes(pid) {
	try {
		const children = readFileSync(join('/proc', String(pid), 'task', String(pid), 'children'), 'utf8');
		const kilobytes = [pid, ...children.trim().split(/\s+/).filter(Boolean)].map((id) =>
			Number(/VmRSS:\s+(\d+)/.exec(readFileSync(join('/proc', String(id), 'status'), 'utf8'))?.[1] ?? 0)
		);
		return Math.round(kilobytes.reduce((sum, each) => sum + each, 0) / 1024);
	} catch {
		return 0;
	}
}

/** @param {() => Promise<boolean>} isSo */
async function until(isSo) {
	for (let k = 0; k < 300; k++) {
		if (await isSo()) return;
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
	throw new Error('The server is not ready: build it first (npm run build).');
}

console.log(`${cpus().length} processors, Node ${process.version}, ${SECONDS} s each`);
await measure('With processes that render', {}, usual.slice(0, 100));
await measure('Without: all in the server itself', { NINEFOLD_RENDERERS: '0' }, usual.slice(100));
