import { expect, test } from 'vitest';
import { isUnfinished, simulate } from '../core/index.ts';
import { PRESETS } from '../core/scenario/presets/index.ts';
import { encodeScenario } from '../share/link.ts';
import { statusOfFault } from '../share/statusOfFault.ts';
import { drawnSummary } from './drawnSummary.ts';
import { openedLink } from './openedLink.ts';

const scenario = { ...PRESETS[0]!.scenario, futures: 10_000 };

test('a link gives exactly the numbers of the whole pipeline', async () => {
	const opened = await openedLink(encodeScenario(scenario));
	expect(opened.summary).toEqual(await simulate(scenario));
});

test('the same scenario is counted once', async () => {
	const [one, other] = await Promise.all([drawnSummary(scenario), drawnSummary(structuredClone(scenario))]);
	expect(one).toBe(other);
});

test('of a larger scenario the server counts only the beginning', async () => {
	const summary = await drawnSummary({ ...scenario, futures: 1_000_000 });
	expect(summary.futures).toBe(25 * 4096);
	expect(summary.scenario.futures).toBe(1_000_000);
});

/** A thousand futures of which 20 to 30 fit. */
const rare = { ...scenario, futures: 1000, given: 'rescue < deception and rescue < escape' };

test('a condition that keeps few draws more here too, with the same numbers', async () => {
	const summary = await drawnSummary(rare);
	expect(summary.given.kept).toBeGreaterThanOrEqual(1000);
	expect(summary).toEqual(await simulate(rare));
});

test('what takes long is left to the page, as soon as there is something to say', async () => {
	const summary = await drawnSummary({ ...rare, futures: 100_000 });
	expect(summary.futures).toBe(100_000);
	expect(summary.given.kept).toBeGreaterThan(100);
	expect(isUnfinished(summary.scenario, summary.futures, summary.given.kept)).toBe(true);

	const rarer = await drawnSummary({ ...scenario, proposals: [], futures: 10_000, given: 'rescue < 2025' });
	expect(rarer.futures).toBeGreaterThan(25 * 4096);
	expect(rarer.given.kept).toBeGreaterThanOrEqual(100);
	expect(rarer.given.kept).toBeLessThan(200);
});

test('a condition that keeps too few is a refusal with its reason', async () => {
	const quick = PRESETS.find(({ id }) => id === 'nine-exponentials')!.scenario;
	const code = encodeScenario({ ...quick, proposals: [], given: 'rescue < 2000' });
	const opened = await openedLink(code);
	expect(opened).toEqual({
		summary: null,
		fault: {
			message: expect.stringMatching(/^None of 2,00\d,\d{3} futures fits the condition;/),
			kind: 'too-few'
		}
	});
	expect(statusOfFault('too-few')).toBe(422);
	expect(statusOfFault('damaged')).toBe(400);
});

test.each(['', '1', '1abcd', '9abcd', 'x'.repeat(5000)])(
	'the broken link "%.20s" is told, not thrown',
	async (code) => {
		const opened = await openedLink(code);
		expect(opened).toMatchObject({ summary: null, fault: { message: expect.stringMatching(/\w/) } });
	}
);

test('a frozen link gives the numbers of the engine that it names', async () => {
	const opened = await openedLink(encodeScenario(rare), '1.0.0');
	expect(opened.summary).toEqual(await simulate(rare, { engine: '1.0.0' }));
	expect(opened.summary).toMatchObject({ engine: '1.0.0', futures: 1000 });
	expect(await openedLink(encodeScenario(rare), '9.0.0')).toMatchObject({
		summary: null,
		fault: { kind: 'unknown-engine', message: expect.stringMatching(/engine 9\.0\.0 .* engine 1\.1\.0/) }
	});
});
