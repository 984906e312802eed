import { expect, it } from 'vitest';
import golden from './golden.json';
import { goldenPrints } from './goldenPrints.ts';

it('Chromium gives the stored numbers, to the last bit', { timeout: 120_000 }, async () => {
	expect(await goldenPrints()).toEqual(golden);
});
