import { gzipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { CHARTS } from '../../charts/catalogue.ts';
import { COMPARISON_CHARTS } from '../../charts/comparisonCatalogue.ts';
import { sampleStudy } from '../../charts/sample/sampleStudy.ts';
import { sampleComparisonDocument } from '../../charts/sampleComparisonDocument.ts';
import { sampleSummary } from '../../charts/sampleSummary.ts';
import { STUDY_CHARTS } from '../../charts/studyCatalogue.ts';
import { PRESETS, TooFewFutures } from '../../core/index.ts';
import { dotsAcross } from '../../frames/carryingPicture.ts';
import { DEFAULT_SETTINGS, type PictureSettings } from '../../share/pictureSettings.ts';
import { scenarioInPicture } from '../../share/scenarioInPicture.ts';
import { drawPicture } from './drawPicture.ts';
import type { DocumentOf, PictureJob } from './job.ts';

const [one, other] = PRESETS.map(({ scenario }) => scenario);
const documents = {
	summary: sampleSummary(),
	study: sampleStudy(),
	comparison: sampleComparisonDocument(1).comparison
};
const count = (async ({ kind }: { kind: keyof typeof documents }) =>
	documents[kind]) as unknown as DocumentOf;
const DAY = '26 November 2026';

const job = (
	chart: string,
	settings: Partial<PictureSettings> = {},
	more: Partial<PictureJob> = {}
): PictureJob => ({
	...{ kind: 'picture', type: 'svg', chart, codes: ['2abc'], scenarios: [one!] },
	...{ settings: { ...DEFAULT_SETTINGS, ...settings }, origin: 'https://ninefold.example', drawnOn: DAY },
	...more
});
const svgOf = async (asked: PictureJob) => new TextDecoder().decode(await drawPicture(asked, count));
const sizeOf = (png: Uint8Array) => {
	const view = new DataView(png.buffer, png.byteOffset);
	return [view.getUint32(16), view.getUint32(20)];
};

describe('a picture from the server', () => {
	const two = { codes: ['2abc', '2xyz'], scenarios: [one!, other!] };
	test.each([
		...[...CHARTS, ...STUDY_CHARTS].map(({ id }) => [id, {}] as const),
		...COMPARISON_CHARTS.map(({ id }) => [id, two] as const)
	])('of %s carries what it shows, and says where it is from, in less than 150 kB', async (chart, more) => {
		const scenarios = 'scenarios' in more ? more.scenarios : [one];
		const svg = await svgOf(job(chart, { theme: 'dark', width: 1200 }, more));
		expect(await scenarioInPicture(new TextEncoder().encode(svg))).toEqual(
			expect.objectContaining({ chart, settings: 'dark_w1200', scenarios })
		);
		expect(svg).toContain(DAY);
		expect(svg).toContain(
			'scenarios' in more ? 'ninefold.example/compare/2abc.2xyz<' : 'ninefold.example/s/2abc<'
		);
		expect(svg.match(/@font-face/g)).toHaveLength(2);
		expect(svg.length).toBeLessThan(150_000);
		expect(gzipSync(new TextEncoder().encode(svg)).length).toBeLessThan(60_000);
	});

	it('is a PNG of so many dots, with its texts', async () => {
		const card = await drawPicture(job('survival', { isCard: true }, { type: 'png' }), count);
		expect(sizeOf(card)).toEqual([1200, 630]);
		expect(await scenarioInPicture(card)).toMatchObject({ settings: 'card', scenarios: [one] });
		expect(new TextDecoder('latin1').decode(card.subarray(0, 20_000))).toMatch(
			/iTXtSoftware\0{5}Ninefold, engine 1\.0\.0.*iTXtSource\0{5}ninefold\.example\/s\/2abc/s
		);
	});

	it('is a card in which nothing is lower than can be read', async () => {
		const marks = (svg: string, name: string) => svg.split(`${name}=`).length - 1;
		const shifts = await svgOf(job('compareArrivals', { isCard: true }, two));
		expect(shifts).toMatch(/<svg[^>]* viewBox="0 0 600 315"/);
		expect(marks(shifts, 'data-row')).toBeLessThan(9);
		expect(shifts).toMatch(/and \d that move less/);
		const loops = await svgOf(job('loops', { isCard: true }));
		expect([marks(loops, 'data-node'), marks(loops, 'data-link')]).toEqual([4, 5]);
	});

	it('shows the link of a frozen scenario, and a host where the link is too long', async () => {
		expect(await svgOf(job('fan', { engine: '1.0.0' }))).toContain('ninefold.example/s/2abc/engine-1-0-0<');
		const long = await svgOf(job('fan', { width: 320 }, { codes: ['2'.repeat(99)] }));
		expect(long).toContain('>ninefold.example · scenario inside this picture<');
		expect(await svgOf(job('fan', {}, { origin: undefined } as Partial<PictureJob>))).not.toContain(
			'ninefold.example'
		);
	});

	it('has never more dots than a server can draw, nor less than pixels where that can be', () => {
		expect(dotsAcross(900, 600, 1)).toBe(900);
		expect(dotsAcross(1200, 640, 2)).toBe(2400);
		expect(dotsAcross(1200, 660, 2)).toBe(1200);
		const across = dotsAcross(320, 40_000, 2);
		expect(across * Math.ceil((across * 40_000) / 320)).toBeLessThan(3_110_000);
	});

	test.each([
		['a chart that there is not', job('nothing'), 'SettingsError'],
		['an option that there is not', job('fan', { options: { colour: 'red' } }), 'SettingsError'],
		['one scenario to compare', job('compare'), 'LinkError'],
		['two where one is shown', job('fan', {}, two), 'LinkError']
	])('refuses %s', async (_, asked, name) => {
		await expect(drawPicture(asked, count)).rejects.toMatchObject({ name });
	});

	it('refuses a comparison of which nothing can be said', async () => {
		const nothing = (async () => null) as unknown as DocumentOf;
		await expect(drawPicture(job('compare', {}, two), nothing)).rejects.toThrow(TooFewFutures);
	});
});
