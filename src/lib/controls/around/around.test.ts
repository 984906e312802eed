import { render } from 'svelte/server';
import { beforeAll, describe, expect, it } from 'vitest';
import {
	CATALOGUE,
	catalogueProposal,
	PRESETS,
	simulate,
	THRESHOLD_SLUGS,
	THRESHOLDS,
	type Preset,
	type Summary
} from '../../core/index.ts';
import { THRESHOLD_EVIDENCE } from '../../core/scenario/thresholdEvidence/index.ts';
import { WORKED_SCENARIOS, type WorkedScenario } from '../../core/scenario/workedScenarios/index.ts';
import { formatEstimate, formatOutOf } from '../../core/summaries/formatShare.ts';
import { headlineOf } from '../answers/headline.ts';
import { arrivalWords } from './arrivalWords.ts';
import { DATA_FILES } from './dataFiles.ts';
import DataPage from './DataPage.svelte';
import { arrivalGlance, glanceOf, verdictGlance } from './glance.ts';
import GalleryPage from './GalleryPage.svelte';
import ProposalPage from './ProposalPage.svelte';
import ProposalsPage from './ProposalsPage.svelte';
import ThresholdExplained from './ThresholdExplained.svelte';
import ThresholdPage from './ThresholdPage.svelte';
import ThresholdsPage from './ThresholdsPage.svelte';

const FUTURES = 4096;
let presets: { preset: Preset; summary: Summary }[];
let worked: { worked: WorkedScenario; summary: Summary }[];

beforeAll(async () => {
	presets = await Promise.all(
		PRESETS.map(async (preset) => ({
			preset,
			summary: await simulate({ ...preset.scenario, futures: FUTURES })
		}))
	);
	worked = await Promise.all(
		WORKED_SCENARIOS.map(async (one) => ({
			worked: one,
			summary: await simulate({ ...one.scenario, futures: FUTURES })
		}))
	);
});

const withoutMarks = (html: string) => html.replaceAll(/<!--.*?-->/g, '');
const decoded = (html: string) =>
	html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
const wordsOf = (html: string) =>
	decoded(
		html
			.replaceAll(/<[^>]*>/g, '')
			.replaceAll(/\s+/g, ' ')
			.trim()
	);
const standard = () => presets[0]!.summary;

/** A page's frame: one heading of the first level, and every id only once. */
function expectSound(html: string) {
	expect(html.match(/<h1/g)).toHaveLength(1);
	const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
	expect(new Set(ids).size).toBe(ids.length);
	for (const [, anchor] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(anchor);
	expect(html).not.toContain('<script');
	expect(html).not.toMatch(/undefined|NaN|\[object/);
}

describe('the page of a threshold', () => {
	it.each(THRESHOLD_SLUGS)(
		'%s tells what was seen, with sources, and the years that were counted',
		(slug) => {
			const html = withoutMarks(
				render(ThresholdPage, {
					props: {
						slug,
						arrivals: Object.fromEntries(
							presets.map(({ preset, summary }) => [preset.id, arrivalGlance(summary, slug)])
						),
						before: standard().precedence[slug]
					}
				}).body
			);
			expectSound(html);
			const words = wordsOf(html);
			for (const { text, source } of THRESHOLD_EVIDENCE[slug].observed) {
				expect(words).toContain(text);
				if (source.url) expect(decoded(html)).toContain(`href="${source.url}"`);
			}
			for (const { preset, summary } of presets) {
				expect(words).toContain(preset.title);
				expect(words).toContain(arrivalWords(summary, slug));
			}
			for (const { slug: other } of THRESHOLDS)
				if (other !== slug)
					expect(words).toContain(`in ${formatOutOf(standard().precedence[slug][other])} futures`);
		}
	);

	it('has a short form for where the name stands', () => {
		const html = withoutMarks(render(ThresholdExplained, { props: { slug: 'awareness' } }).body);
		const words = wordsOf(html);
		expect(words).toContain('0.83');
		expect(words).toContain(THRESHOLDS[5]!.indicator);
		expect(html).toMatch(/href="[^"]*\/thresholds\/awareness"/);
		expect(html).toContain('href="https://arxiv.org/abs/2505.23836"');
	});

	it('is listed with the others', () => {
		const html = withoutMarks(render(ThresholdsPage, { props: { glance: glanceOf(standard()) } }).body);
		expectSound(html);
		for (const { slug, meaning } of THRESHOLDS) {
			expect(html).toMatch(new RegExp(`href="[^"]*/thresholds/${slug}"`));
			expect(wordsOf(html)).toContain(meaning);
		}
	});
});

describe('the page of a proposal', () => {
	it.each(CATALOGUE.map(({ id }) => id))('%s says its survival as the summaries have it', (id) => {
		const proposal = catalogueProposal(id)!;
		const html = withoutMarks(
			render(ProposalPage, {
				props: {
					proposal,
					verdicts: Object.fromEntries(
						presets.map(({ preset, summary }) => [preset.id, verdictGlance(summary, id)!])
					)
				}
			}).body
		);
		expectSound(html);
		for (const { preset, summary } of presets) {
			const [, said] = new RegExp(`data-survival="${preset.id}"[^>]*>([^<]*)<`).exec(html)!;
			expect(decoded(said!)).toBe(`survives in ${formatEstimate(summary.proposals[id]!.survives)}`);
		}
		for (const { why } of proposal.clauses) expect(wordsOf(html)).toContain(why);
		for (const { url } of proposal.sources) if (url) expect(decoded(html)).toContain(`href="${url}"`);
	});

	it('is listed with the others, the best first', () => {
		const html = withoutMarks(render(ProposalsPage, { props: { glance: glanceOf(standard()) } }).body);
		expectSound(html);
		const list = html.slice(html.indexOf('aria-label="Proposals by survival"'), html.indexOf('<footer'));
		const shares = [...list.matchAll(/href="[^"]*\/proposals\/([a-z_]+)"/g)].map(
			([, id]) => standard().proposals[id!]!.survives.share
		);
		expect(shares).toHaveLength(CATALOGUE.length);
		expect(shares).toEqual([...shares].sort((one, other) => other - one));
	});
});

describe('the gallery', () => {
	it('shows every preset and every worked scenario with its finding and the way to open it', () => {
		const html = withoutMarks(
			render(GalleryPage, {
				props: {
					glances: Object.fromEntries([
						...presets.map(({ preset, summary }) => [preset.id, glanceOf(summary)]),
						...worked.map(({ worked: { id }, summary }) => [id, glanceOf(summary)])
					])
				}
			}).body
		);
		expectSound(html);
		const words = wordsOf(html);
		for (const { preset, summary } of presets) {
			expect(html).toMatch(new RegExp(`href="[^"]*/presets/${preset.id}"`));
			expect(words).toContain(headlineOf(summary).sentence);
		}
		for (const { worked: one, summary } of worked) {
			expect(html).toMatch(new RegExp(`href="[^"]*/gallery/${one.id}"`));
			expect(words).toContain(headlineOf(summary).sentence);
			for (const step of one.steps) expect(words).toContain(step);
		}
	});
});

describe('the data page', () => {
	it('offers every file, and each says what it is and under which licence', () => {
		const html = withoutMarks(render(DataPage).body);
		expectSound(html);
		for (const [name, make] of Object.entries(DATA_FILES)) {
			expect(html).toMatch(new RegExp(`href="[^"]*/data/${name}.json"`));
			const file = JSON.parse(JSON.stringify(make())) as Record<string, unknown>;
			expect(file.about).toMatch(/\.$/);
			expect(file.licence).toMatch(/MIT/);
		}
	});

	it('gives presets and proposals as the program has them', () => {
		expect(JSON.parse(JSON.stringify(DATA_FILES.presets().presets))).toEqual(
			JSON.parse(JSON.stringify(PRESETS))
		);
		expect(DATA_FILES.proposals().proposals.map(({ id }) => id)).toEqual(CATALOGUE.map(({ id }) => id));
		expect(DATA_FILES.thresholds().thresholds.map(({ slug }) => slug)).toEqual(THRESHOLD_SLUGS);
	});
});
