import { describe, expect, it } from 'vitest';
import { PRESETS } from '../core/index.ts';
import { encodeScenario } from '../share/link.ts';
import { LinkError } from '../share/linkError.ts';
import { oembedAnswer, OembedError } from './oembed.ts';

const ORIGIN = 'https://ninefold.example';
const code = encodeScenario(PRESETS[0]!.scenario);
const ask = (parameters: Record<string, string>) => oembedAnswer(new URLSearchParams(parameters), ORIGIN);

describe('oEmbed', () => {
	it('gives what the specification asks of a rich answer', () => {
		const answer = ask({ url: `${ORIGIN}/s/${code}`, format: 'json' });
		expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 700, height: 400 });
		expect(answer.html).toContain(`src="${ORIGIN}/embed/arrivals/${code}"`);
		expect(answer.title).toContain(PRESETS[0]!.scenario.title);
		expect(answer.thumbnail_url).toBe(`${ORIGIN}/chart/arrivals/${code}/card.png`);
	});

	it('keeps within maxwidth and maxheight', () => {
		const answer = ask({ url: `${ORIGIN}/embed/survival/${code}/dark`, maxwidth: '420', maxheight: '300' });
		expect(answer).toMatchObject({ width: 420, height: 300 });
		expect(answer.html).toContain('width="420" height="300"');
		expect(answer.html).toContain(`/embed/survival/${code}/dark"`);
		expect(answer.thumbnail_url).toBeUndefined();
	});

	it('a frozen link gives frozen numbers, an image’s address its chart', () => {
		expect(ask({ url: `${ORIGIN}/s/${code}/engine-1-0-0` }).html).toContain(`${code}/engine-1-0-0"`);
		expect(ask({ url: `${ORIGIN}/chart/fan/${code}/w600.png` }).html).toContain(`/embed/fan/${code}/w600"`);
	});

	it('a title of the user’s stays text', () => {
		const scenario = { ...PRESETS[0]!.scenario, title: '"><script>alert(1)</script>' };
		const { html } = ask({ url: `${ORIGIN}/s/${encodeScenario(scenario)}` });
		expect(html).not.toContain('<script');
		expect(html).toContain('title="&quot;&gt;&lt;script&gt;');
	});

	it.each([
		[{}, 400],
		[{ url: 'nonsense' }, 404],
		[{ url: `https://elsewhere.example/s/${code}` }, 404],
		[{ url: `${ORIGIN}/method` }, 404],
		[{ url: `${ORIGIN}/s/${code}`, format: 'xml' }, 501],
		[{ url: `${ORIGIN}/s/${code}`, maxwidth: '-3' }, 400]
	])('%j is refused with %i', (parameters, status) => {
		expect(() => ask(parameters as Record<string, string>)).toThrow(
			expect.objectContaining({ constructor: OembedError, status })
		);
	});

	it('a damaged link is a typed error', () => {
		expect(() => ask({ url: `${ORIGIN}/s/${code.slice(0, -1)}` })).toThrow(LinkError);
	});
});
