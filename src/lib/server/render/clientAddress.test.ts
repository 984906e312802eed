import { expect, test } from 'vitest';
import { clientAddress, trustedProxies } from './clientAddress.ts';
import { rendererCount } from './rendererCount.ts';
import { renderSeconds } from './renderSeconds.ts';

test.each([
	['nobody is trusted by default', '1.1.1.1', '203.0.113.9', 0, '203.0.113.9'],
	['one proxy says who asked it', 'made up, 198.51.100.7', '10.0.0.2', 1, '198.51.100.7'],
	['two proxies', 'made up, 198.51.100.7, 10.0.0.3', '10.0.0.2', 2, '198.51.100.7'],
	['a proxy that says nothing', null, '10.0.0.2', 1, '10.0.0.2'],
	['fewer hops than proxies', '198.51.100.7', '10.0.0.2', 2, '10.0.0.2'],
	['the same machine', null, '::ffff:127.0.0.1', 0, undefined],
	['version 4 in the form of version 6', null, '::ffff:203.0.113.9', 0, '203.0.113.9'],
	['half of an address of version 6', null, '2001:db8::1:2', 0, '2001:db8:0:0'],
	['… written out', null, '2001:DB8:0:0:1:2:3:4', 0, '2001:db8:0:0']
] as const)('%s', (_, forwarded, socket, proxies, expected) => {
	expect(clientAddress(forwarded, socket, proxies)).toBe(expected);
});

test('settings that are none are named', () => {
	expect([trustedProxies(undefined), trustedProxies('2')]).toEqual([0, 2]);
	expect(() => trustedProxies('-1')).toThrow('NINEFOLD_TRUSTED_PROXIES');
	expect([rendererCount(undefined, 1), rendererCount('', 8), rendererCount('0', 8)]).toEqual([1, 7, 0]);
	expect(() => rendererCount('many', 2)).toThrow('NINEFOLD_RENDERERS');
	expect(renderSeconds(undefined)({ kind: 'picture' } as never)).toBe(2);
	expect(renderSeconds('4')({ kind: 'summary' } as never)).toBe(40);
	expect(() => renderSeconds('soon')).toThrow('NINEFOLD_RENDER_SECONDS');
});
