import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { compressed } from './compressed.ts';

const text = 'In 29 of 100 futures rescue comes before escape. '.repeat(1000);
const answer = (type = 'text/html', headers: Record<string, string> = {}) =>
	new Response(text, { status: 400, headers: { 'content-type': type, etag: '"1"', ...headers } });
const asked = (acceptEncoding?: string) =>
	new Request('http://127.0.0.1/', {
		headers: acceptEncoding === undefined ? {} : { 'accept-encoding': acceptEncoding }
	});

test.each(['gzip', 'gzip, deflate, br', 'br;q=1.0, GZIP;q=0.5', '*'])('"%s" gets gzip', async (accepts) => {
	const response = compressed(asked(accepts), answer());
	expect(response.headers.get('content-encoding')).toBe('gzip');
	const body = new Uint8Array(await response.arrayBuffer());
	expect(body.length).toBeLessThan(text.length / 10);
	expect(gunzipSync(body).toString()).toBe(text);
});

test.each([undefined, '', 'br', 'identity', 'gzip;q=0', 'gzip;q=0, *'])(
	'"%s" gets the text as it is',
	async (accepts) => {
		const response = compressed(asked(accepts), answer());
		expect(response.headers.has('content-encoding')).toBe(false);
		expect(await response.text()).toBe(text);
	}
);

describe('what is kept', () => {
	test('the status, the other headers, and no length that no longer fits', () => {
		const response = compressed(asked('gzip'), answer('text/html', { 'content-length': `${text.length}` }));
		expect(response.status).toBe(400);
		expect(response.headers.get('etag')).toBe('"1"');
		expect(response.headers.has('content-length')).toBe(false);
	});

	test('caches are told that the answer depends on the question, either way', () => {
		for (const accepts of ['gzip', 'identity'])
			expect(compressed(asked(accepts), answer()).headers.get('vary')).toBe('accept-encoding');
	});

	test('pictures, empty answers, and what is compressed already', () => {
		for (const response of [
			answer('image/png'),
			answer('application/json', { 'content-encoding': 'br' }),
			new Response(null, { status: 307, headers: { 'content-type': 'text/html' } })
		])
			expect(compressed(asked('gzip'), response)).toBe(response);
	});
});
