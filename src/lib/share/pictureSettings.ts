/** How a chart is drawn where it travels: in an embed, as an image, in a file. All of it stands in the address. */
export interface PictureSettings {
	/** `auto` follows the reader's system; an image that cannot do that is light. */
	theme: 'auto' | 'light' | 'dark';
	/** Pixels of an image; absent = 900. Embeds take the width that there is. */
	width?: number;
	/** Dots for each pixel of a PNG. */
	scale: 1 | 2;
	/** A card of 1200 × 630 dots, as pages show beside a link to another. */
	isCard: boolean;
	/** The version of the engine whose numbers are to be shown for ever; absent = the one that runs. */
	engine?: string;
	/** What can be moved in an embed: nothing, everything that an embed offers, or controls by name. */
	controls: 'none' | 'all' | readonly string[];
	/** The chart's own options. */
	options: Readonly<Record<string, string>>;
}

export const DEFAULT_SETTINGS: PictureSettings = {
	theme: 'auto',
	scale: 1,
	isCard: false,
	controls: 'none',
	options: {}
};

export const NARROWEST_PICTURE = 320;
export const WIDEST_PICTURE = 1200;
const LONGEST_TEXT = 400;

/** The settings of an address are not what such settings look like; says which word, and what was expected. */
export class SettingsError extends Error {
	override name = 'SettingsError';
}

/**
 * Settings as the last part of an address, in [A-Za-z0-9_-]: words with "_" between them, in one order, defaults left
 * out: "dark_w600_controls-escape-rescue_engine-1-1-0". Empty when all is as by default.
 */
export function settingsText(settings: PictureSettings): string {
	const { theme, width, scale, isCard, engine, controls, options } = settings;
	const words = [
		theme === 'auto' ? '' : theme,
		width === undefined ? '' : `w${width}`,
		scale === 1 ? '' : `x${scale}`,
		isCard ? 'card' : '',
		controls === 'none' || controls.length === 0
			? ''
			: `controls-${controls === 'all' ? 'all' : controls.join('-')}`,
		engine === undefined ? '' : `engine-${engine.replaceAll('.', '-')}`,
		...Object.entries(options)
			.sort(([one], [other]) => (one < other ? -1 : 1))
			.map(([name, value]) => `${name}-${escaped(value)}`)
	];
	return words.filter((word) => word !== '').join('_');
}

/**
 * The settings in such a text.
 *
 * @throws SettingsError that names the word which does not fit
 */
export function readSettings(text: string): PictureSettings {
	if (text.length > LONGEST_TEXT)
		throw new SettingsError('These settings are longer than any that there are.');
	const settings: { -readonly [Key in keyof PictureSettings]: PictureSettings[Key] } = {
		...DEFAULT_SETTINGS
	};
	const options = new Map<string, string>();
	const seen = new Set<string>();
	for (const word of text === '' ? [] : text.split('_')) {
		const kind = kindOf(word);
		if (seen.has(kind)) throw new SettingsError(`The settings name "${kind}" twice.`);
		seen.add(kind);
		const rest = word.slice(kind.length + 1);
		if (kind === 'theme') settings.theme = word as 'light' | 'dark';
		else if (kind === 'width') settings.width = widthOf(word);
		else if (kind === 'scale') settings.scale = 2;
		else if (kind === 'card') settings.isCard = true;
		else if (kind === 'controls') settings.controls = rest === 'all' ? 'all' : rest.split('-');
		else if (kind === 'engine') settings.engine = rest.replaceAll('-', '.');
		else options.set(kind, unescaped(rest));
	}
	settings.options = Object.fromEntries(options);
	return settings;
}

/** What a word sets: one of the settings, or the chart's option of that name. */
function kindOf(word: string): string {
	if (word === 'light' || word === 'dark') return 'theme';
	if (/^w\d{1,5}$/.test(word)) return 'width';
	if (word === 'x2') return 'scale';
	if (word === 'card') return 'card';
	if (/^controls-[a-z]+(-[a-z]+){0,15}$/.test(word)) return 'controls';
	if (/^engine-\d{1,4}-\d{1,4}-\d{1,4}$/.test(word)) return 'engine';
	const option = /^([a-z][a-zA-Z]{1,19})-(?:[a-z0-9-]|Z[0-9a-f]{2})+$/.exec(word)?.[1];
	if (option && !RESERVED.has(option)) return option;
	throw new SettingsError(
		`"${word.slice(0, 40)}" is no setting: there are light, dark, w320 to w1200, x2, card, controls-…, engine-… and the chart’s own.`
	);
}

/** Names that no option of a chart may have. */
const RESERVED: ReadonlySet<string> = new Set([
	...['theme', 'width', 'scale', 'card', 'controls', 'engine'],
	...['constructor', 'prototype']
]);

function widthOf(word: string): number {
	const width = Number(word.slice(1));
	if (width >= NARROWEST_PICTURE && width <= WIDEST_PICTURE && word === `w${width}`) return width;
	throw new SettingsError(
		`"${word}" is no width: a picture is ${NARROWEST_PICTURE} to ${WIDEST_PICTURE} pixels wide.`
	);
}

/** Everything but lower-case letters, digits and "-" as "Z" and two hexadecimal digits: "a.b" is "aZ2eb". */
const escaped = (value: string): string =>
	value.replace(/[^a-z0-9-]/g, (sign) => `Z${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
const unescaped = (value: string): string =>
	value.replace(/Z([0-9a-f]{2})/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
