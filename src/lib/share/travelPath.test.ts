import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
	DEFAULT_SETTINGS,
	NARROWEST_PICTURE,
	readSettings,
	SettingsError,
	settingsText,
	WIDEST_PICTURE,
	type PictureSettings
} from './pictureSettings.ts';
import {
	embedPath,
	engineInPath,
	imagePath,
	readTravelPath,
	scenarioPath,
	travelPath
} from './travelPath.ts';

const word = fc.stringMatching(/^[a-z]{2,12}$/);
const anySettings: fc.Arbitrary<PictureSettings> = fc
	.record({
		theme: fc.constantFrom('auto' as const, 'light' as const, 'dark' as const),
		width: fc.option(fc.integer({ min: NARROWEST_PICTURE, max: WIDEST_PICTURE }), { nil: undefined }),
		scale: fc.constantFrom(1 as const, 2 as const),
		isCard: fc.boolean(),
		engine: fc.option(fc.constantFrom('1.0.0', '1.1.0', '12.34.56'), { nil: undefined }),
		controls: fc.oneof(
			fc.constantFrom('none' as const, 'all' as const),
			fc.uniqueArray(word, { minLength: 1, maxLength: 4 }).filter((names) => !names.includes('all'))
		),
		options: fc.dictionary(
			fc.constantFrom('order', 'showMetr', 'year'),
			fc.stringMatching(/^[a-zA-Z0-9._-]{1,20}$/),
			{ maxKeys: 3 }
		)
	})
	.map(({ width, engine, options, ...rest }) => ({
		...rest,
		options: { ...options },
		...(width === undefined ? {} : { width }),
		...(engine === undefined ? {} : { engine })
	}));

it('settings come back from their text, which an address can hold', () => {
	fc.assert(
		fc.property(anySettings, (settings) => {
			const text = settingsText(settings);
			expect(text).toMatch(/^[A-Za-z0-9_-]*$/);
			expect(readSettings(text)).toEqual(settings);
		})
	);
	expect(settingsText(DEFAULT_SETTINGS)).toBe('');
	expect(readSettings('')).toEqual(DEFAULT_SETTINGS);
});

it('any text is read, or refused with one clear error', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			try {
				readSettings(text);
			} catch (error) {
				expect(error).toBeInstanceOf(SettingsError);
			}
		})
	);
});

it.each([
	['w319', /320 to 1200/],
	['w1201', /320 to 1200/],
	['w0600', /"w0600" is no width/],
	['dark_light', /"theme" twice/],
	['order-a_order-b', /"order" twice/],
	['constructor-a', /no setting/],
	['engine-1-1', /no setting|engine/],
	['controls-', /no setting/],
	['x'.repeat(401), /longer/]
])('"%.20s" is refused: %s', (text, message) => {
	expect(() => readSettings(text)).toThrow(message);
});

it('addresses name chart, scenarios and settings', () => {
	const one = { chart: 'survival', codes: ['2abc'], settings: DEFAULT_SETTINGS };
	expect(embedPath(one)).toBe('embed/survival/2abc');
	const dark = { ...one, settings: { ...DEFAULT_SETTINGS, theme: 'dark' as const, scale: 2 as const } };
	expect(imagePath(dark, 'png')).toBe('chart/survival/2abc/dark_x2.png');
	const several = { ...one, chart: 'compare', codes: ['2abc', '1de_f', '2-'] };
	for (const chart of [one, dark, several])
		expect(readTravelPath(chart.chart, travelPath(chart).slice(chart.chart.length + 1))).toEqual(chart);
	expect(() => readTravelPath('survival', '2abc/dark/2abc')).toThrow(SettingsError);
	expect(scenarioPath('2abc')).toBe('s/2abc');
	expect(scenarioPath('2abc', '1.0.0')).toBe('s/2abc/engine-1-0-0');
});

it('a frozen address says its version, and other parts say none', () => {
	expect(engineInPath(scenarioPath('1abc', '1.12.0').split('/')[2])).toBe('1.12.0');
	for (const part of [undefined, '', 'engine-1-1', 'engine-1-1-0-0', 'engine-1.1.0', 'Engine-1-1-0'])
		expect(engineInPath(part)).toBeUndefined();
});
