import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { tableFromIPC } from 'apache-arrow';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { simulate, type Story } from '../lib/core/index.ts';
import { presetById } from '../lib/core/scenario/presets/index.ts';
import type { Scenario } from '../lib/core/scenario/scenario.ts';
import { CHARTS } from '../lib/charts/catalogue.ts';
import { COMPARISON_CHARTS } from '../lib/charts/comparisonCatalogue.ts';
import { STUDY_CHARTS } from '../lib/charts/studyCatalogue.ts';
import { SWEEP_CHARTS } from '../lib/charts/sweepCatalogue.ts';
import { encodeScenario } from '../lib/share/link.ts';
import { CHART_NAMES } from './chart.ts';
import { main } from './main.ts';

const preset = presetById('metr-trend')!.scenario;
const small: Scenario = { ...preset, title: 'A small one', futures: 2000 };
const code = encodeScenario(small);
let folder: string;
let file: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'ninefold-'));
	file = join(folder, 'small.json');
	await writeFile(file, JSON.stringify(small));
});
afterAll(() => rm(folder, { recursive: true }));

/** Collects what is written. */
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
	get text(): string {
		return this.bytes.toString();
	}
}

async function ninefold(words: string[], { input = '', watched = false } = {}) {
	const [stdout, stderr] = [new Collector(), new Collector()];
	stderr.isTTY = watched;
	const exitCode = await main(words, { stdin: Readable.from([input]), stdout, stderr });
	return { exitCode, out: stdout.text, bytes: stdout.bytes, err: stderr.text };
}

describe('ninefold run', () => {
	it('prints the answer, the thresholds in order of their medians and the proposals by survival', async () => {
		const { exitCode, out, err } = await ninefold(['run', file]);
		expect(exitCode).toBe(0);
		expect(err).toBe('');
		expect(out).toMatch(/^A small one\n2,000 futures; 2026\.9 to 2060, seed 1, engine \d/);
		expect(out).toMatch(
			/In (about )?\d+ of 100 futures, AI can help us out of the danger before it can break/
		);
		const medians = [...out.matchAll(/^\d {2}\w+ +(?:\w{3} |about )?(20\d\d)/gm)].map(([, year]) =>
			Number(year)
		);
		expect(medians).toHaveLength(9);
		expect(medians).toEqual(medians.toSorted());
		expect(out).toContain('AI control');
	});

	it('prints the summary as JSON, the very bytes that the engine gives', async () => {
		const { out } = await ninefold(['run', file, '--json']);
		expect(out).toBe(JSON.stringify(await simulate(small)) + '\n');
	});

	it('gives the same from a file, standard input, a link, a path and a code', async () => {
		const expected = (await ninefold(['run', file, '--json'])).out;
		expect((await ninefold(['run', '-', '--json'], { input: JSON.stringify(small) })).out).toBe(expected);
		for (const source of [`https://example.org/s/${code}`, `/s/${code}`, code]) {
			expect((await ninefold(['run', source, '--json'])).out).toBe(expected);
		}
	});

	it('takes futures, seed and condition from the command line', async () => {
		const words = [
			'run',
			'metr-trend',
			'--futures',
			'3000',
			'--seed',
			'7',
			'--given',
			'awareness < 2027',
			'--json'
		];
		const { futures, scenario, given } = JSON.parse((await ninefold(words)).out);
		expect(scenario).toMatchObject({ futures: 3000, seed: 7, given: 'awareness < 2027' });
		// More than its own are drawn, until as many fit the condition as the scenario counts.
		expect(futures).toBeGreaterThan(3000);
		expect(given.kept).toBeGreaterThanOrEqual(3000);
		expect(given.kept).toBeLessThan(futures);
		const count = (number: number) => number.toLocaleString('en');
		expect((await ninefold(words.slice(0, -1))).out).toContain(
			`${count(given.kept)} of ${count(futures)} futures remain, those where awareness < 2027;`
		);
	});

	it('refuses a condition that keeps too few', async () => {
		const quick = { ...presetById('nine-exponentials')!.scenario, proposals: [] };
		const input = JSON.stringify({ ...quick, given: 'rescue < 2000' });
		const { exitCode, out, err } = await ninefold(['run', '-'], { input });
		expect([exitCode, out]).toEqual([2, '']);
		expect(err).toMatch(/^ninefold: None of 2,00\d,\d{3} futures fits the condition; .* Loosen it\.\n$/);
	});

	it('prints the summary as comma-separated values', async () => {
		const lines = (await ninefold(['run', file, '--csv'])).out.trimEnd().split('\n');
		expect(lines[0]).toBe('table,id,measure,value,low,high');
		expect(new Set(lines.map((line) => line.split(',').length))).toEqual(new Set([6]));
		const { proposals } = await simulate(small);
		const { share, low, high } = proposals.control!.survives;
		expect(lines).toContain(`proposal,control,survives,${share},${low},${high}`);
	});

	it('shows its progress only where somebody watches, and takes it away again', async () => {
		const { err } = await ninefold(['run', file], { watched: true });
		expect(err).toMatch(/\r2,000 of 2,000 futures/);
		expect(err.endsWith('\r\x1b[K')).toBe(true);
	});
});

describe('ninefold futures', () => {
	it('prints a line a future, as many as asked for', async () => {
		const lines = (await ninefold(['futures', file, '--futures', '5'])).out.trimEnd().split('\n');
		expect(lines).toHaveLength(6);
		expect(lines[1]).toMatch(/^0,true,20/);
	});

	it('begins where it is told to, also beyond those that the scenario counts', async () => {
		const first = (await ninefold(['futures', 'metr-trend', '--futures', '4100'])).out.trimEnd().split('\n');
		const later = (await ninefold(['futures', file, '--from', '4095', '--futures', '5'])).out
			.trimEnd()
			.split('\n');
		expect(later.slice(1)).toEqual(first.slice(-5));
	});

	it('writes the same as an Arrow file', async () => {
		const table = tableFromIPC((await ninefold(['futures', file, '--arrow'])).bytes);
		const lines = (await ninefold(['futures', file])).out.trimEnd().split('\n');
		expect(table.numRows).toBe(2000);
		expect(lines).toHaveLength(2001);
		const row = table.get(1234)!.toJSON();
		const cells = Object.values(row).map((cell) => (cell === null ? '' : String(cell)));
		expect(cells.join(',')).toBe(lines[1235]);
	});
});

describe('ninefold story', () => {
	it('tells one future', async () => {
		const { out } = await ninefold(['story', file, '--future', '17']);
		expect(out).toMatch(/^A small one: future 17 of 2,000\n\n[A-Z][a-z]{2} 20\d\d: /);
		expect(out).toMatch(/^AI control – (fails|survives|is not decided)/m);
		expect((await ninefold(['story', 'metr-trend', '--future', '17'])).out.split('\n').slice(1)).toEqual(
			out.split('\n').slice(1)
		);
	});

	it('finds the futures that are asked for', async () => {
		const told = async (...words: string[]) =>
			JSON.parse((await ninefold(['story', file, ...words, '--json'])).out) as Story;
		const verdictOf = ({ proposals }: Story) => proposals.find(({ id }) => id === 'control');
		const survivor = await told('--survives', 'control');
		expect(survivor).toMatchObject({ format: 'ninefold-story/1', kept: true });
		expect(verdictOf(survivor)?.verdict).toBe('survives');
		const next = await told('--survives', 'control', '--from', String(survivor.number + 1));
		expect(next.number).toBeGreaterThan(survivor.number);
		expect(verdictOf(next)?.verdict).toBe('survives');
		expect(verdictOf(await told('--fails', 'control', '--by', 'opacity'))?.cause).toBe('opacity');
		const { events } = await told('--where', 'escape < rescue');
		const yearOf = (slug: string) => events.find(({ threshold }) => threshold === slug)!.year;
		expect(yearOf('escape')).toBeLessThan(yearOf('rescue'));
		const typical = await told('--typical');
		expect(await told('--future', String(typical.number))).toEqual(typical);
	});

	it('says when there is none', async () => {
		expect(await ninefold(['story', file, '--where', 'rescue < 2020', '--from', '5'])).toMatchObject({
			exitCode: 1,
			out: '',
			err: 'ninefold: none of 1,995 futures from number 5 on is like that\n'
		});
	});

	it('tells futures beyond the scenario’s own where its condition lets them be drawn', async () => {
		const input = JSON.stringify({ ...small, given: 'rescue < 2028 and rescue < escape', futures: 10 });
		const { out } = await ninefold(['story', '-', '--fails', 'boxing'], { input });
		const [, number] = /^A small one: future (\S+), beyond the first 10\n\n/.exec(out)!;
		const again = await ninefold(['story', '-', '--future', number!.replace(',', '')], { input });
		expect(again.out).toBe(out);
	});

	it('tells what interventions changed', async () => {
		const pause = { id: 'pause', name: 'A pause', when: { year: 2027 }, forYears: 2, capabilitySpeed: 0 };
		const input = JSON.stringify({ ...small, interventions: [pause] });
		const { out } = await ninefold(['story', '-', '--future', '17'], { input });
		expect(out).toMatch(
			/^What the interventions changed, against the same future without them:\n(Nothing|[A-Z])/m
		);
		const { interventions } = JSON.parse(
			(await ninefold(['story', '-', '--future', '17', '--json'], { input })).out
		);
		expect(interventions).toMatchObject({ number: 17, sentences: expect.any(Array) });
	});
});

describe('ninefold chart', () => {
	it('knows every chart of the page', () => {
		expect(CHART_NAMES).toEqual(
			[...CHARTS, ...STUDY_CHARTS, ...COMPARISON_CHARTS, ...SWEEP_CHARTS].map(({ id }) => id)
		);
	});

	it('draws a study, and the charts’ own options', async () => {
		const draw = async (...words: string[]) => {
			const svg = join(folder, `${words.join('-').replace(/\W/g, '-')}.svg`);
			expect(await ninefold(['chart', ...words, '-o', svg])).toMatchObject({ exitCode: 0, err: '' });
			return readFile(svg, 'utf8');
		};
		expect(await draw('matters', file)).toContain('Whether rescue comes before escape hangs most on');
		expect(await draw('matters', file, '--option', 'outcome=control')).toContain(
			'Whether “AI control” survives'
		);
		expect(await draw('early', file, '--option', 'timing=rank', '--option', 'timing=lead')).toContain(
			'Rescue comes so many years'
		);
		expect(await draw('arrivals', file, '--option', 'sort=number')).not.toBe(await draw('arrivals', file));
	});

	it.each([
		[['proposals', '--option', 'order'], /--option: must be like name=value, got "order"/],
		[['proposals', '--option', 'ordr=scenario'], /"proposals" has no option "ordr"; did you mean "order"\?/],
		[
			['causes', '--option', 'order=number'],
			/--option order: there is no "number".*\nIt may be: survival, scenario/
		],
		[
			['matters', '--option', 'outcome=contrl'],
			/there is no "contrl"; did you mean "control"\?\nIt may be: rescue, any/
		],
		[['windows', '--option', 'year=2030'], /the chart "windows" has no option "year"; it has none/]
	])('refuses %j', async ([name, ...words], message) => {
		const svg = join(folder, 'refused.svg');
		const { exitCode, err } = await ninefold(['chart', name!, file, '-o', svg, ...words]);
		expect([exitCode, err]).toEqual([2, expect.stringMatching(message)]);
	});

	it('draws SVG and PNG files', async () => {
		const svg = join(folder, 'arrivals.svg');
		const png = join(folder, 'arrivals.png');
		expect(await ninefold(['chart', 'arrivals', file, '-o', svg, '--width', '600'])).toMatchObject({
			exitCode: 0,
			err: ''
		});
		expect(await readFile(svg, 'utf8')).toMatch(/<svg[^>]* width="600"/);
		expect(await ninefold(['chart', 'arrivals', file, '-o', png, '--theme', 'dark'])).toMatchObject({
			exitCode: 0
		});
		const picture = await readFile(png);
		expect(picture.subarray(1, 4).toString()).toBe('PNG');
		expect(picture.readUInt32BE(16)).toBe(1800);
	});

	it('writes a page that needs nothing else', async () => {
		const page = join(folder, 'arrivals.html');
		const words = ['chart', 'arrivals', file, '-o', page, '--site', 'https://ninefold.example/'];
		expect(await ninefold(words)).toMatchObject({ exitCode: 0, err: '' });
		const html = await readFile(page, 'utf8');
		expect(html).toContain('href="https://ninefold.example/s/');
		expect(html).toContain('iframe-widget-resize');
		expect(html.length).toBeLessThan(250_000);
	});
});

describe('ninefold link and read', () => {
	it('make a link of a scenario, and a scenario of a link', async () => {
		const link = (await ninefold(['link', file, '--site', 'https://example.org/'])).out;
		expect(link).toBe(`https://example.org/s/${code}\n`);
		expect((await ninefold(['link', file])).out).toBe(`/s/${code}\n`);
		expect(JSON.parse((await ninefold(['read', link.trim()])).out)).toEqual(small);
		expect(JSON.parse((await ninefold(['read', code])).out)).toEqual(small);
	});
});

describe('what the command line says when it is called wrongly', () => {
	it.each([
		[[], /say what to do: run, futures, story, chart, link, read/],
		[['rnu'], /there is no command "rnu"; did you mean "run"\?/],
		[['simulate', 'a', 'b'], /there is no command "simulate": run, futures/],
		[['run'], /run: SCENARIO missing: ninefold run SCENARIO/],
		[['run', 'metr-trend', 'plateau'], /run: does not know what to do with "plateau"/],
		[['run', 'metr-trend', '--fuutres', '10'], /there is no option --fuutres; did you mean --futures\?/],
		[['run', 'metr-trend', '--futures'], /--futures.*value is missing/],
		[['run', 'metr-trend', '--futures', '0'], /--futures: must be a whole number of at least 1, got 0/],
		[['run', 'metr-trend', '--futures', 'many'], /--futures: must be a whole number .* got "many"/],
		[['run', 'metr-trend', '--futures', '1e12'], /futures: must be at most/],
		[['run', 'metr-trend', '--json', '--csv'], /exclude each other/],
		[
			['run', 'metr-trnd'],
			/"metr-trnd" is no file, no preset and no link; did you mean "metr-trend"\?\nThe presets are: /
		],
		[['run', 'nowhere/mine.json'], /there is no file nowhere\/mine\.json/],
		[['run', '/s/1broken'], /damaged/],
		[
			['run', 'metr-trend', '--given', 'rescu < escape'],
			/given: unknown name "rescu" at column 1; did you mean "rescue"\?/
		],
		[['story', 'metr-trend'], /--future: say which/],
		[['story', 'metr-trend', '--typical', '--future', '3'], /--future and --typical exclude each other/],
		[['story', 'metr-trend', '--typical', '--from', '3'], /--from: belongs to --survives/],
		[['story', 'metr-trend', '--survives', 'boxing', '--by', 'escape'], /--by: belongs to --fails/],
		[
			['story', 'metr-trend', '--survives', 'boxin'],
			/--survives: there is no proposal "boxin" .*; did you mean "boxing"\?\nIts proposals are: control, /
		],
		[['story', 'metr-trend', '--fails', 'boxing', '--by', 'escap'], /--by: .*did you mean "escape"\?/],
		[['story', 'metr-trend', '--where', 'rescu < escape'], /--where: unknown name "rescu" at column 1/],
		[['story', 'metr-trend', '--where', 'rescue < escape', '--from', '-1'], /--from: must be a whole number/],
		[
			['story', 'metr-trend', '--future', '100000'],
			/--future: must be a whole number from 0 to 99999, got 100000/
		],
		[
			['chart', 'arivals', 'metr-trend', '-o', 'x.svg'],
			/there is no chart "arivals"; did you mean "arrivals"\?\nThe charts are: .*arrivals/
		],
		[['chart', 'arrivals', 'metr-trend'], /-o: say where/],
		[['chart', 'arrivals', 'metr-trend', '-o', 'x.pdf'], /must end in \.svg, \.png or \.html, got "x\.pdf"/],
		[
			['chart', 'arrivals', 'metr-trend', '-o', 'x.svg', '--width', '9'],
			/--width: must be a whole number from 240/
		],
		[['chart', 'arrivals', 'metr-trend', '-o', 'x.svg', '--theme', 'blue'], /--theme: must be light or dark/],
		[['link', 'metr-trend', '--site', 'example.org'], /--site: must begin with http/],
		[['read', 'nonsense'], /is not a link/]
	])('%j', async (words, message) => {
		const { exitCode, out, err } = await ninefold(words);
		expect(err).toMatch(message);
		expect(err).toMatch(/^ninefold: /);
		expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
	});

	it('names the place where a file is not JSON', async () => {
		const { exitCode, err } = await ninefold(['run', '-'], { input: '{\n  "format": "ninefold/1",,\n}' });
		expect(exitCode).toBe(2);
		expect(err).toMatch(/^ninefold: standard input is not a scenario that fits:\n.*line 2/);
	});

	it('names every fault of a scenario by its path', async () => {
		const input = JSON.stringify({ ...small, horizon: 1999, exitYears: -1 });
		const { exitCode, err } = await ninefold(['run', '-'], { input });
		expect(exitCode).toBe(2);
		expect(err).toMatch(/^ {2}horizon: must be after the start/m);
		expect(err).toMatch(/^ {2}exitYears: must be at least 0/m);
	});

	it('says what else goes wrong with exit code 1', async () => {
		const { exitCode, err } = await ninefold(['chart', 'arrivals', file, '-o', '/nowhere/at/all.svg']);
		expect(exitCode).toBe(1);
		expect(err).toMatch(/its folder does not exist/);
	});

	it('ends quietly when the reader goes away', async () => {
		const gone = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
		const stdout = new Writable({ write: (_piece, _encoding, done) => done(gone) });
		const stderr = new Collector();
		expect(await main(['futures', file], { stdin: Readable.from([]), stdout, stderr })).toBe(0);
		expect(stderr.text).toBe('');
	});
});

describe('help', () => {
	it('lists the commands, and nothing that is not there', async () => {
		const { exitCode, out } = await ninefold(['--help']);
		expect(exitCode).toBe(0);
		for (const name of [
			'run',
			'futures',
			'story',
			'chart',
			'link',
			'read',
			'sweep',
			'merge',
			'study',
			'compare'
		])
			expect(out).toMatch(RegExp(`^  ${name} [A-Z]`, 'm'));
		expect(out).not.toMatch(/simulate/);
	});

	it('explains every command with its options and an example', async () => {
		for (const name of [
			'run',
			'futures',
			'story',
			'chart',
			'link',
			'read',
			'sweep',
			'merge',
			'study',
			'compare'
		]) {
			const { exitCode, out } = await ninefold([name, '--help']);
			expect(exitCode).toBe(0);
			expect(out).toContain(`ninefold ${name} `);
			expect(out).toMatch(/Examples\n {2}ninefold /);
		}
	});

	it('knows its version', async () => {
		expect((await ninefold(['--version'])).out).toMatch(/^ninefold \d+\.\d+\.\d+, engine \d+\.\d+\.\d+\n$/);
	});
});
