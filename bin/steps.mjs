// The steps of npm test, and in which order they run on two processors.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { ensureBrowser, ensureEngines, installPackages, root } from './setup.mjs';

/** No step needs all of this; one that hangs must not hang whoever waits for the result. */
const LIMIT_MINUTES = 15;

const STEPS = [
	...['build server', 'build static', 'build command', 'build library'],
	...['types', 'types of core', 'lint', 'format'],
	...['unit', 'component', 'browser']
];

/** @typedef {{ name: string, run: () => Promise<{ ok: boolean, output: string }> }} Step */

/**
 * A step that is one of the installed packages' programs.
 * @param {string} name @param {string} program under node_modules @param {string[]} parameters
 * @param {Record<string, string>} [environment]
 * @returns {Step}
 */
const program = (name, program, parameters, environment = {}) => ({
	name,
	run: () =>
		new Promise((resolve) => {
			const child = spawn(process.execPath, [`node_modules/${program}`, ...parameters], {
				cwd: root,
				env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...environment },
				stdio: ['ignore', 'pipe', 'pipe'],
				timeout: LIMIT_MINUTES * 60_000
			});
			let output = '';
			for (const stream of [child.stdout, child.stderr])
				stream.setEncoding('utf8').on('data', (text) => (output += text));
			child.on('error', (error) => resolve({ ok: false, output: `${output}${error}` }));
			child.on('close', (code, signal) => {
				if (signal) output += `\nended by ${signal} (a step may take ${LIMIT_MINUTES} minutes)`;
				resolve({ ok: code === 0, output });
			});
		})
});

/** @param {string} name @param {string} target @returns {Step} */
const building = (name, target) => ({
	...program(name, '../bin/build.mjs', [target])
});

/** Two ports that are free now, for the servers of the browser tests. */
async function freePorts() {
	const servers = [createServer(), createServer()];
	const ports = [];
	for (const server of servers) {
		await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)));
		const address = server.address();
		ports.push(String(typeof address === 'object' && address ? address.port : 0));
	}
	for (const server of servers) server.close();
	return { NINEFOLD_TEST_PORT: ports[0], NINEFOLD_TEST_STATIC_PORT: ports[1] };
}

/** What a step's own summary counts, such as ' (412 tests)'. @param {string} output */
export function testCount(output) {
	const vitest = /^\s*Tests\s+(.+?)(?:\s*\(\d+\))?\s*$/m.exec(output)?.[1];
	const playwright = /^\s*(\d+ passed)\b/m.exec(output)?.[1];
	const count = vitest ?? playwright;
	return count ? ` (tests: ${count})` : '';
}

/**
 * Runs a step and prints its line; all that it printed follows only if it failed.
 * @param {Step} step
 * @returns {Promise<boolean>}
 */
async function report(step) {
	const start = performance.now();
	const { ok, output } = await step.run().catch((error) => ({ ok: false, output: String(error.message) }));
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	console.log(`${ok ? '✔' : '✖'} ${step.name.padEnd(18)} ${seconds.padStart(6)} s${testCount(output)}`);
	if (!ok) console.log(output.trim().replace(/^/gm, '    '));
	return ok;
}

/**
 * @param {string[]} only names of steps; none means all
 * @returns {Promise<boolean>} whether everything passed
 */
export async function runSteps(only) {
	const unknown = only.filter((name) => !STEPS.includes(name));
	if (unknown.length > 0) {
		console.error(`✖ There is no step "${unknown[0]}"; the steps are ${STEPS.join(', ')}.`);
		return false;
	}
	let passed = 0;
	let failed = 0;
	/** @param {Step[]} steps one after the other */
	const lane = async (...steps) => {
		for (const step of steps) {
			if (only.length > 0 && !only.includes(step.name)) continue;
			if (await report(step)) passed++;
			else failed++;
		}
	};
	/** @type {string[]} */
	let skipped = [];
	const setUp = {
		name: 'set-up',
		run: async () => {
			await installPackages();
			await ensureBrowser();
			skipped = ensureEngines();
			return program('', '@sveltejs/kit/svelte-kit.js', ['sync']).run();
		}
	};
	const start = performance.now();
	if (await report(setUp)) passed++;
	else failed++;
	for (const line of skipped) console.log(`  ${line}`);

	if (failed === 0) {
		// Builds beside checks: each of the two lanes is about one processor's work.
		await Promise.all([
			lane(
				building('build server', 'server'),
				building('build static', 'static'),
				building('build command', 'command'),
				building('build library', 'library')
			),
			lane(
				program('types', 'svelte-check/bin/svelte-check', [
					'--tsconfig',
					'./tsconfig.json',
					'--threshold',
					'warning',
					'--fail-on-warnings'
				]),
				program('types of core', 'typescript/bin/tsc', ['-p', 'src/lib/core']),
				program('lint', 'eslint/bin/eslint.js', ['.', '--max-warnings', '0']),
				program('format', 'prettier/bin/prettier.cjs', ['--check', '.'])
			)
		]);
		// Tests by themselves, so that none of them waits for a processor.
		await lane(
			program('unit', 'vitest/vitest.mjs', ['run', '--project', 'unit']),
			program('component', 'vitest/vitest.mjs', ['run', '--project', 'dom', '--project', 'browser']),
			program(
				'browser',
				'@playwright/test/cli.js',
				['test', '--config', 'tests/playwright.config.ts'],
				await freePorts()
			)
		);
	}
	const seconds = ((performance.now() - start) / 1000).toFixed(0);
	console.log(`\n${seconds} s in all`);
	console.log(`${passed} passed, ${failed} failed`);
	return failed === 0;
}
