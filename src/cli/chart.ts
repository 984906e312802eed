import { access, constants, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { CAC } from 'cac';
import { simulate } from '../lib/core/index.ts';
import { nearestName } from '../lib/core/scenario/nearestName.ts';
import { fileFault } from './fileFault.ts';
import { locateScenario } from './locateScenario.ts';
import { STANDARD_INPUT } from './meantWords.ts';
import { progressLine } from './progressLine.ts';
import type { Streams } from './streams.ts';
import { UsageError } from './usageError.ts';
import { wholeNumber } from './wholeNumber.ts';

/** The catalogue's charts, named here so that help and errors need not load them; a test holds the two together. */
export const CHART_NAMES = [
	'fan',
	'arrivals',
	'survival',
	'proposals',
	'causes',
	'precedence',
	'first',
	'strategy',
	'loops'
];

const NARROWEST = 240;
const WIDEST = 4000;
/** Dots of a PNG file per pixel of the picture's layout: sharp on fine screens, with text of the same size. */
const PNG_SCALE = 2;

interface ChartOptions {
	/** `-o` and `--output` are one option. */
	output?: unknown;
	width?: unknown;
	theme?: unknown;
}

/** `ninefold chart`: one of the page's charts as a picture. */
export function addChart(cli: CAC, streams: Streams): void {
	cli
		.command('chart <name> <scenario>', `Draw a chart of the page into a file: ${CHART_NAMES.join(', ')}`)
		.option('-o, --output <file>', 'Where to: a file name that ends in .svg or .png')
		.option('--width <pixels>', 'Width of the picture, 900 by default; a PNG file has twice as many dots')
		.option('--theme <name>', 'light (the default) or dark')
		.example('ninefold chart arrivals metr-trend -o arrivals.svg')
		.example('ninefold chart arrivals metr-trend -o arrivals.png --width 1200 --theme dark')
		.action((name: string, source: string, options: ChartOptions) => chart(name, source, options, streams));
}

async function chart(name: string, source: string, options: ChartOptions, streams: Streams): Promise<void> {
	const file = outputFile(options.output);
	const width = wholeNumber('--width', options.width, NARROWEST, WIDEST) ?? 900;
	const theme = themeName(options.theme);
	if (!CHART_NAMES.includes(name)) throw new UsageError(noSuchChart(name));

	const scenario = await locateScenario(source, streams);
	// Before the work, not after it: whether the folder is there and may be written to.
	await access(dirname(file), constants.W_OK).catch((error) => {
		throw fileFault('write', file, error);
	});
	const progress = progressLine(streams, scenario.futures);
	const summary = await simulate(scenario, progress.show).finally(progress.clear);
	// Loaded here, because no other command needs the charts.
	const { renderChartSvg } = await import('../lib/charts/renderSvg.ts');
	const svg = renderChartSvg(name, summary, { width, theme });
	const picture = file.endsWith('.svg') ? svg : await pngOf(svg, width * PNG_SCALE);
	await writeFile(file, picture).catch((error) => {
		throw fileFault('write', file, error);
	});
}

async function pngOf(svg: string, pixelWidth: number): Promise<Uint8Array> {
	const { svgToPng } = await import('../lib/share/png.ts');
	return svgToPng(svg, pixelWidth);
}

function outputFile(output: unknown): string {
	if (output === undefined) throw new UsageError('-o: say where the picture goes, for example -o chart.svg');
	const file = output === STANDARD_INPUT ? '-' : String(output);
	if (!/\.(svg|png)$/.test(file)) {
		throw new UsageError(`-o: the file name must end in .svg or .png, got ${JSON.stringify(file)}`);
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
