import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeFault } from '../bin/node-version.mjs';
import { listenFault, portFault, portFrom } from '../bin/serve.mjs';
import { installFault } from '../bin/setup.mjs';
import { testCount } from '../bin/steps.mjs';

const root = resolve(import.meta.dirname, '..');

/** npm start's script with another environment; both streams, and how it ended. */
const start = (environment: Record<string, string>) =>
	new Promise<{ code: number | null; output: string }>((done) => {
		const child = spawn(process.execPath, ['bin/start.mjs'], {
			cwd: root,
			env: { ...process.env, ...environment }
		});
		let output = '';
		child.stdout.on('data', (text) => (output += text));
		child.stderr.on('data', (text) => (output += text));
		child.on('close', (code) => done({ code, output }));
	});

describe('Node', () => {
	test.each(['20.19.0', '20.20.2', '22.12.0', '22.23.3', '24.0.0', '26.10.0'])('%s will do', (version) => {
		expect(nodeFault(version)).toBeNull();
	});

	test.each(['12.22.12', '14.0.0', '18.20.8', '20.18.3', '22.11.0'])(
		'%s is too old, said in one line',
		(version) => {
			expect(nodeFault(version)).toMatch(
				/^Node [\d.]+ is too old: Ninefold needs Node 20\.19\+, 22\.12\+ or 24\+.*$/
			);
		}
	);

	test('an interim release is not called old', () => {
		expect(nodeFault('23.5.0')).toContain('is an interim release');
	});

	test('package.json asks for the same range', () => {
		const { engines } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
		expect(engines.node).toBe('^20.19 || ^22.12 || >=24');
	});

	test('a too old Node ends npm start with one line', () => {
		// The version is replaced before the script is read, as no old Node is at hand.
		const ended = spawnSync(
			process.execPath,
			[
				'--import',
				"data:text/javascript,Object.defineProperty(process.versions,'node',{value:'18.20.8'})",
				'bin/start.mjs'
			],
			{ cwd: root, encoding: 'utf8' }
		);
		expect(ended.status).toBe(1);
		expect(ended.stdout).toBe('');
		expect(ended.stderr).toMatch(/^✖ Node 18\.20\.8 is too old: [^\n]+\n$/);
	});
});

describe('the port', () => {
	test('a taken one is said before anything is installed or built, in one line', async () => {
		const other = createServer();
		await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
		const { port } = other.address() as AddressInfo;
		const ended = await start({ HOST: '127.0.0.1', PORT: String(port) });
		await new Promise((done) => other.close(done));
		expect(ended).toEqual({
			code: 1,
			output: `✖ Port ${port} is taken: stop what uses it, or run PORT=${port < 65535 ? port + 1 : port - 1} npm start.\n`
		});
	});

	test('what is not a port is said in one line', async () => {
		const ended = await start({ PORT: 'http' });
		expect(ended).toEqual({
			code: 1,
			output: '✖ PORT is "http", which is not a port: it must be a whole number from 0 to 65535.\n'
		});
	});

	test.each([
		[undefined, 3000],
		['', 3000],
		['0', 0],
		['8080', 8080]
	])('PORT=%s is %i', (text, port) => {
		expect(portFrom(text)).toBe(port);
	});

	test.each(['-1', '65536', '80.5', 'abc'])('PORT=%s is refused', (text) => {
		expect(() => portFrom(text)).toThrow('which is not a port');
	});

	test('a free one has no fault', async () => {
		expect(await portFault('127.0.0.1', 0)).toBeNull();
	});

	test('an address of another machine is said in one line', async () => {
		expect(await portFault('192.0.2.1', 3000)).toMatch(
			/^HOST is "192\.0\.2\.1", which is not an address of this machine/
		);
	});

	test('any other fault keeps its reason', () => {
		const fault = Object.assign(new Error('listen EIO: i/o error'), { code: 'EIO' });
		expect(listenFault(fault, '0.0.0.0', 3000)).toContain('listen EIO');
	});
});

describe('installing', () => {
	test('no network is said in one line, with the host', () => {
		const output = [
			'npm error code ENOTFOUND',
			'npm error network request to https://registry.npmjs.org/svelte/-/svelte-5.57.3.tgz failed, reason: getaddrinfo ENOTFOUND'
		].join('\n');
		expect(installFault(output)).toBe(
			'No network: the packages could not be fetched from registry.npmjs.org (ENOTFOUND). Connect and run the same command again.'
		);
	});

	test('another fault is npm’s own first sentence', () => {
		const output =
			'npm warn old\nnpm error code EUSAGE\nnpm error\nnpm error `npm ci` can only install with a lock file\n';
		expect(installFault(output)).toBe(
			'The packages could not be installed: `npm ci` can only install with a lock file'
		);
	});

	test('even silence has its line', () => {
		expect(installFault('')).toContain('npm ci failed and said nothing');
	});
});

describe('the lines of npm test', () => {
	test.each([
		[' Test Files  5 passed (5)\n      Tests  113 passed (113)\n', ' (tests: 113 passed)'],
		['      Tests  2 failed | 111 passed (113)\n', ' (tests: 2 failed | 111 passed)'],
		['\n  7 passed (12.5s)\n', ' (tests: 7 passed)'],
		['nothing counted here', '']
	])('count what a step counted: %j', (output, count) => {
		expect(testCount(output)).toBe(count);
	});
});
