import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PRESETS } from '../../src/lib/core/index.ts';
import { oembedAnswer, OembedError } from '../../src/lib/server/oembed.ts';
import { pageCard } from '../../src/lib/server/pageCard.ts';
import { decodeScenario, encodeScenario, LinkError } from '../../src/lib/share/link.ts';
import { checkCharacters } from '../../src/lib/share/linkCharacters.ts';
import { SettingsError } from '../../src/lib/share/pictureSettings.ts';
import { readTravelPath } from '../../src/lib/share/travelPath.ts';

const ORIGIN = 'https://ninefold.example';
const CODES = PRESETS.slice(0, 4).map(({ scenario }) =>
	encodeScenario({ ...scenario, title: 'Mine', seed: 3 })
);

const expected = (error: unknown): boolean =>
	error instanceof LinkError || error instanceof SettingsError || error instanceof OembedError;

/** What becomes of a code on its way: signs lost, changed, added, cut, of another version, or sealed anew. */
const damagedCode = fc
	.record({
		code: fc.constantFrom(...CODES),
		at: fc.nat(2000),
		length: fc.nat(5),
		text: fc.oneof(
			fc.string({ unit: fc.constantFrom(...'ABCabcxyz0129-_'), maxLength: 5 }),
			fc.string({ unit: 'binary', maxLength: 5 })
		),
		cut: fc.option(fc.nat(2000)),
		isSealed: fc.boolean(),
		version: fc.option(fc.constantFrom(...'0123789Az-_'))
	})
	.map(({ code, at, length, text, cut, isSealed, version }) => {
		const from = at % code.length;
		let changed = code.slice(0, from) + text + code.slice(from + length);
		if (cut !== null) changed = changed.slice(0, cut);
		if (isSealed) changed = `${changed[0] ?? '2'}${checkCharacters(changed.slice(4))}${changed.slice(4)}`;
		return version === null ? changed : version + changed.slice(1);
	});

const settings = fc.oneof(
	fc.constantFrom('', 'dark', 'w600_x2', 'card', 'engine-1-0-0', 'engine-9-9-9', 'controls-all', 'order-a'),
	fc.string({ unit: fc.constantFrom(...'abcdeghlortuw0123456789-_ZX.%/'), maxLength: 30 }),
	fc.string({ unit: 'binary', maxLength: 10 })
);

it('10,000 damaged addresses are opened or refused with an error that says why, and nothing else', () => {
	let opened = 0;
	fc.assert(
		fc.property(damagedCode, settings, (code, text) => {
			try {
				const { codes } = readTravelPath('survival', text ? `${code}/${text}` : code);
				for (const each of codes) decodeScenario(each);
				opened++;
			} catch (error) {
				expect(expected(error), String(error)).toBe(true);
				expect((error as Error).message).toMatch(/^[A-Z"][^]*[.\w]$/);
			}
			pageCard('/s/[code]', { code });
		}),
		{ seed: 8, numRuns: 10_000 }
	);
	expect(opened).toBeLessThan(5000);
});

it('whatever stands in an address asked for as oEmbed, the answer is one or a typed error', () => {
	const address = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 60 }),
		fc.webUrl({ withFragments: true, withQueryParameters: true }),
		fc
			.tuple(fc.constantFrom('s', 'embed/survival', 'chart/fan', 'x'), damagedCode, settings)
			.map(([room, code, text]) => `${ORIGIN}/${room}/${code}/${text}`)
	);
	fc.assert(
		fc.property(address, fc.option(fc.string({ maxLength: 8 })), (url, maxwidth) => {
			const ask = new URLSearchParams({ url, ...(maxwidth === null ? {} : { maxwidth }) });
			try {
				const { html, version } = oembedAnswer(ask, ORIGIN);
				expect(version).toBe('1.0');
				expect(html).toMatch(/^<iframe( [a-z]+="[^"<>]*")+><\/iframe>$/);
			} catch (error) {
				expect(expected(error), String(error)).toBe(true);
			}
		}),
		{ seed: 7, numRuns: 2000 }
	);
});
