import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { simulate, type SweepPoint } from '../lib/core/index.ts';
import { presetById } from '../lib/core/scenario/presets/index.ts';
import type { Scenario } from '../lib/core/scenario/scenario.ts';
import { main } from './main.ts';

const ESCAPE = 'thresholds.escape.ways[0].level.p50';
const small: Scenario = {
	...presetById('metr-trend')!.scenario,
	futures: 1000,
	proposals: ['control', { id: 'mine', name: 'Mine', requires: 'rescue < escape', opens: [], closes: [] }]
};
let folder: string;
let file: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'ninefold-sweep-'));
	file = join(folder, 'small.json');
	await writeFile(file, JSON.stringify(small));
});
afterAll(() => rm(folder, { recursive: true }));

class Collector extends Writable {
	readonly pieces: Buffer[] = [];
	isTTY = false;
	override _write(piece: Buffer, _encoding: string, done: () => void): void {
		this.pieces.push(piece);
		done();
	}
	get bytes(): Buffer {
		return Buffer.concat(this.pieces);
	}
}

async function ninefold(words: string[], { input = '', screen = false, watched = false } = {}) {
	const [stdout, stderr] = [new Collector(), new Collector()];
	stdout.isTTY = screen;
	stderr.isTTY = watched;
	const inFolder = words.map((word) => word.replace(/^FOLDER/, folder));
	const exitCode = await main(inFolder, { stdin: Readable.from([input]), stdout, stderr });
	return {
		exitCode,
		bytes: stdout.bytes,
		out: stdout.bytes.toString(),
		err: stderr.bytes.toString().replaceAll(folder, 'FOLDER')
	};
}

const sweep = (...words: string[]) =>
	ninefold(['sweep', file, '--vary', `${ESCAPE}=100,1000`, '--vary', 'dependence.common=0:1:0.5', ...words]);

describe('ninefold sweep', () => {
	it('prints a line of JSON a point, the first path varying slowest', async () => {
		const { exitCode, out, err } = await sweep();
		expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
		const points = out
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line) as SweepPoint);
		expect(points.map(({ index, point }) => [index, point[ESCAPE], point['dependence.common']])).toEqual([
			[0, 100, 0],
			[1, 100, 0.5],
			[2, 100, 1],
			[3, 1000, 0],
			[4, 1000, 0.5],
			[5, 1000, 1]
		]);
		const summary = await simulate({ ...small, dependence: { common: 0.5 } });
		const { out: alone } = await ninefold(['sweep', file, '--vary', 'dependence.common=0.5', '--json']);
		const point = JSON.parse(alone) as SweepPoint;
		expect(point.precedence).toEqual(summary.precedence);
		expect(point.proposals.mine!.survives).toEqual(summary.proposals.mine!.survives);
		expect(point.thresholds.escape.p50).toBe(summary.thresholds.escape.quantiles.p50);
	});

	it('takes futures, seed and condition from the command line', async () => {
		const { out } = await ninefold([
			...['sweep', file, '--vary', 'horizon=2050', '--futures', '3000', '--seed', '7'],
			...['--given', 'awareness < 2028']
		]);
		const point = JSON.parse(out) as SweepPoint;
		const summary = await simulate({ ...small, horizon: 2050, futures: 3000, seed: 7 });
		expect(point.futures).toBe(3000);
		expect(point.given.kept).toBeLessThan(3000);
		expect(point.portfolio.any).not.toEqual(summary.portfolio.any);
	});

	it('says where so few futures fit the condition that nothing can be said', async () => {
		const { err, exitCode } = await ninefold([
			'sweep',
			file,
			'--vary',
			'seed=1,2',
			'--given',
			'rescue < 2020'
		]);
		expect(exitCode).toBe(0);
		expect(err).toBe(
			'ninefold: at 2 of 2 points fewer than 100 futures fit the condition, too few to say anything\n'
		);
	});

	it('prints a table with a row a point', async () => {
		const lines = (await sweep('--csv')).out.trimEnd().split('\n');
		const names = lines[0]!.split(',');
		expect(names.slice(0, 7)).toEqual([
			...[ESCAPE, 'dependence.common', 'futures_drawn', 'futures_kept'],
			...['portfolio_any', 'portfolio_any_low', 'portfolio_any_high']
		]);
		expect(new Set(names).size).toBe(names.length);
		expect(lines).toHaveLength(7);
		const points = (await sweep()).out.trimEnd().split('\n');
		for (const [index, line] of lines.slice(1).entries()) {
			const cells = Object.fromEntries(line.split(',').map((cell, column) => [names[column], cell]));
			const point = JSON.parse(points[index]!) as SweepPoint;
			const { survives, unresolved } = point.proposals.mine!;
			expect(cells).toMatchObject({
				[ESCAPE]: String(point.point[ESCAPE]),
				futures_kept: '1000',
				mine_survives: String(survives.share),
				mine_survives_low: String(survives.low),
				mine_survives_high: String(survives.high),
				mine_unresolved: String(unresolved.share),
				escape_p50: String(point.thresholds.escape.p50),
				rescue_before_escape: String(point.precedence.rescue.escape.share)
			});
		}
	});

	it('writes the same table as a Parquet file', async () => {
		expect(await sweep('--parquet', '-o', 'FOLDER/sweep.parquet')).toMatchObject({ exitCode: 0, out: '' });
		const bytes = await readFile(join(folder, 'sweep.parquet'));
		const buffer = Uint8Array.from(bytes).buffer;
		const rows = await parquetReadObjects({ file: buffer });
		const lines = (await sweep('--csv')).out.trimEnd().split('\n');
		expect(Object.keys(rows[0]!).join(',')).toBe(lines[0]);
		expect(rows.map((row) => Object.values(row).join(','))).toEqual(lines.slice(1));
		expect((await sweep('--parquet')).bytes.equals(bytes)).toBe(true);
		const types = parquetSchema(parquetMetadata(buffer)).children.map(({ element }) => [
			element.name,
			element.type
		]);
		expect(Object.fromEntries(types)).toMatchObject({
			[ESCAPE]: 'DOUBLE',
			futures_drawn: 'INT32',
			mine_survives: 'DOUBLE'
		});
	});

	it('has text for values that are no numbers, and empty cells for years and proposals that are not', async () => {
		const words = ['sweep', file, '--vary', 'thresholds.escape.status=notYet,{"reached":2026}'];
		const more = ['--vary', 'proposals=["control"],["boxing"]', '--vary', 'horizon=2027'];
		const lines = (await ninefold([...words, ...more, '--csv'])).out.split('\n');
		expect(lines[1]).toMatch(/^notYet,"\[""control""\]",2027,1000,1000,/);
		expect(lines[4]).toMatch(/^"\{""reached"":2026\}","\[""boxing""\]",2027,1000,1000,/);
		const { bytes } = await ninefold([...words, ...more, '--parquet']);
		const rows = await parquetReadObjects({ file: Uint8Array.from(bytes).buffer });
		expect(rows.map((row) => row['thresholds.escape.status'])).toEqual([
			...['notYet', 'notYet', '{"reached":2026}', '{"reached":2026}']
		]);
		expect(rows.map(({ boxing_survives }) => boxing_survives === null)).toEqual([true, false, true, false]);
		expect(rows[0]!.rescue_p90).toBeNull();
		expect(rows[2]!.escape_p50).toBeCloseTo(2026, 1);
	});

	it('shows its progress only where somebody watches, and takes it away again', async () => {
		const words = ['sweep', file, '--vary', 'seed=1,2'];
		const { err, out } = await ninefold(words, { watched: true });
		expect(err).toMatch(/\r1,000 of 2,000 futures.*\r2,000 of 2,000 futures/s);
		expect(err.endsWith('\r\x1b[K')).toBe(true);
		expect(out).toBe((await ninefold(words)).out);
	});
});

describe('ninefold merge', () => {
	const shard = (part: string) => sweep('--shard', part, '-o', `FOLDER/${part.replace('/', '-of-')}.jsonl`);

	it('puts shards together in any order, into every format', async () => {
		for (const part of ['1/3', '2/3', '3/3'])
			expect(await shard(part)).toMatchObject({ exitCode: 0, out: '' });
		const shards = ['FOLDER/3-of-3.jsonl', 'FOLDER/1-of-3.jsonl', 'FOLDER/2-of-3.jsonl'];
		for (const format of ['--json', '--csv', '--parquet']) {
			const { exitCode, bytes, err } = await ninefold(['merge', ...shards, format]);
			expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
			expect(bytes.equals((await sweep(format)).bytes)).toBe(true);
		}
		await ninefold(['merge', ...shards, '-o', 'FOLDER/merged.jsonl']);
		expect(await readFile(join(folder, 'merged.jsonl'), 'utf8')).toBe((await sweep()).out);
	});

	it('reads a shard from standard input', async () => {
		const input = (await sweep('--shard', '2/2')).out;
		await shard('1/2');
		const { out } = await ninefold(['merge', '-', 'FOLDER/1-of-2.jsonl'], { input });
		expect(out).toBe((await sweep()).out);
	});

	it('says what is wrong with the shards, and leaves no empty file', async () => {
		await shard('1/2');
		const whole = (await sweep('--shard', '2/2')).out;
		const refused = async (words: string[], message: string | RegExp) => {
			const { exitCode, out, err } = await ninefold(['merge', ...words, '--csv', '-o', 'FOLDER/never.csv']);
			expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
			expect(err).toMatch(message);
		};
		await refused(['FOLDER/1-of-2.jsonl'], /^ninefold: shard 2 of 2 is missing\n$/);
		await refused(['FOLDER/1-of-2.jsonl', 'FOLDER/2-of-9.jsonl'], /there is no file FOLDER\/2-of-9\.jsonl/);
		await writeFile(join(folder, 'cut.jsonl'), whole.slice(0, -100));
		await refused(
			['FOLDER/1-of-2.jsonl', 'FOLDER/cut.jsonl'],
			/FOLDER\/cut\.jsonl: line \d is no JSON; was the writing of the file interrupted\?/
		);
		await writeFile(join(folder, 'short.jsonl'), whole.split('\n').slice(0, 2).join('\n'));
		await refused(
			['FOLDER/short.jsonl', 'FOLDER/1-of-2.jsonl'],
			/FOLDER\/short\.jsonl: ends before point \d of 6; shard 2 of 2 was cut short, count it again/
		);
		await refused([file], /FOLDER\/small\.json: is no shard of a sweep: .*got "ninefold\/1"/);
		expect(await readdir(folder)).not.toContain('never.csv');
	});
});

describe('what is said against a sweep', () => {
	it.each([
		[['sweep', 'metr-trend'], /^ninefold: --vary: say what to vary/],
		[['sweep', 'metr-trend', '--vary', 'horizon'], /^ninefold: --vary: expected PATH=VALUES/],
		[
			['sweep', 'metr-trend', '--vary', 'horizon=2040,1999', '--vary', 'dependence.common=2'],
			/^ninefold: metr-trend does not fit everywhere in this sweep:\n {2}dependence\.common: must be at most 1, got 2 \(2 of 2 points.*\n {2}horizon: must be after the start .*got 1999 \(1 of 2 points, the first at horizon=1999, dependence\.common=2\)\n$/
		],
		[
			['sweep', 'metr-trend', '--vary', 'seed=1', '--shard', '9/8'],
			/^ninefold: --shard: of 8 shards one is 1 to 8/
		],
		[['sweep', 'metr-trend', '--vary', 'seed=1', '--shard', '1/8', '--csv'], /say --csv to ninefold merge/],
		[['sweep', 'metr-trend', '--vary', 'seed=1', '--json', '--csv'], /exclude each other/],
		[
			['sweep', 'metr-trend', '--vary', 'seed=1', '--seed', '1', '--seed', '2'],
			/--seed is given more than once/
		],
		[['merge'], /^ninefold: merge: FILE missing: ninefold merge FILE…/],
		[['merge', 'a.jsonl', 'b.jsonl', '-o', 'b.jsonl'], /-o: b\.jsonl is one of the shards, and would be lost/]
	])('%j', async (words, message) => {
		const { exitCode, out, err } = await ninefold(words);
		expect(err).toMatch(message);
		expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
	});

	it('keeps Parquet from the screen', async () => {
		const words = ['sweep', 'metr-trend', '--vary', 'seed=1', '--parquet'];
		const { exitCode, err } = await ninefold(words, { screen: true });
		expect(exitCode).toBe(2);
		expect(err).toMatch(/--parquet: a Parquet file is not for reading/);
	});

	it('says before the work that a file cannot be written', async () => {
		const { exitCode, err } = await ninefold([
			'sweep',
			'metr-trend',
			'--vary',
			'seed=1',
			'-o',
			'/no/where.csv'
		]);
		expect(exitCode).toBe(1);
		expect(err).toBe('ninefold: cannot write /no/where.csv: its folder does not exist (ENOENT)\n');
	});
});
