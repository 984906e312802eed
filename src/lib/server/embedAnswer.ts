import { comparisonDocument } from '../charts/scenarioComparison/comparisonDocument.ts';
import { TooFewFutures, UnknownEngine } from '../core/index.ts';
import { chartFrame } from '../frames/chartFrame.ts';
import { onlyOne, refuseStrangeOptions } from '../frames/checkTravelling.ts';
import { controlsOf } from '../frames/controlNames.ts';
import { framePage, type FramePage } from '../frames/framePage.ts';
import { refusedPage, type FrameRefusal } from '../frames/refusedPage.ts';
import { travellingEntry } from '../frames/travellingEntry.ts';
import { decodeScenario } from '../share/link.ts';
import { escapedText } from '../share/escapedText.ts';
import { LinkError } from '../share/linkError.ts';
import { openCodes } from '../share/openCodes.ts';
import { SettingsError, settingsText } from '../share/pictureSettings.ts';
import { statusOfFault } from '../share/statusOfFault.ts';
import { embedPath, readTravelPath, scenariosPath, type TravellingChart } from '../share/travelPath.ts';
import { LIVE } from './cacheControl.ts';
import { drawnComparison } from './drawnComparison.ts';
import { drawnStudy } from './drawnStudy.ts';
import { drawnSummary } from './drawnSummary.ts';
import { RenderFault } from './render/renderFault.ts';

/** What an embed page needs to know of the site. */
export interface EmbedPlace {
	/** The site's address, without a slash at the end. */
	origin: string;
	/** The day, as it is shown. */
	date: string;
	/** Addresses of the scripts of a page with and without controls. */
	scripts: { chart: string; frame: string };
	/** Rules of fonts, as CSS. */
	fonts: string;
}

/**
 * The page of a chart by itself, for frames on other pages. Never throws for what an address says: then the page says
 * that there is no chart, and nothing of what was asked.
 *
 * @param chart the chart's id
 * @param state what follows it in the address
 */
export async function embedAnswer(
	chart: string,
	state: string,
	place: EmbedPlace
): Promise<{ status: number; html: string; headers: Record<string, string> }> {
	try {
		const found = travellingEntry(chart);
		if (!found) return refused('chart', 404, place);
		const asked = readTravelPath(chart, state);
		// Frozen numbers, too, stand in a page that may be drawn better tomorrow.
		return { status: 200, html: await drawn(found, asked, place), headers: { 'cache-control': LIVE } };
	} catch (error) {
		if (error instanceof SettingsError) return refused('settings', 400, place);
		if (error instanceof LinkError || error instanceof TooFewFutures)
			return refused(error.kind, statusOfFault(error.kind), place);
		if (error instanceof UnknownEngine) return refused(error.kind, statusOfFault(error.kind), place);
		if (error instanceof RenderFault)
			return { ...refused('busy', error.status, place), headers: error.headers };
		throw error;
	}
}

const refused = (refusal: FrameRefusal, status: number, { origin }: EmbedPlace) => ({
	status,
	html: refusedPage(refusal, `${origin}/`),
	headers: { 'cache-control': 'no-store' }
});

async function drawn(
	found: NonNullable<ReturnType<typeof travellingEntry>>,
	{ chart, codes, settings }: TravellingChart,
	place: EmbedPlace
): Promise<string> {
	refuseStrangeOptions(found, settings);
	const controls = controlsOf(settings);
	const whole = (path: string) => `${place.origin}/${path}`;
	const page = pageOf(whole(embedPath({ chart, codes, settings })), place);

	if (found.kind === 'comparison') {
		const comparison = await drawnComparison(openCodes(codes), settings.engine);
		if (!comparison) throw new TooFewFutures(0, 0);
		const link = whole(scenariosPath(codes));
		return page(
			await chartFrame(found.entry, comparisonDocument(comparison), settings, place.date, link),
			null
		);
	}
	const code = onlyOne(codes);
	const { scenario } = decodeScenario(code);
	const link = whole(scenariosPath(codes, settings.engine));
	if (found.kind === 'study') {
		const document = await drawnStudy(scenario, settings.engine);
		return page(await chartFrame(found.entry, document, settings, place.date, link), null);
	}
	const summary = await drawnSummary(scenario, settings.engine);
	return page(
		await chartFrame(found.entry, summary, settings, place.date, link),
		controls.length === 0
			? null
			: {
					...{ chart, code, settings: settingsText(settings), isWholeFrame: true },
					...{ site: `${place.origin}/`, date: place.date }
				}
	);
}

/** @returns makes a page of a frame; `data` is what a page with controls is told, null = a page without */
const pageOf =
	(address: string, { origin, scripts, fonts }: EmbedPlace) =>
	(frame: FramePage, data: unknown): string =>
		framePage({
			...frame,
			fonts,
			// Hosts that are given this address ask there what to put into their page.
			head: `<meta name="robots" content="noindex">
<link rel="alternate" type="application/json+oembed" href="${escapedText(`${origin}/oembed?url=${encodeURIComponent(address)}`)}">
`,
			...(data === null ? {} : { data }),
			scripts: `<script src="${data === null ? scripts.frame : scripts.chart}" defer></script>`
		});
