import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { presetById } from '../lib/core/scenario/presets/index.ts';
import { main } from './main.ts';

const small = {
	...presetById('metr-trend')!.scenario,
	title: 'A small one',
	futures: 1000,
	proposals: ['control']
};
let folder: string;
let file: string;
let other: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'ninefold-beside-'));
	file = join(folder, 'small.json');
	other = join(folder, 'other.json');
	await writeFile(file, JSON.stringify(small));
	await writeFile(other, JSON.stringify({ ...small, title: 'Another', dependence: { common: 0.8 } }));
});
afterAll(() => rm(folder, { recursive: true }));

async function ninefold(...words: string[]) {
	let err = '';
	const silent = () => new Writable({ write: (_piece, _encoding, done) => done() });
	const stderr = new Writable({ write: (piece, _encoding, done) => done(void (err += piece)) });
	const exitCode = await main(words, { stdin: Readable.from([]), stdout: silent(), stderr });
	return { exitCode, err };
}

async function drawn(...words: string[]): Promise<string> {
	const svg = join(folder, 'drawn.svg');
	expect(await ninefold('chart', ...words, '-o', svg)).toEqual({ exitCode: 0, err: '' });
	return readFile(svg, 'utf8');
}

describe('charts of more than one scenario', () => {
	it.each(['compare', 'compareArrivals'])('%s draws scenarios side by side', async (name) => {
		const svg = await drawn(name, file, '--with', other, '--with', 'metr-slow');
		expect(svg).toContain('A · A small one');
		expect(svg).toContain('B · Another');
		expect(svg).toContain('C · METR trend since 2019');
	});

	it('heat draws a share over two numbers, in plain words', async () => {
		const svg = await drawn(
			...['heat', file, '--vary', 'dependence.common=0,0.4,0.8', '--vary', 'exitYears.p50=1,2'],
			...['--option', 'measure=control']
		);
		expect(svg).toContain('Shared error of all thresholds →');
		expect(svg).toContain('↑ Exit: years after rescue (years)');
		expect(svg).toContain('AI control survives');
		expect(svg.match(/data-point=/g)).toHaveLength(6);
	});

	it.each([
		[['compare', 'metr-trend'], '--with: say what to compare with'],
		[['arrivals', 'metr-trend', '--with', 'metr-slow'], '--with: only compare and compareArrivals compare'],
		[['compare', 'metr-trend', '--with', 'metr-slwo'], 'did you mean "metr-slow"'],
		[['compare', 'metr-trend', ...Array(4).fill(['--with', 'metr-slow']).flat()], 'at most 3 others, got 4'],
		[['heat', 'metr-trend', '--vary', 'dependence.common=0,1'], 'varies two numbers'],
		[['fan', 'metr-trend', '--vary', 'dependence.common=0,1'], '--vary: only heat varies numbers'],
		[
			['heat', 'metr-trend', '--vary', 'title=a,b', '--vary', 'seed=1,2'],
			'title: a heat map needs numbers, got "a"'
		]
	])('%j is misuse', async (words, message) => {
		const { exitCode, err } = await ninefold('chart', ...words, '-o', join(folder, 'none.svg'));
		expect(exitCode).toBe(2);
		expect(err).toContain(message);
	});
});
