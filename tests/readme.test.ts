import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { afterAll, describe, expect, test } from 'vitest';
import { main } from '../src/cli/main.ts';
import { parseScenarioText } from '../src/lib/core/scenario/parseScenario.ts';

const root = resolve(import.meta.dirname, '..');
const text = (file: string) => readFileSync(resolve(root, file), 'utf8');
const PAGES = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];

describe('what the papers say holds', () => {
	test('the README’s scenario is one', () => {
		const [, json] = /```json\n([\s\S]+?)```/.exec(text('README.md')) ?? [];
		expect(parseScenarioText(json).title).toBe('Oversight breaks early');
	});

	test.each(PAGES)('every npm script named in %s exists', (page) => {
		const { scripts } = JSON.parse(text('package.json'));
		const named = [...text(page).matchAll(/npm (?:run )?(start|test|(?<=run )[a-z:]+)/g)].map(
			(match) => match[1]
		);
		expect(named.filter((name) => !(name in scripts))).toEqual([]);
	});

	test.each(PAGES)('every file that %s points to is there', (page) => {
		const targets = [...text(page).matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1]);
		expect(targets.filter((file) => !existsSync(resolve(root, file)))).toEqual([]);
	});

	test('every room in ARCHITECTURE.md exists', () => {
		const rooms = [...text('ARCHITECTURE.md').matchAll(/^ {4}([a-z]+)\/ /gm)].map((match) => match[1]);
		expect(rooms.length).toBeGreaterThan(5);
		expect(rooms.filter((room) => !existsSync(resolve(root, 'src/lib', room)))).toEqual([]);
	});
});

describe('the README’s lines for the terminal', () => {
	const folder = mkdtempSync(join(tmpdir(), 'ninefold-readme-'));
	const beliefs = join(folder, 'my-beliefs.json');
	writeFileSync(beliefs, /```json\n([\s\S]+?)```/.exec(text('README.md'))![1]!);
	afterAll(() => rmSync(folder, { recursive: true }));

	const lines = [...text('README.md').matchAll(/^npx ninefold (.+)$/gm)].map((match) => match[1]!);

	test('are there', () => {
		expect(lines.length).toBeGreaterThanOrEqual(6);
	});

	test.each(lines)('ninefold %s', async (line) => {
		// As a shell would read it: words, quoted ones whole, output into a file left out.
		const words = [...line.replace(/ > \S+$/, '').matchAll(/"([^"]+)"|(\S+)/g)]
			.map(([, quoted, plain]) => quoted ?? plain!)
			.map((word) => (/^[\w-]+\.(json|svg)$/.test(word) ? join(folder, word) : word));
		const [stdout, stderr] = [new PassThrough(), new PassThrough()];
		const output = textOf(stdout);
		const errors = textOf(stderr);
		const exitCode = await main(words, { stdin: Readable.from([]), stdout, stderr });
		stdout.end();
		stderr.end();
		expect(await errors).toBe('');
		expect(exitCode).toBe(0);
		const drawn = words.find((word) => word.endsWith('.svg'));
		expect(drawn ? statSync(drawn).size : (await output).length).toBeGreaterThan(20);
		if (words.includes('--json')) expect(JSON.parse(await output).format).toBe('ninefold-summary/1');
	});
});
