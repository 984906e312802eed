// What a fresh clone still lacks: packages, builds, a browser, further engines. Each is made only when it is
// missing or stale. Only Node's own modules here, because this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lookup } from 'node:dns/promises';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A fault that one line explains; whoever catches it prints the message and no stack. */
export class SetupError extends Error {}

/** @param {string} line */
const say = (line) => console.log(`» ${line}`);

/**
 * Runs a command to its end.
 * @param {string} command
 * @param {string[]} parameters
 * @param {Record<string, string>} [environment] added to this process's own
 * @returns {{ ok: boolean, output: string }} what it printed on both streams
 */
function run(command, parameters, environment = {}) {
	const ended = spawnSync(command, parameters, {
		cwd: root,
		env: { ...process.env, NO_COLOR: '1', ...environment },
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024,
		stdio: ['ignore', 'pipe', 'pipe'],
		shell: process.platform === 'win32' && command.endsWith('.cmd')
	});
	return { ok: ended.status === 0, output: `${ended.stdout ?? ''}${ended.stderr ?? ''}${ended.error ?? ''}` };
}

/** The npm that started this process, else the one on the path. @param {string[]} parameters */
function npm(parameters) {
	const path = process.env.npm_execpath;
	if (path && basename(path).startsWith('npm')) return run(process.execPath, [path, ...parameters]);
	return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', parameters);
}

/** @param {string} stamp a file @param {string} value @returns {boolean} whether the file holds that value */
const isStamped = (stamp, value) => existsSync(stamp) && readFileSync(stamp, 'utf8') === value;

/** What the installed packages depend on: the lockfile and the Node that they were installed for. */
function packagesHash() {
	return createHash('sha256')
		.update(readFileSync(join(root, 'package-lock.json')))
		.update(`${process.version} ${process.platform} ${process.arch}`)
		.digest('hex');
}
const packagesStamp = join(root, 'node_modules', '.ninefold-setup');

/** Remembers that node_modules is complete, unless development packages were left out. */
export function stampPackages() {
	if (existsSync(join(root, 'node_modules', 'vite'))) writeFileSync(packagesStamp, packagesHash());
}

/**
 * Why `npm ci` failed, in one line.
 * @param {string} output what npm printed
 */
export function installFault(output) {
	const network =
		/\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ENOTCACHED)\b/.exec(
			output
		);
	if (network) {
		const host = /https?:\/\/([^/\s]+)/.exec(output)?.[1] ?? 'the npm registry';
		return `No network: the packages could not be fetched from ${host} (${network[1]}). Connect and run the same command again.`;
	}
	const space = /\bENOSPC\b/.test(output);
	if (space) return 'The disk is full: the packages take about 300 MB.';
	const lines = output
		.split('\n')
		.map((line) => line.replace(/^npm (error|ERR!) ?/, '').trim())
		.filter((line) => line && !line.startsWith('npm warn') && !/^(code|A complete log|Log files)/.test(line));
	return `The packages could not be installed: ${lines[0] ?? 'npm ci failed and said nothing.'}`;
}

/**
 * How npm may use the network. Without any, it would ask for every package again and again; its cache alone
 * answers at once whether everything is there.
 */
async function networkParameters() {
	const {
		npm_config_registry: registry,
		npm_config_proxy,
		npm_config_https_proxy,
		HTTPS_PROXY,
		https_proxy
	} = process.env;
	if (npm_config_proxy || npm_config_https_proxy || HTTPS_PROXY || https_proxy) return ['--prefer-offline'];
	try {
		await lookup(new URL(registry || 'https://registry.npmjs.org/').hostname);
		return ['--prefer-offline'];
	} catch {
		return ['--offline'];
	}
}

/** Installs the packages of package-lock.json, if they are not there. @throws {SetupError} */
export async function installPackages() {
	if (isStamped(packagesStamp, packagesHash())) return;
	say('installing packages …');
	// --include=dev, because NODE_ENV=production in the environment would leave out what builds the page.
	const installed = npm([
		'ci',
		'--include=dev',
		...(await networkParameters()),
		'--no-audit',
		'--no-fund',
		'--loglevel=error'
	]);
	if (!installed.ok) throw new SetupError(installFault(installed.output));
	stampPackages();
}

/** @typedef {'server' | 'static' | 'command' | 'library'} Target */

/** @type {Record<Target, { folder: string, name: string, program?: string, parameters: string[], sources: string[], skip: RegExp }>} */
const TARGETS = {
	server: {
		folder: 'build',
		name: 'the page and its server',
		parameters: [],
		sources: ['src', 'static', 'bin/front', 'vite.config.ts', 'svelte.config.js'],
		skip: /\.test\.ts$|^src.cli/
	},
	static: {
		folder: 'build-static',
		name: 'the page as files only',
		parameters: [],
		sources: ['src', 'static', 'bin/front', 'vite.config.ts', 'svelte.config.js'],
		skip: /\.test\.ts$|^src.cli/
	},
	command: {
		folder: 'dist',
		name: 'the command line',
		parameters: ['-c', 'src/cli/vite.config.ts'],
		sources: ['src', 'bin/ninefold.ts'],
		skip: /\.test\.ts$|^src.routes/
	},
	library: {
		folder: 'package',
		name: 'the library',
		program: 'bin/library/build.mjs',
		parameters: [],
		sources: ['src', 'bin/ninefold.ts', 'bin/library', 'docs/library.md'],
		skip: /\.test\.ts$|^src.routes/
	}
};

/** A hash of everything that a build is made from. @param {Target} target */
function sourcesHash(target) {
	const hash = createHash('sha256');
	const { sources, skip } = TARGETS[target];
	/** @param {string} path */
	const add = (path) => {
		const full = join(root, path);
		if (skip.test(path) || !existsSync(full)) return;
		if (statSync(full).isDirectory()) for (const name of readdirSync(full).sort()) add(join(path, name));
		else hash.update(path).update('\0').update(readFileSync(full)).update('\0');
	};
	for (const path of [...sources, 'package.json', 'package-lock.json', 'tsconfig.json']) add(path);
	return hash.digest('hex');
}

/**
 * Builds, if the sources changed since the last time.
 * @param {Target} target
 * @throws {SetupError} with the whole output of the build
 */
export function build(target) {
	const { folder, name, program, parameters } = TARGETS[target];
	const stamp = join(root, folder, '.ninefold-setup');
	const hash = sourcesHash(target);
	if (isStamped(stamp, hash)) return;
	say(`building ${name} …`);
	// A failed build must not leave the one before it to be served or tested.
	rmSync(join(root, folder), { recursive: true, force: true });
	const words = program
		? [program]
		: ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', ...parameters];
	// What is built is known by its sources: results that a server keeps are no others' than theirs.
	const environment = { BUILD_TARGET: target, NINEFOLD_BUILD: hash.slice(0, 12), NODE_ENV: 'production' };
	const built = run(process.execPath, words, environment);
	if (!built.ok) throw new SetupError(`The build of ${name} failed:\n${built.output.trim()}`);
	writeFileSync(stamp, hash);
}

const isRoot = () => process.getuid?.() === 0;

/** @param {string[]} names Debian packages @returns {boolean} whether apt-get installed them */
function aptInstall(names) {
	if (!isRoot() || !existsSync('/usr/bin/apt-get')) return false;
	const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
	run('apt-get', ['update', '-qq'], quiet);
	return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], quiet).ok;
}

/**
 * Finds a Chromium for the browser tests or fetches one: CHROMIUM_PATH, Playwright's own, the system's,
 * `playwright install`, apt-get when root, and last the npm registry's headless shell.
 * @throws {SetupError} when there is none to be had
 */
export async function ensureBrowser() {
	const { findBrowser } = await import('./find-browser.mjs');
	if (!findBrowser()) {
		say('no Chromium here: asking Playwright for one …');
		run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
	}
	if (!findBrowser() && isRoot()) {
		say('asking Debian for chromium …');
		aptInstall(['chromium']);
	}
	if (!findBrowser()) {
		say('taking Chromium’s headless shell from the npm registry …');
		(await import('./rootless-chromium.mjs')).installRootlessChromium();
	}
	const browser = findBrowser();
	if (!browser)
		throw new SetupError('No Chromium found: install one, or set CHROMIUM_PATH to its executable.');
	say(`browser: ${browser.path ?? 'Playwright’s own Chromium'}`);
}

/** Engines besides Node's and Chromium's V8 in which the results are compared bit by bit. */
const ENGINES = [
	{ command: 'firefox-esr', debianPackage: 'firefox-esr' },
	{ command: 'jsc', debianPackage: 'libjavascriptcoregtk-4.0-bin' }
];

/** @param {string} command */
const isOnPath = (command) =>
	(process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)));

/**
 * Installs the further engines where that is nobody's private machine (root, with apt-get, in CI).
 * @returns {string[]} one line for each engine that the tests have to skip
 */
export function ensureEngines() {
	const missing = ENGINES.filter(({ command }) => !isOnPath(command));
	if (missing.length > 0 && process.env.CI && isRoot()) {
		say(`asking Debian for ${missing.map(({ command }) => command).join(' and ')} …`);
		for (const { debianPackage } of missing) aptInstall([debianPackage]);
	}
	return ENGINES.filter(({ command }) => !isOnPath(command)).map(
		({ command, debianPackage }) =>
			`skipped engine: ${command} (not installed; Debian’s package is ${debianPackage})`
	);
}
