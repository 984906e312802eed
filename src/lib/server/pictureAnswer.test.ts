import { describe, expect, test } from 'vitest';
import { PRESETS, TooFewFutures } from '../core/index.ts';
import { encodeScenario } from '../share/link.ts';
import { pictureAnswer } from './pictureAnswer.ts';
import { BoundedCache } from './render/BoundedCache.ts';
import { ClientBudgets } from './render/ClientBudgets.ts';
import type { RenderJob } from './render/job.ts';
import { Rendering, type Known } from './render/Rendering.ts';
import { RenderFault } from './render/renderFault.ts';

const code = encodeScenario(PRESETS[0]!.scenario);
const SVG = new TextEncoder().encode('<svg/>');

/** Asks for an address; counts what was done for the answer. */
function site(perform: (job: RenderJob) => unknown = (job) => (job.kind === 'picture' ? SVG : {})) {
	const done: RenderJob[] = [];
	const rendering = new Rendering({
		async perform(job) {
			done.push(job);
			return perform(job) as never;
		},
		renderer: 'test',
		pictures: new BoundedCache<Known>(100_000),
		documents: new BoundedCache<Known>(100_000),
		budgets: new ClientBudgets({ burstSeconds: 1, refill: 1, now: () => 0 }),
		client: () => undefined
	});
	const get = (address: string, headers: Record<string, string> = {}) => {
		const url = new URL(address, 'https://ninefold.example');
		const [, , chart = '', ...file] = url.pathname.split('/');
		const question = { request: new Request(url, { headers }), url, drawnOn: '26 Nov 2026' };
		return pictureAnswer({ ...question, chart, file: file.join('/') }, rendering);
	};
	return { get, done };
}

describe('an image', () => {
	test('comes with exact headers, and is never counted twice or for who has it', async () => {
		const { get, done } = site();
		const first = await get(`/chart/survival/${code}.svg`);
		expect(await first.text()).toBe('<svg/>');
		expect(Object.fromEntries(first.headers)).toEqual({
			'access-control-allow-origin': '*',
			'cache-control': 'public, max-age=300, stale-while-revalidate=86400',
			'content-length': '6',
			'content-security-policy':
				"default-src 'none'; style-src 'unsafe-inline'; font-src data:; frame-ancestors *; sandbox",
			'content-type': 'image/svg+xml',
			'cross-origin-resource-policy': 'cross-origin',
			etag: expect.stringMatching(/^W\/"[A-Za-z0-9_-]{43}"$/),
			vary: 'accept-encoding',
			'x-content-type-options': 'nosniff'
		});
		const small = await get(`/chart/survival/${code}.svg`, { 'accept-encoding': 'gzip' });
		expect(small.headers.get('content-encoding')).toBe('gzip');
		expect(done.map(({ kind }) => kind)).toEqual(['summary', 'picture']);
		expect(done[1]).toMatchObject({ origin: 'https://ninefold.example', drawnOn: '26 Nov 2026' });

		const elsewhere = site();
		const again = await elsewhere.get(`/chart/survival/${code}.svg`, {
			'if-none-match': `"other", ${first.headers.get('etag')}`
		});
		expect([again.status, again.body, elsewhere.done]).toEqual([304, null, []]);
	});

	test('that names an engine is for ever', async () => {
		const { get } = site();
		const frozen = await get(`/chart/survival/${code}/engine-1-0-0.png`);
		expect(frozen.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
		expect(frozen.headers.get('content-type')).toBe('image/png');
	});

	test.each([
		[`/chart/survival/${code}.svg?width=3000`, `/chart/survival/${code}.svg`],
		[`/chart/survival/${code}.svg?`, null],
		[`/chart/survival/${code}/w600_dark.png`, `/chart/survival/${code}/dark_w600.png`],
		[`/chart/survival/${code}/x2_controls-all.svg`, `/chart/survival/${code}.svg`],
		[`/chart/survival/${code}/card_w600_x2.png`, `/chart/survival/${code}/card.png`],
		[`/chart/survival/${code}//dark.svg`, '400'],
		[
			`/chart/compare/${code}/${code}/dark.svg?a=${'a'.repeat(500)}`,
			`/chart/compare/${code}/${code}/dark.svg`
		]
	])(
		'an address of several leads to the one of its picture, and nothing is counted: %#',
		async (address, expected) => {
			const { get, done } = site();
			const { status, headers } = await get(address);
			if (expected === null) expect(status).toBe(200);
			else {
				expect(status).toBe(expected === '400' ? 400 : 308);
				expect(headers.get('location')).toBe(expected === '400' ? null : expected);
				expect(done).toEqual([]);
			}
		}
	);

	test('addresses with junk cost nothing', async () => {
		const { get, done } = site();
		for (let k = 0; k < 500; k++) {
			const { status } = await get(`/chart/survival/${code}.svg?junk=${k}&w=${k}`);
			if (status !== 308) throw new Error(`${status} for ${k}`);
		}
		expect(done).toEqual([]);
	});
});

describe('what is no image', () => {
	test.each([
		[404, 'an unknown chart', '/chart/nothing/1abc.svg'],
		[404, 'an unknown type', `/chart/survival/${code}.gif`],
		[404, 'no scenario', `/chart/survival/.svg`],
		[400, 'a damaged code', `/chart/survival/${code.slice(0, -3)}.svg`],
		[400, 'two scenarios where one is drawn', `/chart/survival/${code}/${code}.svg`],
		[400, 'one scenario where several are', `/chart/compare/${code}.svg`],
		[400, 'an unknown width', `/chart/survival/${code}/w9999.svg`],
		[400, 'an unknown option', `/chart/survival/${code}/colour-red.svg`],
		[400, 'an unknown engine', `/chart/survival/${code}/engine-9-9-9.svg`],
		[414, 'a far too long address', `/chart/survival/1${'a'.repeat(8001)}.svg`]
	])('%i for %s, in words and as a picture', async (status, _, address) => {
		const { get, done } = site();
		const said = await get(address);
		expect([said.status, said.headers.get('cache-control')]).toEqual([status, 'no-store']);
		expect(said.headers.get('content-type')).toBe('text/plain; charset=utf-8');
		expect(await said.text()).toMatch(/^["A-Z].*\.\n$/s);
		const shown = await get(address, { accept: 'image/avif,image/webp,*/*;q=0.8' });
		expect([shown.status, shown.headers.get('content-type')]).toEqual([status, 'image/svg+xml']);
		expect(await shown.text()).toMatch(/^<svg [^]*<\/svg>\n$/);
		expect(done).toEqual([]);
	});

	test('too few futures, and a server that has no time', async () => {
		const tooFew = await site(() => {
			throw new TooFewFutures(3, 4096);
		}).get(`/chart/survival/${code}.svg`);
		expect([tooFew.status, tooFew.headers.get('cache-control')]).toEqual([422, 'no-store']);
		expect(await tooFew.text()).toContain('3 of 4,096 futures');

		for (const [kind, status] of [
			['busy', 503],
			['timeout', 503],
			['crashed', 503],
			['too-many', 429]
		] as const) {
			const answer = await site(() => {
				throw new RenderFault(kind);
			}).get(`/chart/survival/${code}.svg`);
			expect([kind, answer.status]).toEqual([kind, status]);
			expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
			expect(answer.headers.get('cache-control')).toBe('no-store');
		}
	});

	test('never repeats what was asked', async () => {
		const { get } = site();
		const shown = await get(`/chart/survival/${code}/evil-abc123xyz.svg`, { accept: 'image/*' });
		expect(await shown.text()).not.toContain('abc123xyz');
	});
});
