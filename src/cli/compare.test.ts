import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { compare } from '../lib/core/index.ts';
import { presetById } from '../lib/core/scenario/presets/index.ts';
import type { Scenario } from '../lib/core/scenario/scenario.ts';
import { encodeScenario } from '../lib/share/link.ts';
import { main } from './main.ts';

const before: Scenario = {
	...presetById('metr-trend')!.scenario,
	title: 'Before',
	futures: 40_960,
	proposals: ['boxing', 'control', 'honeypots']
};
const after: Scenario = {
	...before,
	title: 'After',
	exitYears: { p10: 1, p50: 3, p90: 10, scale: 'log' },
	proposals: ['control', 'boxing', 'pause']
};
const codes = [before, after].map(encodeScenario);

class Collector extends Writable {
	readonly pieces: Buffer[] = [];
	override _write(piece: Buffer, _encoding: string, done: () => void): void {
		this.pieces.push(piece);
		done();
	}
	get text(): string {
		return Buffer.concat(this.pieces).toString();
	}
}

async function ninefold(words: string[], input = '') {
	const [stdout, stderr] = [new Collector(), new Collector()];
	const exitCode = await main(words, { stdin: Readable.from([input]), stdout, stderr });
	return { exitCode, out: stdout.text, err: stderr.text };
}

describe('ninefold compare', () => {
	it('prints headlines first, then proposals by survival in the first scenario, then medians', async () => {
		const { exitCode, out, err } = await ninefold(['compare', ...codes]);
		expect([exitCode, err]).toEqual([0, '']);
		expect(out).toMatch(
			/^A {2}Before: 40,960 futures\nB {2}After: 40,960 futures\nAll with seed 1; engine \d/
		);
		const rows = out.split('\n').map((line) => line.split(/ {2,}/));
		const firstCells = rows.map(([cell]) => cell);
		const places = [
			'Rescue comes before escape',
			'At least one proposal survives',
			'Tripwires and honeypots',
			'AI control',
			'Boxing and careful bootstrapping',
			'Pause and compute governance',
			'Median arrival',
			'Rescue'
		].map((name) => firstCells.indexOf(name));
		expect(places.every((place) => place > 0)).toBe(true);
		expect(places).toEqual(places.toSorted((one, other) => one - other));

		const row = (name: string) => rows[firstCells.indexOf(name)]!.slice(1);
		// The exit does not touch what comes before what; a longer one can only cost survival.
		expect(row('Rescue comes before escape')[2]).toBe('0.00 ±0.01');
		expect(row('Tripwires and honeypots')[2]).toBe('–');
		expect(row('Pause and compute governance')[0]).toBe('–');
		expect(row('AI control')[2]).toMatch(/^−\d\.\d+ ±0\.\d+$/);
		expect(row('Escape')[2]).toMatch(/^0\.00 ±0\.\d\d$/);
		expect(out).not.toContain('Note:');
	});

	it('prints the comparison as JSON, the very bytes that the engine gives', async () => {
		const { out } = await ninefold(['compare', codes[0]!, '-', '--json'], JSON.stringify(after));
		expect(out).toBe(JSON.stringify(await compare([before, after])) + '\n');
	});

	it('takes futures, seed and condition for all', async () => {
		const words = ['compare', ...codes, '--futures', '5000', '--seed', '3', '--given', 'rescue < 2030'];
		const { summaries, warnings } = JSON.parse((await ninefold([...words, '--json'])).out);
		for (const { scenario, given } of summaries) {
			expect(scenario).toMatchObject({ futures: 5000, seed: 3, given: 'rescue < 2030' });
			expect(given.kept).toBeGreaterThanOrEqual(5000);
		}
		expect(warnings).toEqual([]);
		const { out } = await ninefold(words);
		expect(out).toMatch(/A {2}Before: [56],\d{3} of [\d,]+ futures, those where rescue < 2030\n/);
		expect(out).toContain('Note: A, B count only futures that fit a condition.');
	});

	it('says what would come of doing something in words of its own', async () => {
		const paused: Scenario = {
			...before,
			title: 'A pause',
			seed: 9,
			interventions: [{ id: 'pause', name: 'Pause', when: { year: 2027 }, forYears: 2, capabilitySpeed: 0 }]
		};
		const { out } = await ninefold(['compare', codes[0]!, '-', '--futures', '5000'], JSON.stringify(paused));
		const notes = out.slice(out.indexOf('Note:')).replace(/\s+/g, ' ');
		expect(notes).toContain('Note: B has something done that A has not, or does it otherwise.');
		expect(notes).toContain('“A pause” is drawn with seed 1, that of the first scenario');
	});

	it.each([
		[['compare', 'metr-trend'], /OTHERS missing: ninefold compare SCENARIO OTHERS…/],
		[['compare', ...Array<string>(5).fill('metr-trend')], /at most 3 others, got 4/],
		[['compare', '-', '-'], /only one of the scenarios can come from standard input/],
		[['compare', 'metr-trend', 'metr-trendy'], /did you mean "metr-trend"\?/],
		[['compare', 'metr-trend', 'metr-slow', '--csv'], /there is no option --csv/]
	])('says what is wrong with %j', async (words, complaint) => {
		const { exitCode, out, err } = await ninefold(words);
		expect([exitCode, out]).toEqual([2, '']);
		expect(err).toMatch(complaint);
	});

	it('refuses a condition that keeps too few, and says whose', async () => {
		const quick = { ...presetById('nine-exponentials')!.scenario, proposals: [], futures: 1000 };
		const none = { ...quick, title: 'Too early', given: 'rescue < 2000' };
		const words = ['compare', encodeScenario(quick), '-'];
		const { exitCode, out, err } = await ninefold(words, JSON.stringify(none));
		expect([exitCode, out]).toEqual([2, '']);
		expect(err).toMatch(/^ninefold: “Too early”: None of 2,00\d,\d{3} futures fits the condition;/);
	});
});
