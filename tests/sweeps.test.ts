import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { buffer, text as textOf } from 'node:stream/consumers';
import { afterAll, describe, expect, test } from 'vitest';
import { main } from '../src/cli/main.ts';

const page = readFileSync(resolve(import.meta.dirname, '../docs/sweeps.md'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'ninefold-docs-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** As a shell would read it: words, quoted ones whole, with files in the test's own folder, and output into a file. */
async function run(line: string): Promise<void> {
	const [, command, target] = /^(.*?)(?: > (\S+))?$/.exec(line)!;
	const words = [...command!.matchAll(/"([^"]*)"|(\S+)/g)]
		.map(([, quoted, plain]) => quoted ?? plain!)
		.flatMap((word) => (word === 'shard-*.jsonl' ? readdirSync(folder).filter(isShard) : word))
		.map((word) => (/^[\w-]+\.(jsonl|csv|parquet)$/.test(word) ? join(folder, word) : word));
	const [stdout, stderr] = [new PassThrough(), new PassThrough()];
	const output = buffer(stdout);
	const errors = textOf(stderr);
	const exitCode = await main(words, { stdin: Readable.from([]), stdout, stderr });
	stdout.end();
	stderr.end();
	expect({ line, exitCode, errors: await errors }).toEqual({ line, exitCode: 0, errors: '' });
	if (target) writeFileSync(join(folder, target), await output);
}

const isShard = (file: string): boolean => /^shard-\d+\.jsonl$/.test(file);
const file = (name: string): string => readFileSync(join(folder, name), 'utf8');

describe('what the page about sweeps says holds', () => {
	const lines = [...page.matchAll(/^npx ninefold (.+)$/gm)].map((match) => match[1]!);

	test.each(lines)('npx ninefold %s', async (line) => {
		await run(line);
		const written = /(?:> |-o )(\S+)$/.exec(line)![1]!;
		expect(file(written).length).toBeGreaterThan(20);
	});

	test('its shards add up to the whole', async () => {
		expect(lines.filter((line) => line.startsWith('merge'))).toHaveLength(2);
		const sweep = lines.find((line) => line.includes('--shard 1/2'))!;
		await run(sweep.replace('--shard 1/2 -o shard-1.jsonl', '--csv -o whole.csv'));
		expect(file('merged.csv')).toBe(file('whole.csv'));
	});

	test('its tables of columns and fields name those that are there', () => {
		const [names, first] = file('dependence.csv').split('\n') as [string, string];
		const known = names.split(',');
		expect(first.split(',')).toHaveLength(known.length);
		const table = /\| column[\s\S]+?\n\n/.exec(page)![0];
		const named = [...table.matchAll(/`(\w+)`/g)].map((match) => match[1]!);
		expect(named.length).toBeGreaterThan(8);
		expect(named.filter((name) => !known.includes(name))).toEqual([]);
		const point = JSON.parse(file('sweep.jsonl').split('\n')[0]!) as Record<string, unknown>;
		const fields = [...page.matchAll(/^\| `(\w+)` +\|/gm)].map((match) => match[1]!);
		expect(fields.filter((field) => field in point)).toHaveLength(6);
	});
});

describe.each(['GNU parallel', 'Slurm', 'Kubernetes'])('the jobs for %s', (system) => {
	const section = page
		.split('\n### ')
		.find((part) => part.startsWith(system))!
		.split('\n## ')[0]!;
	const [, command] = /node dist\/ninefold\.js (sweep .+?)'?\n/.exec(section)!;

	test('count every shard once, and what they write merges', async () => {
		for (const old of readdirSync(folder).filter(isShard)) rmSync(join(folder, old));
		for (let number = 1; number <= 16; number++) {
			const line = command!
				.replace(/\{\}|\$SLURM_ARRAY_TASK_ID|\$shard/g, String(number))
				.replace(' --shard', ' --futures 40 --shard');
			expect(line).toMatch(new RegExp(` --shard "?${number}/16"? -o "?shard-${number}.jsonl"?$`));
			await run(line);
		}
		const [, merge] = /node dist\/ninefold\.js (merge .+?)'?\n/.exec(section)!;
		expect(merge).toBe('merge shard-*.jsonl --parquet -o sweep.parquet');
		rmSync(join(folder, 'sweep.parquet'), { force: true });
		await run(merge!);
		expect(existsSync(join(folder, 'sweep.parquet'))).toBe(true);
	});
});
