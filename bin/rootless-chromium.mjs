// Last resort on Linux x64 without root: Chromium's headless shell out of the npm registry (67 MB), unpacked
// into the user's cache with the few libraries it needs, behind a wrapper script that any tool can run.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

// 147.0.0 is the newest that admits Node 20.
const VERSION = Number(process.versions.node.split('.')[0]) >= 22 ? '153.0.0' : '147.0.0';
const folder = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ninefold-chromium', VERSION);

/** The wrapper script, whether or not it exists yet. */
export const rootlessExecutable = join(folder, 'chromium.sh');

/** @returns {boolean} whether the browser is there now */
export function installRootlessChromium() {
	if (process.platform !== 'linux' || process.arch !== 'x64') return false;
	if (existsSync(rootlessExecutable)) return true;
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
	const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
	const fetched = spawnSync(
		npm[0],
		[
			...npm.slice(1),
			'install',
			'--prefix',
			folder,
			'--no-audit',
			'--no-fund',
			'--loglevel=error',
			`@sparticuz/chromium@${VERSION}`
		],
		{ stdio: 'inherit', cwd: folder }
	);
	if (fetched.status !== 0) return false;
	// VERCEL makes the package unpack its own libnss3 and friends too; TMPDIR says where.
	const entry = pathToFileURL(join(folder, 'node_modules/@sparticuz/chromium/build/esm/index.js')).href;
	const unpack = `import chromium from ${JSON.stringify(entry)}; await chromium.executablePath();`;
	const unpacked = spawnSync(process.execPath, ['--input-type=module', '-e', unpack], {
		stdio: 'inherit',
		cwd: folder,
		env: { ...process.env, TMPDIR: folder, VERCEL: '1' }
	});
	if (unpacked.status !== 0) return false;
	const wrapper = [
		'#!/bin/sh',
		`export LD_LIBRARY_PATH="${folder}/al2023/lib:$LD_LIBRARY_PATH"`,
		`exec "${folder}/chromium" "$@"`,
		''
	];
	writeFileSync(rootlessExecutable, wrapper.join('\n'));
	chmodSync(rootlessExecutable, 0o755);
	return true;
}
