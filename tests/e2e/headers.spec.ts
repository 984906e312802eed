import { expect, test, type APIRequestContext } from '@playwright/test';

const CODE = '2F_gw2FOLAA';
const DEVICES =
	'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=(), browsing-topics=()';

/** Headers that say who may do what with an answer. */
const GUARDS = [
	...['access-control-allow-origin', 'content-security-policy', 'cross-origin-embedder-policy'],
	...['cross-origin-opener-policy', 'cross-origin-resource-policy', 'permissions-policy'],
	...['referrer-policy', 'x-content-type-options', 'x-frame-options']
];

const ALWAYS = {
	'permissions-policy': DEVICES,
	'referrer-policy': 'strict-origin-when-cross-origin',
	'x-content-type-options': 'nosniff'
};
const NOT_FRAMED = {
	...ALWAYS,
	'content-security-policy': "frame-ancestors 'none'",
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin'
};
const FOR_EVERYBODY = {
	...ALWAYS,
	'access-control-allow-origin': '*',
	'cross-origin-resource-policy': 'cross-origin'
};
const IMAGE = {
	...FOR_EVERYBODY,
	'content-security-policy':
		"default-src 'none'; style-src 'unsafe-inline'; font-src data:; frame-ancestors *; sandbox"
};
const page = (nonce: string) => ({
	...NOT_FRAMED,
	'content-security-policy': `default-src 'self'; frame-src 'self'; worker-src 'self' blob:; connect-src 'self'; font-src 'self' data:; img-src 'self' data: blob:; object-src 'none'; script-src 'self' 'sha256-…'${nonce}; style-src 'self' 'unsafe-inline'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`
});
const embed = (origin: string) => ({
	...FOR_EVERYBODY,
	'content-security-policy': `default-src 'none'; script-src ${origin}; style-src ${origin} 'unsafe-inline'; img-src data: blob:; font-src ${origin} data:; worker-src blob:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors *`
});

async function guardsOf(request: APIRequestContext, address: string) {
	const answer = await request.get(address, { maxRedirects: 0 });
	const headers = answer.headers();
	const guards = Object.fromEntries(
		GUARDS.flatMap((name) => (name in headers ? [[name, headers[name]!]] : []))
	);
	// What is drawn anew for each request has another nonce each time; the hash is that of a file.
	if (guards['content-security-policy'])
		guards['content-security-policy'] = guards['content-security-policy']
			.replace(/'nonce-[A-Za-z0-9+/=]{20,}'/, "'nonce-…'")
			.replace(/'sha256-[A-Za-z0-9+/=]{44}'/, "'sha256-…'");
	return { status: answer.status(), guards };
}

test('every kind of address has exactly its headers: only charts may be framed, only they and their parts used elsewhere', async ({
	request,
	baseURL
}) => {
	const html = await (await request.get('/')).text();
	const asset = (ending: string) => `/${new RegExp(`_app/[^"']+\\.${ending}`).exec(html)![0]}`;
	const kinds: [address: string, status: number, guards: Record<string, string>][] = [
		['/', 200, NOT_FRAMED],
		['/method', 200, NOT_FRAMED],
		['/proposals/control', 200, NOT_FRAMED],
		[`/s/${CODE}`, 200, page(" 'nonce-…'")],
		[`/s/${CODE}/engine-1-0-0`, 200, page(" 'nonce-…'")],
		[`/compare/${CODE}.${CODE}`, 200, page(" 'nonce-…'")],
		['/s/damaged', 400, page(" 'nonce-…'")],
		['/nothing/here', 404, page(" 'nonce-…'")],
		['/presets/plateau', 307, NOT_FRAMED],
		[`/s/${CODE}/summary.json`, 200, NOT_FRAMED],
		['/healthz', 200, NOT_FRAMED],
		['/sitemap.xml', 200, NOT_FRAMED],
		['/favicon.svg', 200, NOT_FRAMED],
		[`/embed/survival/${CODE}`, 200, embed(baseURL!)],
		['/embed/survival/damaged', 400, embed(baseURL!)],
		[`/chart/survival/${CODE}.svg`, 200, IMAGE],
		[`/chart/survival/${CODE}.png`, 200, IMAGE],
		['/chart/survival/damaged.svg', 400, IMAGE],
		[asset('js'), 200, FOR_EVERYBODY],
		[asset('woff2'), 200, FOR_EVERYBODY],
		['/ninefold-chart.js', 200, FOR_EVERYBODY],
		['/ninefold-embed.js', 200, FOR_EVERYBODY],
		['/scenario.schema.json', 200, FOR_EVERYBODY],
		['/data/proposals.json', 200, FOR_EVERYBODY],
		[`/oembed?url=${encodeURIComponent(`${baseURL}/s/${CODE}`)}`, 200, FOR_EVERYBODY]
	];
	for (const [address, status, guards] of kinds)
		expect.soft(await guardsOf(request, address), address).toEqual({ status, guards });
	// What a built page may load stands in the page itself, since its file cannot know its headers.
	expect(html).toMatch(
		/<meta http-equiv="content-security-policy" content="default-src 'self';[^"]*script-src 'self' 'sha256-/
	);
});

test('pages unfurl without scripts: all that takes stands at their beginning, and leads somewhere', async ({
	request,
	baseURL
}) => {
	for (const address of [
		'/',
		`/s/${CODE}`,
		'/proposals/control',
		'/thresholds/escape',
		`/compare/${CODE}.${CODE}`
	]) {
		const head = (await (await request.get(address)).text()).slice(0, 32 * 1024);
		const content = (name: string) =>
			new RegExp(`(?:property|name)="${name}" content="([^"]*)"`).exec(head)?.[1] ?? '';
		expect(content('og:title'), address).toContain('Ninefold');
		expect(content('og:description'), address).toMatch(/\w{3}/);
		expect(content('twitter:card'), address).toBe('summary_large_image');
		expect(head, address).toContain(`<link rel="canonical" href="${baseURL}${address}"`);
		const image = await request.get(content('og:image'));
		expect([image.status(), image.headers()['content-type']], address).toEqual([200, 'image/png']);
		const png = await image.body();
		expect([png.readUInt32BE(16), png.readUInt32BE(20)], address).toEqual([1200, 630]);
		const discovered = /type="application\/json\+oembed" href="([^"]*)"/.exec(head)?.[1];
		if (!discovered) continue;
		const answer = await (await request.get(discovered.replaceAll('&amp;', '&'))).json();
		expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 700, height: 400 });
		const frame = /src="([^"]*)"/.exec(answer.html)![1]!;
		expect((await request.get(frame)).status()).toBe(200);
	}
	const map = await (await request.get('/sitemap.xml')).text();
	const addresses = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address!);
	expect(addresses.length).toBeGreaterThan(50);
	for (const address of addresses.filter((address) => !address.includes('/s/')))
		expect((await request.head(address)).status(), address).toBe(200);
});
