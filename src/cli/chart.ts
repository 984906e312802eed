import { access, constants, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { CAC } from 'cac';
import {
	COMPARISON_CHART_IDS,
	STUDY_CHART_IDS,
	SUMMARY_CHART_IDS,
	SWEEP_CHART_IDS
} from '../lib/charts/chartIds.ts';
import type { ChartDocument, ChartEntry, ChartOptionValues } from '../lib/charts/frame/chartEntry.ts';
import { simulate, study, type Scenario, type Vary } from '../lib/core/index.ts';
import { nearestName } from '../lib/core/scenario/nearestName.ts';
import { checkOptionNames, checkOptionValues, namedValues } from './chartOptions.ts';
import { chartPage, namedControls } from './chartPage.ts';
import { checkOthers, comparedDocument } from './comparedDocument.ts';
import { drawnPicture } from './drawnPicture.ts';
import { fileFault } from './fileFault.ts';
import { locateScenario } from './locateScenario.ts';
import { STANDARD_INPUT } from './meantWords.ts';
import { progressLine } from './progressLine.ts';
import { siteAddress } from './siteAddress.ts';
import type { Streams } from './streams.ts';
import { sweptDocument, variesOfHeat } from './sweptDocument.ts';
import { UsageError } from './usageError.ts';
import { wholeNumber } from './wholeNumber.ts';

export const CHART_NAMES = [
	...SUMMARY_CHART_IDS,
	...STUDY_CHART_IDS,
	...COMPARISON_CHART_IDS,
	...SWEEP_CHART_IDS
];

const NARROWEST = 240;
const WIDEST = 4000;
interface ChartOptions {
	/** `-o` and `--output` are one option. */
	output?: unknown;
	width?: unknown;
	theme?: unknown;
	option?: unknown;
	with?: unknown;
	vary?: unknown;
	controls?: unknown;
	site?: unknown;
}

/** `ninefold chart`: one of the page's charts as a picture. */
export function addChart(cli: CAC, streams: Streams): void {
	cli
		.command('chart <name> <scenario>', `Draw a chart of the page into a file: ${CHART_NAMES.join(', ')}`)
		.option('-o, --output <file>', 'Where to: a file name that ends in .svg, .png or .html')
		.option('--width <pixels>', 'Width of the picture, 900 by default; a PNG file has twice as many dots')
		.option('--theme <name>', 'light (the default) or dark')
		.option(
			'--option <name=value>',
			'One of the chart’s own options, such as order=scenario; may be repeated',
			{
				type: [String]
			}
		)
		.option(
			'--with <scenario>',
			`What to compare with, for ${COMPARISON_CHART_IDS.join(' and ')}; may be repeated, up to three times`,
			{ type: [String] }
		)
		.option('--vary <path=values>', 'What to vary, for heat: two of them, the first across, the second up', {
			type: [String]
		})
		.option(
			'--controls <names>',
			'What a reader of the .html file can move: all, or some of them with commas between'
		)
		.option('--site <address>', 'Where the .html file leads back to, such as http://localhost:3000')
		.example('ninefold chart arrivals metr-trend -o arrivals.svg')
		.example('ninefold chart arrivals metr-trend -o arrivals.png --width 1200 --theme dark')
		.example('ninefold chart survival metr-trend -o survival.html --controls escape,rescue,growth')
		.example('ninefold chart matters metr-trend -o matters.svg --option outcome=control')
		.example('ninefold chart compare metr-trend --with larger-field --with pause-for-good -o compare.svg')
		.example(
			'ninefold chart heat metr-trend --vary dependence.common=0:0.8:0.2 --vary exitYears.p50=0.5,1,2,4 -o heat.svg'
		)
		.action((name: string, source: string, options: ChartOptions) => chart(name, source, options, streams));
}

async function chart(name: string, source: string, options: ChartOptions, streams: Streams): Promise<void> {
	const file = outputFile(options.output);
	const width = wholeNumber('--width', options.width, NARROWEST, WIDEST) ?? 900;
	const theme = themeName(options.theme);
	const page = pageOf(name, file, options);
	const wanted = namedValues(options.option);
	if (!CHART_NAMES.includes(name)) throw new UsageError(noSuchChart(name));
	const beside = await besideOf(name, source, options);

	const scenario = await locateScenario(source, streams);
	// Before the work, not after it: whether the folder is there and may be written to.
	await access(dirname(file), constants.W_OK).catch((error) => {
		throw fileFault('write', file, error);
	});
	const wish: Wish = {
		options: wanted,
		async draw(entry, document) {
			if (page)
				return chartPage(entry, document, scenario, {
					...page,
					theme: options.theme === undefined ? 'auto' : theme,
					options: wanted
				});
			return drawnPicture(entry, document, scenario, file, { width, theme, options: wanted });
		}
	};
	await writeFile(file, await drawing(name, scenario, wish, beside, streams)).catch((error) => {
		throw fileFault('write', file, error);
	});
}

/** What comes of a chart's document. */
interface Wish {
	options: ChartOptionValues;
	draw<Document extends ChartDocument>(
		entry: ChartEntry<string, Document>,
		document: Document
	): Promise<string | Uint8Array>;
}

/** What only a page can have; null where the file is a picture. */
function pageOf(name: string, file: string, { controls, site, width }: ChartOptions) {
	const isPage = file.endsWith('.html');
	if (!isPage && controls !== undefined)
		throw new UsageError('--controls: only a file that ends in .html can have any');
	if (!isPage && site !== undefined) throw new UsageError('--site: only a file that ends in .html has links');
	if (!isPage) return null;
	if (width !== undefined) throw new UsageError('--width: an .html file takes the width that there is');
	if (controls !== undefined && !SUMMARY_CHART_IDS.includes(name))
		throw new UsageError(`--controls: only ${SUMMARY_CHART_IDS.join(', ')} can have any, not "${name}"`);
	return { controls: namedControls(controls), site: siteAddress(site) };
}

/** What some charts need besides the scenario. */
interface Beside {
	others: string[];
	varies: Vary[];
}

/** Everything that can be wrong about it is said before the work. */
async function besideOf(name: string, source: string, options: ChartOptions): Promise<Beside> {
	const listOf = (given: unknown): string[] =>
		given === undefined ? [] : [given].flat().map((word) => String(word));
	const others = listOf(options.with);
	const varies = listOf(options.vary);
	const compares = COMPARISON_CHART_IDS.includes(name);
	const sweeps = SWEEP_CHART_IDS.includes(name);
	if (!compares && others.length > 0)
		throw new UsageError(`--with: only ${COMPARISON_CHART_IDS.join(' and ')} compare, not "${name}"`);
	if (!sweeps && varies.length > 0)
		throw new UsageError(`--vary: only ${SWEEP_CHART_IDS.join(' and ')} varies numbers, not "${name}"`);
	if (compares) checkOthers(source, others);
	return { others, varies: sweeps ? await variesOfHeat(varies) : [] };
}

/** The chart as a file; charts are loaded here, because no other command needs them. */
async function drawing(
	name: string,
	scenario: Scenario,
	wish: Wish,
	{ others, varies }: Beside,
	streams: Streams
): Promise<string | Uint8Array> {
	if (COMPARISON_CHART_IDS.includes(name)) {
		const { COMPARISON_CHARTS } = await import('../lib/charts/comparisonCatalogue.ts');
		return draw(COMPARISON_CHARTS, name, wish, () => comparedDocument(scenario, others, streams));
	}
	if (SWEEP_CHART_IDS.includes(name)) {
		const { SWEEP_CHARTS } = await import('../lib/charts/sweepCatalogue.ts');
		return draw(SWEEP_CHARTS, name, wish, () => sweptDocument(scenario, varies, streams));
	}
	const progress = progressLine(streams, scenario.futures);
	if (STUDY_CHART_IDS.includes(name)) {
		const { STUDY_CHARTS } = await import('../lib/charts/studyCatalogue.ts');
		return draw(STUDY_CHARTS, name, wish, () => study(scenario, {}, progress.show).finally(progress.clear));
	}
	const { CHARTS } = await import('../lib/charts/catalogue.ts');
	return draw(CHARTS, name, wish, () => simulate(scenario, progress.show).finally(progress.clear));
}

async function draw<Document extends ChartDocument>(
	charts: readonly ChartEntry<string, Document>[],
	name: string,
	{ options, draw }: Wish,
	count: () => Promise<Document>
): Promise<string | Uint8Array> {
	const entry = charts.find(({ id }) => id === name)!;
	checkOptionNames(entry, options);
	const document = await count();
	checkOptionValues(entry, document, options);
	return draw(entry, document);
}

function outputFile(output: unknown): string {
	if (output === undefined) throw new UsageError('-o: say where the picture goes, for example -o chart.svg');
	const file = output === STANDARD_INPUT ? '-' : String(output);
	if (!/\.(svg|png|html)$/.test(file)) {
		throw new UsageError(`-o: the file name must end in .svg, .png or .html, got ${JSON.stringify(file)}`);
	}
	return file;
}

function themeName(theme: unknown): 'light' | 'dark' {
	if (theme === undefined || theme === 'light' || theme === 'dark') return theme ?? 'light';
	throw new UsageError(`--theme: must be light or dark, got ${JSON.stringify(theme)}`);
}

function noSuchChart(name: string): string {
	const nearest = nearestName(name, CHART_NAMES);
	return (
		`there is no chart "${name}"` +
		(nearest ? `; did you mean "${nearest}"?` : '') +
		`\nThe charts are: ${CHART_NAMES.join(', ')}`
	);
}
