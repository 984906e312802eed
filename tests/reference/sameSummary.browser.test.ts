import { expect, it } from 'vitest';
import { openRunner } from '../../src/lib/simulation/openRunner.ts';
import golden from '../golden/golden.json';
import { fingerprint } from '../golden/fingerprint.ts';
import { GOLDEN_SCENARIOS } from '../golden/goldenScenarios.ts';
import { summaryFrom } from './summaryFrom.ts';

it('the page’s workers give the stored summary', async () => {
	const name = 'metr-trend@1';
	const summary = await summaryFrom(openRunner(), GOLDEN_SCENARIOS[name]!);
	expect(fingerprint(JSON.stringify(summary))).toBe(golden[name].summary);
});
