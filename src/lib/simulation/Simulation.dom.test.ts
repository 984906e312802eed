import { expect, test, vi } from 'vitest';
import {
	countFutures,
	isUnfinished,
	presetById,
	prepareRun,
	simulate,
	summarise,
	type Scenario
} from '../core/index.ts';
import { Simulation } from './Simulation.svelte.ts';

const scenario: Scenario = {
	...presetById('metr-trend')!.scenario,
	futures: 8_192,
	proposals: ['control'],
	given: 'rescue < 2029'
};

test('goes on where the server left off, shows nothing less sharp on the way, and ends', async () => {
	const plan = await prepareRun(scenario);
	const simulation = new Simulation(summarise(plan, countFutures(plan, 0, 2)));
	const { futures, given } = simulation.summary;
	expect(isUnfinished(scenario, futures, given.kept)).toBe(true);
	expect(simulation.running).toBe(true);

	const seen = new Set<number>();
	const stop = simulation.start();
	await vi.waitFor(
		() => {
			seen.add(simulation.summary.futures);
			expect(simulation.running).toBe(false);
		},
		{ timeout: 60_000, interval: 1 }
	);
	stop();
	expect(Math.min(...seen)).toBe(futures);
	expect(simulation.failure).toBeNull();
	expect(JSON.stringify(simulation.summary)).toBe(JSON.stringify(await simulate(scenario)));
});

test('does not run for what is complete', async () => {
	const complete = new Simulation(await simulate(scenario));
	expect(complete.summary.futures).toBeGreaterThan(scenario.futures);
	expect(complete.running).toBe(false);
});
