import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';

let folder: string;
let program: string;

/** The command line built as it is shipped, in a folder without node_modules. */
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'ninefold-command-'));
	await build({
		configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)),
		logLevel: 'error',
		build: { outDir: folder, minify: false, reportCompressedSize: false }
	});
	await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
	program = join(folder, 'ninefold.js');
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

interface Ended {
	code: number;
	out: string;
	err: string;
}

const ninefold = (words: string[], input = ''): Promise<Ended> =>
	new Promise((resolve) => {
		const child = execFile(
			process.execPath,
			[program, ...words],
			{ cwd: folder, maxBuffer: 2 ** 26 },
			(error, out, err) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err })
		);
		child.stdin!.end(input);
	});

it('reads a scenario from standard input and prints a summary', { timeout: 30_000 }, async () => {
	const { out: scenario } = await ninefold(['read', (await ninefold(['link', 'plateau'])).out.trim()]);
	const { code, out, err } = await ninefold(['run', '-', '--futures', '5000', '--json'], scenario);
	expect({ code, err }).toEqual({ code: 0, err: '' });
	expect(JSON.parse(out)).toMatchObject({ format: 'ninefold-summary/1', futures: 5000 });
});

it('loads the parser of expressions when a curve needs it', { timeout: 30_000 }, async () => {
	const scenario = JSON.parse(
		(await ninefold(['read', (await ninefold(['link', 'metr-trend'])).out.trim()])).out
	);
	scenario.axes[0].curve = { kind: 'expression', gain: 'a * t', with: { a: 2.5 } };
	const { code, err } = await ninefold(['run', '-', '--futures', '1000'], JSON.stringify(scenario));
	expect({ code, err }).toEqual({ code: 0, err: '' });
	scenario.axes[0].curve.gain = 'a * tt';
	expect(await ninefold(['run', '-'], JSON.stringify(scenario))).toMatchObject({
		code: 2,
		err: expect.stringMatching(/axes\[0\]\.curve\.gain: .*"tt"/)
	});
});

it('draws a picture with its own fonts and renderer', { timeout: 30_000 }, async () => {
	const words = ['chart', 'arrivals', 'metr-trend', '-o', 'arrivals.png'];
	expect(await ninefold(words)).toEqual({ code: 0, out: '', err: '' });
});

it('writes an Arrow file', { timeout: 30_000 }, async () => {
	const { code, out } = await ninefold(['futures', 'metr-trend', '--futures', '100', '--arrow']);
	expect(code).toBe(0);
	expect(out).toMatch(/^ARROW1/);
});

it('ends with code 2 and one message when it is called wrongly', async () => {
	expect(await ninefold(['run', 'metr-trnd'])).toEqual({
		code: 2,
		out: '',
		err: expect.stringMatching(
			/^ninefold: "metr-trnd" is no file, no preset and no link; did you mean "metr-trend"\?/
		)
	});
});

it('ends quietly when the reader of its output has seen enough', { timeout: 30_000 }, async () => {
	const child = spawn(process.execPath, [program, 'futures', 'metr-trend'], {
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let err = '';
	child.stderr.on('data', (piece: Buffer) => (err += piece.toString()));
	child.stdout.once('data', () => child.stdout.destroy());
	const code = await new Promise((resolve) => child.once('close', resolve));
	expect({ code, err }).toEqual({ code: 0, err: '' });
});

it('counts four shards in four processes as one, bit by bit', { timeout: 120_000 }, async () => {
	const sweep = [
		...['sweep', 'metr-trend', '--futures', '10000'],
		...['--vary', 'thresholds.escape.ways[0].level.p50=100,300,1000', '--vary', 'dependence.common=0:1:0.5']
	];
	const shards = await Promise.all(
		[1, 2, 3, 4].map((number) =>
			ninefold([...sweep, '--shard', `${number}/4`, '-o', `shard-${number}.jsonl`])
		)
	);
	expect(shards).toEqual(Array(4).fill({ code: 0, out: '', err: '' }));
	const files = [3, 1, 4, 2].map((number) => `shard-${number}.jsonl`);
	for (const [format, size] of [
		['json', 9],
		['csv', 10],
		['parquet', 1]
	] as const) {
		const [merged, whole] = [`merged.${format}`, `whole.${format}`];
		expect(await ninefold(['merge', ...files, `--${format}`, '-o', merged])).toMatchObject({
			code: 0,
			err: ''
		});
		expect(await ninefold([...sweep, `--${format}`, '-o', whole])).toMatchObject({ code: 0, err: '' });
		const bytes = await readFile(join(folder, whole));
		expect((await readFile(join(folder, merged))).equals(bytes)).toBe(true);
		expect(bytes.toString().split('\n').length).toBeGreaterThan(size);
	}
	expect((await readFile(join(folder, 'whole.parquet'))).subarray(0, 4).toString()).toBe('PAR1');
});
