import { expect, test } from 'vitest';
import { compare, ENGINE_VERSION, ENGINE_VERSIONS, simulate, study } from '../../src/lib/core/index.ts';
import { parseScenario } from '../../src/lib/core/scenario/parseScenario.ts';
import { presetById } from '../../src/lib/core/scenario/presets/index.ts';
import type { Scenario } from '../../src/lib/core/scenario/scenario.ts';
import { fingerprint } from '../golden/fingerprint.ts';

const metr = presetById('metr-trend', 1)!.scenario;
const plateau = presetById('plateau', 1)!.scenario;
const RARE: Scenario = parseScenario({
	...metr,
	futures: 20_000,
	given: 'rescue < deception and rescue < escape'
});
const NEVER: Scenario = parseScenario({ ...metr, futures: 3000, given: 'rescue < 2000' });

const SCENARIOS = {
	'no condition': parseScenario({ ...metr, futures: 5000 }),
	'a rare condition': RARE,
	'a condition that often holds': parseScenario({ ...plateau, futures: 9000, given: 'awareness < 2030' }),
	'a condition that never holds': NEVER
};

/**
 * What each version said when it was the one that ran: engine 1.0.0 at commit 50ed5d0bc2eccc63c5676a0a36a4161740a643d9,
 * engine 1.1.0 at commit db65999721344f65029e457598fe02196161266e. Futures drawn, futures kept, and the fingerprint of all
 * that the summary says but the scenario and the warnings. Never to be changed.
 */
const SAID: Record<string, Partial<Record<keyof typeof SCENARIOS, [number, number, string]>>> = {
	'1.0.0': {
		'no condition': [5000, 5000, '492c92929980d250'],
		'a rare condition': [20_000, 533, 'a55e7dd2959398c0'],
		'a condition that often holds': [9000, 8809, 'c6dedad81f369e4a'],
		'a condition that never holds': [3000, 0, '211dfa8281e2f400']
	},
	'1.1.0': {
		'no condition': [5000, 5000, '76e36b3b53dda5f9'],
		'a rare condition': [396_832, 10_549, '583b8e7e5de8412c'],
		'a condition that often holds': [13_096, 12_818, '3476ba81ba7308e3']
	}
};

test.each(Object.entries(SAID))(
	'as engine %s counted, it is counted still, to the last bit',
	async (engine, said) => {
		for (const [name, [futures, kept, print]] of Object.entries(said)) {
			const { scenario, warnings, ...numbers } = await simulate(SCENARIOS[name as keyof typeof SCENARIOS], {
				engine
			});
			expect([numbers.engine, numbers.futures, numbers.given.kept]).toEqual([engine, futures, kept]);
			expect(fingerprint(JSON.stringify(numbers)), name).toBe(print);
			expect(scenario).toEqual(SCENARIOS[name as keyof typeof SCENARIOS]);
			expect(warnings.length).toBe(kept < 100 ? 1 : 0);
		}
	}
);

test('every version is held to what it said', () => {
	expect(Object.keys(SAID)).toEqual(ENGINE_VERSIONS);
	expect(ENGINE_VERSIONS.at(-1)).toBe(ENGINE_VERSION);
});

test('a study and a comparison count the very futures that the summary of that version does', async () => {
	const engine = '1.0.0';
	const studied = await study(RARE, { engine });
	expect([studied.engine, studied.futures, studied.given.kept]).toEqual([engine, 20_000, 533]);
	const compared = await compare([RARE, { ...RARE, title: 'Sooner', horizon: 2050 }], { engine });
	expect(compared.engine).toBe(engine);
	expect(compared.summaries[0]).toEqual(await simulate(RARE, { engine }));
	expect(compared.summaries[1]!.futures).toBe(20_000);
});

test('an unknown version is named, beside those that are known', async () => {
	for (const engine of ['9.0.0', 'constructor', ''])
		await expect(simulate(RARE, { engine })).rejects.toMatchObject({
			name: 'UnknownEngine',
			kind: 'unknown-engine',
			version: engine,
			message: `The numbers of engine ${engine} are not known here: this is engine 1.1.0, which can also count as 1.0.0 did.`
		});
});
