import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import {
	CATALOGUE,
	CHUNK_FUTURES,
	INTERVENTION_CARDS,
	LEAST_KEPT,
	PRESETS,
	THRESHOLDS
} from '../../core/index.ts';
import { defaultProngs } from '../../core/scenario/defaultProngs.ts';
import { PRONG_LINKS } from '../../core/scenario/scenario.ts';
import { formatCount } from '../../core/summaries/formatShare.ts';
import { METHOD_CONSTANTS } from './constants.ts';
import MethodPage from './MethodPage.svelte';
import { PARTS } from './parts.ts';
import { quantityInWords } from './quantityInWords.ts';

const html = render(MethodPage).body.replaceAll(/<!--.*?-->/g, '');
const plain = (markup: string) =>
	markup
		.replaceAll(/<[^>]*>/g, '')
		.replaceAll(/\s+/g, ' ')
		.trim();
/** What stands in the elements that are marked so. */
const marked = (attribute: string, value: string) =>
	[...html.matchAll(new RegExp(`<(\\w+)[^>]*${attribute}="${value}"[^>]*>([\\s\\S]*?)</\\1>`, 'g'))].map(
		(match) => plain(match[2]!)
	);

describe('the method page', () => {
	it('has every part of the model, in its order, and every link on it leads somewhere', () => {
		const ids = [...html.matchAll(/<h2[^>]* id="([^"]+)"/g)].map((match) => match[1]);
		expect(ids).toEqual(PARTS.map(({ id }) => id));
		const anchors = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]!);
		expect(anchors.length).toBeGreaterThan(PARTS.length);
		for (const anchor of anchors) expect(ids).toContain(anchor);
		expect(html).not.toContain('<script');
	});

	it.each(Object.entries(METHOD_CONSTANTS))('says %s as the engine has it', (name, value) => {
		const said = marked('data-constant', name);
		expect(said.length).toBeGreaterThan(0);
		for (const one of said) expect(one).toBe(typeof value === 'number' ? formatCount(value) : value);
	});

	it('names the limits of conditions and the size of a chunk as they are known to be', () => {
		// Known values: 4,096 futures a chunk; a condition draws until 10,000 remain, to 2,000,000, and refuses under 100.
		expect(METHOD_CONSTANTS).toMatchObject({
			chunkFutures: CHUNK_FUTURES,
			leastKept: LEAST_KEPT,
			wantedKept: 10_000,
			mostDrawn: 2_000_000,
			catalogueProposals: CATALOGUE.length
		});
		const conditions = plain(html.slice(html.indexOf('id="conditions"'), html.indexOf('id="comparison"')));
		expect(conditions).toMatch(/until 10,000 remain or 2,000,000\s*were drawn. Under 100 that remain/);
		expect(conditions).toContain('observing, not forcing');
	});

	it('gives the prongs the defaults that they are offered with', () => {
		const offered = defaultProngs(PRESETS[0]!.scenario);
		for (const field of [
			'multiplier',
			'leak',
			'supportNow',
			'campaign',
			'decay',
			'demo',
			'slowdown'
		] as const)
			expect(marked('data-default', `prongs.${field}`)[0]).toMatch(
				new RegExp(`^${quantityInWords(offered[field]).replaceAll('.', '\\.')}\\. \\w`)
			);
		for (const link of PRONG_LINKS) expect(marked('data-link', link)).toHaveLength(1);
	});

	it('gives the default preset’s numbers, and lists every preset and every intervention', () => {
		const { thresholds } = PRESETS[0]!.scenario;
		for (const [slug, { ways }] of Object.entries(thresholds)) {
			const said = marked('data-default', `thresholds.${slug}`)[0];
			for (const way of ways) if ('level' in way) expect(said).toContain(quantityInWords(way.level));
		}
		const words = plain(html);
		for (const { title } of PRESETS) expect(words).toContain(title);
		for (const { name } of INTERVENTION_CARDS) expect(words).toContain(name);
	});

	it('says when the default begins and ends, how long the exit takes, and which proposals need research', () => {
		const { start, horizon, exitYears } = PRESETS[0]!.scenario;
		expect(marked('data-default', 'start')).toEqual([String(start)]);
		expect(marked('data-default', 'horizon')).toEqual([String(horizon)]);
		expect(marked('data-default', 'exitYears')[0]).toContain(quantityInWords(exitYears));
		for (const { id, ready } of CATALOGUE)
			if (ready)
				expect(marked('data-default', `ready.${id}`)[0]).toContain(quantityInWords(ready.researchYears));
		for (const { provenance } of INTERVENTION_CARDS)
			for (const { text } of Object.values(provenance)) expect(plain(html)).toContain(text);
	});

	it('leads to the pages of thresholds and proposals', () => {
		for (const { slug } of THRESHOLDS) expect(html).toMatch(new RegExp(`href="[^"]*/thresholds/${slug}"`));
		expect(html).toMatch(/href="[^"]*\/proposals\/elk"/);
	});

	it('sets every equation as MathML, and leaves no TeX behind', () => {
		expect(html.match(/<math/g)!.length).toBeGreaterThan(40);
		expect(html).not.toMatch(/\\(frac|sum|text|tau)/);
		expect(html).not.toContain('temml-error');
	});
});
