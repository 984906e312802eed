import { mount, unmount } from 'svelte';
import { CHARTS, chartById } from '../charts/catalogue.ts';
import { controlsOf } from '../frames/controlNames.ts';
import { decodeScenario } from '../share/link.ts';
import { SettingsError, type PictureSettings } from '../share/pictureSettings.ts';
import { scenarioPath } from '../share/travelPath.ts';
import { firstPicture } from '../simulation/firstPicture.ts';
import { Explorable } from './Explorable.svelte.ts';
import Widget from './Widget.svelte';

/** What a widget shows. */
export interface WidgetWish {
	/** A chart of one scenario, by its id. */
	chart: string;
	/** The scenario, as its link says it. */
	code: string;
	settings: PictureSettings;
	/** The site's address with a slash at the end; null where none is known. */
	site: string | null;
	/** The day, as it is shown; empty = none. */
	date: string;
	isWholeFrame: boolean;
}

/** A chart that is alive. */
export interface MountedWidget {
	/** Comes when all futures of the scenario as it came are counted. */
	settled: Promise<void>;
	end: () => void;
}

/**
 * Draws a chart at the end of an element, first from few futures, then from all.
 *
 * @throws LinkError, SettingsError, TooFewFutures, UnknownEngine: the message is for whoever put the chart there
 */
export async function mountWidget(target: Element, wish: WidgetWish): Promise<MountedWidget> {
	const { chart, code, settings, site, date, isWholeFrame } = wish;
	const entry = chartById(chart);
	if (!entry)
		throw new SettingsError(
			`There is no chart "${chart.slice(0, 40)}" of one scenario: there are ${CHARTS.map(({ id }) => id).join(', ')}.`
		);
	const controls = controlsOf(settings);
	const { scenario } = decodeScenario(code);
	const summary = await firstPicture(scenario, settings.engine);
	const explorable = new Explorable(scenario, code, summary, controls);
	const linkOf = (shown: string) =>
		site === null
			? null
			: `${site}${scenarioPath(shown, explorable.isChanged ? undefined : settings.engine)}`;
	let settle = () => {};
	const settled = new Promise<void>((resolve) => (settle = resolve));
	const props = {
		entry,
		explorable,
		options: settings.options,
		date,
		linkOf,
		isWholeFrame,
		onsettled: settle
	};
	const widget = mount(Widget, { target, props });
	return { settled, end: () => void unmount(widget) };
}
