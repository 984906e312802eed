import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRESETS } from '../lib/core/scenario/presets/index.ts';
import { carriedText } from '../lib/share/carriedScenario.ts';
import { svgWithText } from '../lib/share/svgWithText.ts';
import { main } from './main.ts';

const [one, other] = PRESETS.map(({ scenario }) => ({ ...scenario, futures: 4096 }));
const bare = '<svg xmlns="http://www.w3.org/2000/svg"></svg>';
let folder: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'ninefold-picture-'));
	const carried = { engine: '1.0.0', chart: 'compare', settings: '', scenarios: [one!, other!] };
	const conditional = { ...carried, scenarios: [{ ...one!, given: 'awareness < 2027' }] };
	await Promise.all([
		writeFile(join(folder, 'two.svg'), svgWithText(bare, carriedText(carried)!)),
		writeFile(join(folder, 'old.svg'), svgWithText(bare, carriedText(conditional)!)),
		writeFile(join(folder, 'bare.svg'), bare),
		writeFile(join(folder, 'copy.jpg'), Buffer.from([0xff, 0xd8, 0xff, 0xe0]))
	]);
});
afterAll(() => rm(folder, { recursive: true }));

async function ninefold(words: string[], input: Uint8Array | string = '') {
	const [stdout, stderr] = [new PassThrough(), new PassThrough()];
	const texts = Promise.all([textOf(stdout), textOf(stderr)]);
	const named = words.map((word) => (/^[\w]+\.(svg|png|jpg)$/.test(word) ? join(folder, word) : word));
	const exitCode = await main(named, { stdin: Readable.from([Buffer.from(input)]), stdout, stderr });
	stdout.end();
	stderr.end();
	const [out, err] = await texts;
	return { exitCode, out, err };
}

describe('a picture on the command line', () => {
	it.each(['survival.svg', 'survival.png'])('carries its scenario in %s', async (file) => {
		const input = JSON.stringify(one);
		expect(await ninefold(['chart', 'survival', '-', '-o', file], input)).toMatchObject({
			exitCode: 0,
			err: ''
		});
		const { out, err } = await ninefold(['read', file]);
		expect([JSON.parse(out), err]).toEqual([one, '']);
		expect(JSON.parse((await ninefold(['run', file, '--futures', '100', '--json'])).out).scenario).toEqual({
			...one,
			futures: 100
		});
	});

	it('carries several where it compares, and prints the one that is asked for', async () => {
		const first = await ninefold(['read', 'two.svg']);
		expect(JSON.parse(first.out)).toEqual(one);
		expect(first.err).toMatch(
			/carries 2 scenarios; this is the first. ninefold read --index 2 prints the next/
		);
		const second = await ninefold(['read', 'two.svg', '--index', '2']);
		expect([JSON.parse(second.out), second.err]).toEqual([other, '']);
	});

	it('comes from standard input too, and says where an earlier engine counted otherwise', async () => {
		const svg = svgWithText(bare, carriedText({ chart: 'fan', settings: '', scenarios: [one!] })!);
		expect(JSON.parse((await ninefold(['read', '-'], svg)).out)).toEqual(one);
		expect((await ninefold(['run', '-', '--json'], svg)).exitCode).toBe(0);
		expect((await ninefold(['read', 'old.svg'])).err).toMatch(/this picture was made with engine 1\.0\.0/);
	});

	it.each([
		[['read', 'bare.svg'], /bare\.svg: This picture carries no scenario\. If it is a copy/],
		[['run', 'copy.jpg'], /copy\.jpg: A JPEG picture carries no scenario/],
		[['read', 'none.png'], /there is no file .*none\.png/],
		[['read', 'two.svg', '--index', '3'], /--index: .*two\.svg carries 2 scenarios, got 3/],
		[['read', '2abc', '--index', '1'], /--index: only a picture/]
	])('refuses %j', async (words, message) => {
		const { exitCode, err } = await ninefold(words);
		expect([exitCode, err]).toEqual([2, expect.stringMatching(message)]);
	});
});
