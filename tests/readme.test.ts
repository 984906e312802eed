import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
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
