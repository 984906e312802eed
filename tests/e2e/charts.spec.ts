import { expect, test } from '@playwright/test';

/** The built server with the processes that render for it. */
test('a chart is an image at one address, with exact headers, kept by whoever has it', async ({
	request
}) => {
	const ready = await request.get('/readyz');
	expect([ready.status(), await ready.text()]).toEqual([
		200,
		expect.stringMatching(/^ready: [1-9]\d* processes render/)
	]);

	const preset = await request.get('/presets/ai-2027', { maxRedirects: 0 });
	const code = preset.headers().location!.split('/').at(-1)!;
	const svg = `/chart/survival/${code}/dark.svg`;
	const drawn = await request.get(svg);
	expect(drawn.status()).toBe(200);
	expect(drawn.headers()).toMatchObject({
		'content-type': 'image/svg+xml',
		'cache-control': 'public, max-age=300, stale-while-revalidate=86400',
		'access-control-allow-origin': '*',
		'cross-origin-resource-policy': 'cross-origin',
		'x-content-type-options': 'nosniff'
	});
	expect(drawn.headers()['content-security-policy']).toMatch(/^default-src 'none'.*sandbox$/);
	expect(await drawn.text()).toMatch(/^<\?xml [^]*<\/svg>\s*$/);
	const { etag } = drawn.headers();
	const again = await request.get(svg, { headers: { 'if-none-match': etag! } });
	expect([again.status(), again.headers().etag, (await again.body()).length]).toEqual([304, etag, 0]);
	const head = await request.head(svg);
	expect([head.status(), head.headers().etag]).toEqual([200, etag]);

	// All kinds of documents and files; each of them drawn by a process of its own.
	for (const [address, control] of [
		[`/chart/arrivals/${code}/card.png`, /^public, max-age=300,/],
		[`/chart/survival/${code}/engine-1-0-0.png`, /^public, max-age=31536000, immutable$/],
		[`/chart/compare/${code}/${code}.png`, /^public, max-age=300,/],
		[`/chart/matters/${code}.png`, /^public, max-age=300,/]
	] as const) {
		const png = await request.get(address);
		expect([address, png.status(), png.headers()['content-type']]).toEqual([address, 200, 'image/png']);
		expect(png.headers()['cache-control']).toMatch(control);
		expect([...(await png.body()).subarray(1, 4)]).toEqual([...'PNG'].map((sign) => sign.charCodeAt(0)));
	}

	const asked = async (address: string, accept?: string) => {
		const answer = await request.get(address, {
			maxRedirects: 0,
			...(accept === undefined ? {} : { headers: { accept } })
		});
		const { location, 'cache-control': control, 'content-type': type } = answer.headers();
		return { status: answer.status(), location, control, type };
	};
	expect(await asked(`${svg}?cache=no`)).toMatchObject({ status: 308, location: svg });
	for (const [status, address] of [
		[404, `/chart/nothing/${code}.svg`],
		[400, `/chart/survival/${code}/colour-red.svg`],
		[400, `/chart/survival/${code.slice(0, -2)}.svg`],
		[414, `/chart/survival/2${'A'.repeat(8050)}.svg`],
		[414, `/chart/survival/2${'A'.repeat(9000)}.svg`]
	] as const)
		expect(await asked(address)).toMatchObject({ status, control: 'no-store' });
	expect(await asked(`/chart/survival/${code}x.png`, 'image/*')).toMatchObject({
		status: 400,
		type: 'image/svg+xml'
	});
	expect((await asked('/healthz')).status).toBe(200);
});
