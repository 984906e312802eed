import { describe, expect, it, test } from 'vitest';
import { PRESETS } from '../core/index.ts';
import { encodeScenario } from '../share/link.ts';
import { embedAnswer } from './embedAnswer.ts';

const place = {
	origin: 'https://ninefold.example',
	date: '1 Jan 2026',
	scripts: { chart: '/chart.js', frame: '/frame.js' },
	fonts: ''
};
const scenario = { ...PRESETS[0]!.scenario, futures: 5000 };
const code = encodeScenario(scenario);
const other = encodeScenario({ ...scenario, exitYears: 3 });
const ask = (chart: string, state: string) => embedAnswer(chart, state, place);

test.each([
	['survival', code],
	['matters', code],
	['compare', `${code}/${other}`]
])('%s is a page', async (chart, state) => {
	const { status, html } = await ask(chart, `${state}/dark`);
	expect(status).toBe(200);
	expect(html).toContain('data-theme="dark"');
	expect(html).toContain('<script src="/frame.js" defer>');
	expect(html).toContain(chart === 'compare' ? `/compare/${code}.${other}"` : `/s/${code}"`);
});

test('with controls it brings the script that moves it, and what that needs', async () => {
	const { html } = await ask('survival', `${code}/controls-escape-rescue`);
	expect(html).toContain('<script src="/chart.js" defer>');
	const [, data] = /<script type="application\/json" id="ninefold-data">(.*?)<\/script>/.exec(html) ?? [];
	expect(JSON.parse(data!)).toEqual({
		chart: 'survival',
		code,
		settings: 'controls-escape-rescue',
		isWholeFrame: true,
		site: 'https://ninefold.example/',
		date: '1 Jan 2026'
	});
});

describe('what cannot be shown is a small page with its status, and nothing of what was asked', () => {
	it.each([
		['zebra', code, 404],
		['survival', '', 400],
		['survival', `${code.slice(0, -1)}`, 400],
		['survival', `${code}zebra`, 400],
		['survival', `${code}/zebra`, 400],
		['survival', `${code}/controls-zebra`, 400],
		['survival', `${code}/zebra-zebra`, 400],
		['survival', `${code}/engine-9-9-9`, 400],
		['survival', `${code}/${other}`, 400],
		['compare', code, 400],
		['<zebra>', '"><script>zebra</script>', 404]
	])('%s/%s: %i', async (chart, state, expected) => {
		const { status, html } = await ask(chart, state);
		expect(status).toBe(expected);
		expect(html).toContain('This chart cannot be shown');
		expect(html).not.toMatch(/zebra|<script/);
	});
});
