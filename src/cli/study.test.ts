import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { study } from '../lib/core/index.ts';
import { presetById } from '../lib/core/scenario/presets/index.ts';
import type { Scenario } from '../lib/core/scenario/scenario.ts';
import { THRESHOLD_SLUGS } from '../lib/core/scenario/thresholds.ts';
import { main } from './main.ts';

const small: Scenario = { ...presetById('metr-trend')!.scenario, title: 'A small one', futures: 5000 };

class Collector extends Writable {
	text = '';
	override _write(piece: Buffer, _encoding: string, done: () => void): void {
		this.text += piece.toString();
		done();
	}
}

async function ninefold(words: string[], input: Scenario = small) {
	const [stdout, stderr] = [new Collector(), new Collector()];
	const exitCode = await main(words, { stdin: Readable.from([JSON.stringify(input)]), stdout, stderr });
	return { exitCode, out: stdout.text, err: stderr.text };
}

describe('ninefold study', () => {
	it('says what matters, what to have together, whether the claim holds, and for how long ranges are open', async () => {
		const { exitCode, out, err } = await ninefold(['study', '-']);
		expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
		expect(out).toMatch(/^A small one\n5,000 futures; 2026\.9 to 2060, seed 1, engine \d/);
		for (const heading of [
			'What matters for rescue before escape',
			'What matters for at least one proposal to survive',
			'The best proposals to have together',
			'What the 24 proposals die of together',
			'Is it true that the earlier rescue comes relative to the others, the easier most proposals?',
			'For how long each capability range is open'
		])
			expect(out.split('\n')).toContain(heading);
		expect(out).toMatch(/^Escape: level +~?\d+% +~?\d+% +~?\d+%$/m);
		expect(out).toMatch(/^It holds for \d+ of 24 proposals, is reversed for \d+, and undecided for \d+\./m);
		expect(out).not.toMatch(/What matters for “/);
	});

	it('says more about one proposal, and about the ones that are named', async () => {
		const { out } = await ninefold(['study', '-', '--proposal', 'control', '--portfolio', 'control, elk']);
		expect(out).toContain('What matters for “AI control”');
		expect(out).toContain('Which single facts tell most about “AI control”');
		expect(out).toMatch(/^Rescue before (Opacity|Escape) +0\.\d\d +~?\d+% +~?\d+% +/m);
		expect(out).toContain('What AI control, Eliciting latent knowledge die of together');
	});

	it('prints the study as JSON, the very bytes that the engine gives', async () => {
		const words = ['study', '-', '--json', '--portfolio', 'control,elk', '--seed', '3', '--futures', '2000'];
		const expected = await study({ ...small, seed: 3, futures: 2000 }, { portfolio: ['control', 'elk'] });
		expect((await ninefold(words)).out).toBe(JSON.stringify(expected) + '\n');
	});

	it('counts only the futures where a condition is true', async () => {
		const { out } = await ninefold(['study', '-', '--given', 'rescue < escape']);
		expect(out).toMatch(/of [\d,]+ futures, those where rescue < escape;/);
		expect(out).toMatch(/break containment in more than [\d,]+ of [\d,]+ futures/);
	});

	it('can do without proposals', async () => {
		const { exitCode, out } = await ninefold(['study', '-'], { ...small, proposals: [] });
		expect(exitCode).toBe(0);
		expect(out).not.toMatch(/die of together|The best proposals/);
	});

	it.each([
		[['study'], /study: SCENARIO missing/],
		[
			['study', '-', '--portfolio', 'contorl'],
			/--portfolio: .* no proposal "contorl"; did you mean "control"\?/
		],
		[['study', '-', '--proposal', 'nothing'], /--proposal: the scenario has no proposal "nothing"/],
		[['study', '-', '--futures', '0'], /--futures: must be a whole number/]
	])('refuses %j', async (words, message) => {
		const { exitCode, out, err } = await ninefold(words);
		expect(err).toMatch(message);
		expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
	});

	it('refuses a condition that keeps too few futures', async () => {
		const certain = { ways: [{ year: 2030 }], after: [], status: 'unknown' as const };
		const thresholds = Object.fromEntries(THRESHOLD_SLUGS.map((slug) => [slug, certain]));
		const scenario = { ...small, axes: [], proposals: [], thresholds } as unknown as Scenario;
		const { exitCode, err } = await ninefold(['study', '-', '--given', 'rescue < 2020'], scenario);
		expect(err).toMatch(/given: None of [\d,]+ futures fits the condition; at least 100 are needed/);
		expect(exitCode).toBe(2);
	});
});
