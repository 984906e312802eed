import { beforeAll, describe, expect, it } from 'vitest';
import { CHARTS } from '../../src/lib/charts/catalogue.ts';
import { COMPARISON_CHARTS } from '../../src/lib/charts/comparisonCatalogue.ts';
import type { ChartDocument, ChartEntry } from '../../src/lib/charts/frame/chartEntry.ts';
import { renderEntrySvg } from '../../src/lib/charts/renderSvg.ts';
import { comparisonDocument } from '../../src/lib/charts/scenarioComparison/comparisonDocument.ts';
import { STUDY_CHARTS } from '../../src/lib/charts/studyCatalogue.ts';
import { compare, simulate, study } from '../../src/lib/core/index.ts';
import { chartFrame } from '../../src/lib/frames/chartFrame.ts';
import { framePage } from '../../src/lib/frames/framePage.ts';
import { oembedAnswer } from '../../src/lib/server/oembed.ts';
import { pageCard } from '../../src/lib/server/pageCard.ts';
import { socialTags } from '../../src/lib/server/socialTags.ts';
import { escapedText } from '../../src/lib/share/escapedText.ts';
import { encodeScenario } from '../../src/lib/share/link.ts';
import { DEFAULT_SETTINGS } from '../../src/lib/share/pictureSettings.ts';
import { svgWithText } from '../../src/lib/share/svgWithText.ts';
import { PAYLOAD_FIELDS, payloadScenario } from './payloadScenario.ts';
import { readMarkup } from './readMarkup.ts';
import { SCRIPT_PAYLOADS } from './scriptPayloads.ts';

const ORIGIN = 'https://ninefold.example';

/** What the charts are made of, and nothing that could load or run anything. */
const SVG_ELEMENTS = new Set(
	'ninefold:scenario svg g path line rect circle text tspan title desc defs clipPath pattern polygon polyline ellipse linearGradient stop marker metadata mask'.split(
		' '
	)
);

/** Every element must be of a chart, every attribute must be one that neither runs nor loads. */
function expectHarmless(svg: string): void {
	for (const { name, attributes } of readMarkup(svg)) {
		if (!SVG_ELEMENTS.has(name.replace('/', ''))) throw new Error(`There is an element ${name}.`);
		for (const [attribute, value] of attributes) {
			if (/^on|href|^style$|^src/i.test(attribute)) throw new Error(`There is an attribute ${attribute}.`);
			if (attribute !== 'aria-label' && /javascript:|url\((?!["']?#)/i.test(value))
				throw new Error(`An attribute ${attribute} is ${value}.`);
		}
	}
}

/** Elements of a page that may load or run something: all must be ours. */
const runningElements = (html: string): string[] =>
	readMarkup(html.replace(/(<style[^<>]*>)[^<]*/g, '$1'))
		.filter(
			({ name, attributes }) =>
				/^(script|iframe|object|embed|base|form|image|use|animate|foreignobject|math|template|img)$/i.test(
					name
				) || attributes.some(([attribute, value]) => /^on/i.test(attribute) || /^\s*javascript:/i.test(value))
		)
		.map(({ name }) => name);

const parts = Array.from({ length: Math.ceil(SCRIPT_PAYLOADS.length / PAYLOAD_FIELDS) }, (_, part) =>
	SCRIPT_PAYLOADS.slice(part * PAYLOAD_FIELDS, (part + 1) * PAYLOAD_FIELDS)
);

describe(`${SCRIPT_PAYLOADS.length} texts that run where text is taken for markup`, () => {
	const scenarios = parts.map(payloadScenario);
	/** Numbers do not depend on names, so that they are counted once. */
	let charts: { entry: ChartEntry<string, ChartDocument>; document: (part: number) => ChartDocument }[];
	beforeAll(async () => {
		const [scenario] = scenarios;
		const summary = await simulate(scenario!);
		const studied = await study(scenario!);
		const compared = await compare([scenario!, { ...scenario!, seed: 2 }]);
		const of = <Document extends ChartDocument>(
			entries: readonly ChartEntry<string, Document>[],
			document: (part: number) => Document
		) => entries.map((entry) => ({ entry: entry as unknown as ChartEntry<string, ChartDocument>, document }));
		charts = [
			...of(CHARTS, (part) => ({ ...summary, scenario: scenarios[part]! })),
			...of(STUDY_CHARTS, (part) => ({ ...studied, scenario: scenarios[part]! })),
			...of(COMPARISON_CHARTS, (part) =>
				comparisonDocument({
					...compared,
					summaries: compared.summaries.map((each) => ({
						...each,
						scenario: scenarios[part]!
					})) as typeof compared.summaries
				})
			)
		];
	});

	it('stay text in every chart’s file', () => {
		let drawn = 0;
		for (const part of parts.keys())
			for (const { entry, document } of charts) {
				const picture = { width: 340, source: { link: SCRIPT_PAYLOADS[part]! } };
				expectHarmless(
					svgWithText(renderEntrySvg(entry, document(part), picture), JSON.stringify(scenarios[part]))
				);
				drawn++;
			}
		expect(drawn).toBe(parts.length * (CHARTS.length + STUDY_CHARTS.length + COMPARISON_CHARTS.length));
	});

	it('stay text in a chart’s page for frames', async () => {
		for (const part of parts.keys()) {
			const { entry, document } = charts[part % charts.length]!;
			const html = framePage({
				...(await chartFrame(entry, document(part), DEFAULT_SETTINGS, '26 November 2026', `${ORIGIN}/s/x`)),
				data: scenarios[part]
			});
			expect(runningElements(html)).toEqual(['script']);
			expect(html).toContain('<script type="application/json"');
		}
	});

	it('stay text in oEmbed answers and beside links', () => {
		for (const scenario of scenarios) {
			const code = encodeScenario(scenario);
			const { html } = oembedAnswer(new URLSearchParams({ url: `${ORIGIN}/s/${code}` }), ORIGIN);
			expect(runningElements(html)).toEqual(['iframe']);
			const head = `<title>${escapedText(scenario.title)}</title><meta name="description" content="${escapedText(scenario.title)}"/>`;
			const tags = socialTags(head, pageCard('/s/[code]', { code })!, ORIGIN);
			expect([...new Set(readMarkup(tags).map(({ name }) => name))].sort()).toEqual(['link', 'meta']);
			expect(tags).toContain(`property="og:title" content="${escapedText(scenario.title)}"`);
		}
	});
});
