import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { presetById } from '../lib/core/scenario/presets/index.ts';
import { encodeScenario } from '../lib/share/link.ts';
import { frozenEngine, linkCode, mayBeCode } from './linkCode.ts';
import { main } from './main.ts';
import { meantWords } from './meantWords.ts';
import { printable } from './printable.ts';

const small = { ...presetById('metr-trend')!.scenario, title: 'A small one', futures: 2000 };
const code = encodeScenario(small);
const letters = (text: string, size: number) => text.repeat(Math.ceil(size / text.length));
let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'ninefold-'));
	await mkdir(join(folder, 'chart.svg'));
	await writeFile(join(folder, 'long.json'), letters('{"a": ', 2 ** 21));
	await writeFile(join(folder, 'windows.json'), Buffer.from(`\ufeff${JSON.stringify(small)}`, 'utf16le'));
});
afterAll(() => rm(folder, { recursive: true }));

async function ninefold(words: string[], input = '') {
	const collected = { out: '', err: '' };
	const collector = (name: 'out' | 'err') =>
		new Writable({
			write(piece, _encoding, done) {
				collected[name] += String(piece);
				done();
			}
		});
	const streams = { stdin: Readable.from([input]), stdout: collector('out'), stderr: collector('err') };
	const exitCode = await main(
		words.map((word) => word.replace('FOLDER', folder)),
		streams
	);
	return { exitCode, ...collected };
}

describe('refuses with exit code 2 and the reason', () => {
	it.each([
		[['run', 'FOLDER'], /^ninefold: \/.* is a folder; name a file in it\n$/],
		[['run', 'FOLDER/long.json'], /long\.json is too long to be a scenario, which has at most 262,144/],
		[['run', 'metr-trend', '--futures', '-5'], /--futures: must be a whole number of at least 1, got -5/],
		[['run', 'metr-trend', '--seed', '-1'], /--seed: must be a whole number of at least 0, got -1/],
		[['run', 'metr-trend', '--given', ''], /--given: its value is empty/],
		[['run', 'metr-trend', '--seed', '1', '--seed', '2'], /--seed is given more than once/],
		[['chart', 'fan', 'metr-trend', '-o', 'a.svg', '-o', 'b.svg'], /-o is given more than once/],
		[['chart', 'fan', 'metr-trend', '-o', '-'], /must end in \.svg, \.png or \.html, got "-"/],
		[
			['chart', 'fan', 'metr-trend', '-o', 'a.svg', '--controls', 'all'],
			/--controls: only a file that ends in \.html/
		],
		[
			['chart', 'fan', 'metr-trend', '-o', 'a.html', '--controls', 'escpe'],
			/"escpe" cannot be moved; did you mean "escape"\?/
		],
		[
			['chart', 'matters', 'metr-trend', '-o', 'a.html', '--controls', 'all'],
			/--controls: only fan, .* can have any, not "matters"/
		],
		[['chart', 'fan', 'metr-trend', '-o', 'a.html', '--width', '500'], /--width: an \.html file takes/],
		[['futures', 'metr-trend', '--from', '200000'], /--from: the last of the scenario’s futures is 99999/],
		[
			['futures', 'metr-trend', '--from', '99999999999'],
			/--from: must be a whole number from 0 to 4294967295/
		],
		[['run', code.slice(0, -2)], /This link was damaged on its way/],
		[['run', `3${code.slice(1)}`], /made by a newer Ninefold/],
		[['run', 'https://example.org/s/ünï'], /This link was damaged on its way/],
		[['run', 'https://example.org/about'], /holds no scenario; an address that does has \/s\/… in it/],
		[['read', 'metr-trend'], /read: "metr-trend" is not a link/],
		[['read', 'mine.json'], /read: "mine\.json" is not a link/],
		[['run', 'no\u001b[31mwhere'], /^ninefold: "no�\[31mwhere" is no file/]
	])('%j', async (words, message) => {
		const { exitCode, out, err } = await ninefold(words);
		expect(err).toMatch(message);
		expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
	});
});

it('says before the work that a picture cannot be written, and why', async () => {
	const nowhere = await ninefold(['chart', 'fan', 'metr-trend', '-o', '/no/where/x.svg']);
	expect(nowhere.err).toBe('ninefold: cannot write /no/where/x.svg: its folder does not exist (ENOENT)\n');
	expect(nowhere.exitCode).toBe(1);
	const onFolder = await ninefold(['chart', 'fan', code, '-o', 'FOLDER/chart.svg']);
	expect(onFolder.err).toMatch(/cannot write .*chart\.svg: it is a folder \(EISDIR\)\n$/);
	expect(onFolder.exitCode).toBe(1);
});

it('reads what Windows shells write, an address with anything behind it, and a preset’s page', async () => {
	const title = async (source: string) =>
		(await ninefold(['run', source, '--futures', '10'])).out.split('\n')[0];
	expect(await title('FOLDER/windows.json')).toBe(small.title);
	expect(await title(`https://example.org/s/${code}/summary.json`)).toBe(small.title);
	expect(await title(`https://example.org/nine/#/s/${code}`)).toBe(small.title);
	expect(await title('https://example.org/presets/plateau')).toBe(presetById('plateau')!.scenario.title);
});

it('reads a link from standard input', async () => {
	const { out } = await ninefold(['read', '-'], `/s/${code}\n`);
	expect(JSON.parse(out)).toEqual(small);
});

it('says only that nothing fits when no future does', async () => {
	// So few futures are asked for that too few cannot be refused.
	const few = { ...presetById('nine-exponentials')!.scenario, proposals: [], futures: 50 };
	const { exitCode, out } = await ninefold(['run', '-', '--given', 'escape < escape'], JSON.stringify(few));
	expect(exitCode).toBe(0);
	expect(out).toMatch(/0 of 2,\d{3},\d{3} futures remain, those where escape < escape/);
	expect(out).toMatch(/\n\nNote: None of the .*futures fit the condition/);
	expect(out).not.toMatch(/Threshold|Proposal|of 100/);
});

it('shows a stranger’s title without what moves the cursor', async () => {
	const input = JSON.stringify({ ...small, title: '\u001b[2Jgone\u202e', futures: 10 });
	expect((await ninefold(['run', '-'], input)).out).toMatch(/^�\[2Jgone�\n10 futures/);
	expect((await ninefold(['story', '-', '--future', '1'], input)).out).toMatch(/^�\[2Jgone�: future 1 of 10/);
	expect(printable('two\nlines – and “quotes”')).toBe('two\nlines – and “quotes”');
});

it('counts one future in the singular', async () => {
	expect((await ninefold(['run', code, '--futures', '1'])).out).toMatch(/\n1 future; /);
});

it('takes a negative number for a value, and - for standard input', () => {
	expect(meantWords(['run', '-', '--seed', '-1', '-o', '-.5'])).toEqual([
		'run',
		'standard input',
		'--seed=-1',
		'-o=-.5'
	]);
	expect(meantWords(['run', '-5', '--json'])).toEqual(['run', '-5', '--json']);
});

it('knows which engine a frozen address names', () => {
	for (const address of [
		's/1abc/engine-1-0-0',
		'https://example.org/x/#s/1abc/engine-1-0-0',
		'/s/1abc/engine-1-0-0/?a'
	])
		expect(frozenEngine(address), address).toBe('1.0.0');
	for (const address of ['/s/1abc', 's/1abc/engine-1', './engine-1-0-0', 'metr-trend'])
		expect(frozenEngine(address), address).toBeUndefined();
});

it('knows a link’s code where there is one', () => {
	expect(linkCode('/home/me/s/beliefs.json')).toBeUndefined();
	expect(linkCode('/s/1abc/')).toBe('1abc');
	expect(linkCode('#s/1abc')).toBe('1abc');
	expect(linkCode('https://example.org/ninefold/#s/1abc')).toBe('1abc');
	expect(linkCode('/s/1abc/engine-1-0-0')).toBe('1abc');
	expect(['1F_gw2FOLAA', '2abc'].every(mayBeCode)).toBe(true);
	expect(['metr-trend', '123', '2026.json'].some(mayBeCode)).toBe(false);
});
