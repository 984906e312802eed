import { expect, it } from 'vitest';
import addresses from './addresses.json' with { type: 'json' };
import { readAddress } from './readAddress.ts';

/**
 * Addresses that people may have put into pages of their own. Every later version must understand them as the same:
 * entries are added and never changed.
 */
it.each(addresses.map(({ address, means }) => [address, means] as const))('%s', (address, means) => {
	expect(readAddress(address)).toEqual(means);
});

it('are of every kind, of every version of the engine, with several scenarios and settings', () => {
	expect(new Set(addresses.map(({ means }) => means.kind))).toEqual(
		new Set(['s', 'compare', 'embed', 'svg', 'png'])
	);
	for (const engine of ['1.0.0', '1.1.0'])
		expect(addresses.filter(({ means }) => means.engine === engine).length).toBeGreaterThanOrEqual(5);
	expect(addresses.filter(({ means }) => means.scenarios.length > 1).length).toBeGreaterThanOrEqual(5);
	expect(addresses.filter(({ means }) => (means.settings ?? '') !== '').length).toBeGreaterThanOrEqual(10);
});
