import { expect, test } from 'vitest';
import { simulate } from '../core/index.ts';
import { PRESETS } from '../core/scenario/presets/index.ts';
import { encodeScenario } from '../share/link.ts';
import { drawnSummary } from './drawnSummary.ts';
import { openedLink } from './openedLink.ts';

const scenario = { ...PRESETS[0]!.scenario, futures: 10_000 };

test('a link gives exactly the numbers of the whole pipeline', async () => {
	const opened = await openedLink(encodeScenario(scenario));
	expect(opened.summary).toEqual(await simulate(scenario));
});

test('the same scenario is counted once', () => {
	expect(drawnSummary(scenario)).toBe(drawnSummary(structuredClone(scenario)));
});

test('of a larger scenario the server counts only the beginning', async () => {
	const summary = await drawnSummary({ ...scenario, futures: 1_000_000 });
	expect(summary.futures).toBe(25 * 4096);
	expect(summary.scenario.futures).toBe(1_000_000);
});

test.each(['', '1', '1abcd', '9abcd', 'x'.repeat(5000)])(
	'the broken link "%.20s" is told, not thrown',
	async (code) => {
		const opened = await openedLink(code);
		expect(opened).toMatchObject({ summary: null, fault: { message: expect.stringMatching(/\w/) } });
	}
);
