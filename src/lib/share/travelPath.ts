import { readSettings, settingsText, SettingsError, type PictureSettings } from './pictureSettings.ts';

/** The longest address part that a server must take; longer links are offered as files. */
export const LONGEST_CODES = 8000;

/** A chart on its way: which one, of which scenarios (more than one where it compares), drawn how. */
export interface TravellingChart {
	chart: string;
	codes: readonly string[];
	settings: PictureSettings;
}

/**
 * The part of an address that says it all, in [A-Za-z0-9_-] and slashes: "survival/CODE", "survival/CODE/dark_w600",
 * "compare/CODE/CODE". Codes begin with a digit, settings with a letter.
 */
export function travelPath({ chart, codes, settings }: TravellingChart): string {
	const text = settingsText(settings);
	return [chart, ...codes, ...(text ? [text] : [])].join('/');
}

/**
 * What such a part says.
 *
 * @param state what follows the chart's id and its slash
 * @throws SettingsError
 */
export function readTravelPath(chart: string, state: string): TravellingChart {
	const parts = state.split('/');
	const firstOther = parts.findIndex((part) => !/^\d/.test(part));
	const codes = firstOther < 0 ? parts : parts.slice(0, firstOther);
	const others = firstOther < 0 ? [] : parts.slice(firstOther);
	if (others.length > 1)
		throw new SettingsError('This address has more parts than a chart, its scenarios and its settings.');
	return { chart, codes, settings: readSettings(others[0] ?? '') };
}

/** Where the page of a chart by itself is, from the root of the site: for frames on other pages. */
export const embedPath = (chart: TravellingChart): string => `embed/${travelPath(chart)}`;

/** Where its image is. */
export const imagePath = (chart: TravellingChart, type: 'svg' | 'png'): string =>
	`chart/${travelPath(chart)}.${type}`;

/** Where the whole scenario is; with a version of the engine, its numbers for ever ("frozen"). */
export const scenarioPath = (code: string, engine?: string): string =>
	engine === undefined ? `s/${code}` : `s/${code}/engine-${engine.replaceAll('.', '-')}`;

/** The same of one scenario or of several that are compared, which have no frozen page. */
export const scenariosPath = (codes: readonly string[], engine?: string): string =>
	codes.length > 1 ? `compare/${codes.join('.')}` : scenarioPath(codes[0] ?? '', engine);

/** The version in the last part of such an address: "1.1.0" in "engine-1-1-0"; undefined where there is none. */
export const engineInPath = (part: string | undefined): string | undefined =>
	/^engine-(\d{1,4}-\d{1,4}-\d{1,4})$/.exec(part ?? '')?.[1]?.replaceAll('-', '.');
