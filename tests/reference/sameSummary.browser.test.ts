import { expect, it } from 'vitest';
import { openRunner } from '../../src/lib/simulation/openRunner.ts';
import golden from '../golden/golden.json';
import { fingerprint } from '../golden/fingerprint.ts';
import { GOLDEN_SCENARIOS } from '../golden/goldenScenarios.ts';

it('the page’s workers give the stored summary', { timeout: 60_000 }, async () => {
	const name = 'metr-trend@1';
	const job = { id: 1, scenario: GOLDEN_SCENARIOS[name]! };
	const runner = openRunner();
	try {
		await runner.warm(job);
		const parts = await Promise.all([runner.count(job, 0, 1), runner.count(job, 1, 1)]);
		const { summary } = await runner.summarise(job, parts);
		expect(fingerprint(JSON.stringify(summary))).toBe(golden[name].summary);
	} finally {
		runner.close();
	}
});
