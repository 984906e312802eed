import { expect, it } from 'vitest';
import { CATALOGUE, PRESETS, THRESHOLD_SLUGS } from '../core/index.ts';
import { encodeScenario } from '../share/link.ts';
import { pageCard } from './pageCard.ts';
import { socialTags } from './socialTags.ts';

const ORIGIN = 'https://ninefold.example';
const code = encodeScenario(PRESETS[0]!.scenario);

it('a page says title, description, picture, address and where its frame is described', () => {
	const html =
		'<title>A &lt;b> · Ninefold</title><meta name="description" content="In 31 of 100 &quot;futures&quot;."/>';
	const tags = socialTags(html, pageCard('/s/[code]', { code })!, ORIGIN);
	expect(tags).toContain('<meta property="og:title" content="A &lt;b> · Ninefold" />');
	expect(tags).toContain('content="In 31 of 100 &quot;futures&quot;."');
	expect(tags).toContain(`<meta property="og:image" content="${ORIGIN}/chart/arrivals/${code}/card.png" />`);
	expect(tags).toContain(`<link rel="canonical" href="${ORIGIN}/s/${code}" />`);
	expect(tags).toContain(
		`application/json+oembed" href="${ORIGIN}/oembed?url=${encodeURIComponent(`${ORIGIN}/embed/arrivals/${code}`)}"`
	);
});

it('a build of files that does not know its address says nothing that would be wrong elsewhere', () => {
	const tags = socialTags('<title>T</title>', pageCard('/', {})!, null);
	expect(tags).toContain('og:title');
	expect(tags).not.toMatch(/og:image|canonical|oembed|http/);
});

it('every built-in page has a card, and an address that holds nothing has none', () => {
	expect(pageCard('/', {})?.path).toBe('');
	for (const slug of THRESHOLD_SLUGS)
		expect(pageCard('/thresholds/[slug]', { slug })?.path).toBe(`thresholds/${slug}`);
	for (const { id } of CATALOGUE)
		expect(pageCard('/proposals/[id]', { id })?.image).toBe(
			`chart/survival/${code}/card_proposal-${id.replaceAll('_', 'Z5f')}.png`
		);
	expect(pageCard('/s/[code]/[engine]', { code, engine: 'engine-1-0-0' })).toMatchObject({
		path: `s/${code}/engine-1-0-0`,
		image: `chart/arrivals/${code}/card_engine-1-0-0.png`
	});
	expect(pageCard('/compare/[codes]', { codes: `${code}.${code}` })?.image).toBe(
		`chart/compare/${code}/${code}/card.png`
	);
	expect(pageCard('/s/[code]', { code: '"><script>' })).toBeNull();
	expect(pageCard('/healthz', {})).toBeNull();
	expect(pageCard('/presets/[id]', { id: 'nonesuch' })).toBeNull();
});
