import { createHash } from 'node:crypto';
import { deflateSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryScenario } from '../../../tests/links/arbitraryScenario.ts';
import { ENGINE_VERSION } from '../core/engineVersion.ts';
import { PRESETS, presetById } from '../core/scenario/presets/index.ts';
import type { LevelWay, QuantilesQuantity, Scenario } from '../core/scenario/scenario.ts';
import { THRESHOLD_SLUGS } from '../core/scenario/thresholds.ts';
import { decodeScenario, encodeScenario, LinkError } from './link.ts';
import { charactersOf, checkCharacters } from './linkCharacters.ts';
import { dictionaryOf, dictionaryText1, dictionaryText2 } from './linkDictionary.ts';

const preset = (): Scenario => structuredClone(presetById('metr-trend')!.scenario);

/** A code with any content, sound as far as packing goes. */
function codeOf(content: string | Uint8Array, version = '1'): string {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	const body = charactersOf(deflateSync(bytes, { level: 9, dictionary: dictionaryOf('1') }));
	return version + checkCharacters(body) + body;
}

function errorOf(code: string): LinkError {
	try {
		decodeScenario(code);
	} catch (error) {
		if (error instanceof LinkError) return error;
		throw error;
	}
	throw new Error('The link could be opened.');
}

/** A scenario in which nothing is as in a preset. */
function elaborateScenario(): Scenario {
	const digits = (index: number): number => Number((0.1 + ((index * 7919) % 83) / 100).toFixed(2));
	const scenario = preset();
	scenario.title = 'What our reading group believes after the winter of 2026';
	scenario.notes =
		'We went through the nine thresholds one evening each and wrote down our medians before talking. '.repeat(
			3
		);
	for (const [index, slug] of THRESHOLD_SLUGS.entries()) {
		scenario.thresholds[slug].ways.forEach((way, at) => {
			if (!('level' in way)) return;
			const level = way.level as QuantilesQuantity;
			level.p10 = Number((level.p10 * (1 + digits(index + at))).toPrecision(3));
			level.p50 = Number((level.p50 * (2 + digits(index * 3))).toPrecision(3));
			level.p90 = Number((level.p90 * (3 + digits(index * 5))).toPrecision(3));
		});
		scenario.thresholds[slug].label = `Our own wording for number ${index + 1}`;
		scenario.thresholds[slug].notes =
			`Argued for at length on evening ${index + 1}; ${digits(index * 11)} dissented.`;
	}
	const correlation = (row: number, column: number): number => {
		if (row === column) return 1;
		return digits(Math.min(row, column) * 9 + Math.max(row, column));
	};
	scenario.dependence = {
		matrix: THRESHOLD_SLUGS.map((_, row) => THRESHOLD_SLUGS.map((_, column) => correlation(row, column)))
	};
	scenario.proposals = [
		...scenario.proposals.filter((_, index) => index % 3 > 0),
		{
			id: 'ours',
			name: 'Staged release with tripwires',
			requires: 'rescue + 0.5 < escape and (incentive < awareness or rescue < opacity)',
			opens: ['intent'],
			closes: ['escape', 'opacity'],
			readyResearchYears: { p10: 1, p50: 3, p90: 10, scale: 'log' },
			success: 0.7
		}
	];
	scenario.given = 'awareness < 2027.5 and not (escape < 2027)';
	return scenario;
}

describe('a link', () => {
	it('gives back the scenario and the version of the engine', () => {
		const scenario = elaborateScenario();
		expect(decodeScenario(encodeScenario(scenario))).toEqual({ scenario, engine: ENGINE_VERSION });
	});

	it('gives back every scenario', () => {
		fc.assert(
			fc.property(arbitraryScenario(), (scenario) => {
				const code = encodeScenario(scenario);
				expect(code).toMatch(/^[A-Za-z0-9_-]+$/);
				const opened = decodeScenario(code).scenario;
				expect(opened).toEqual(scenario);
				expect(JSON.stringify(opened)).toBe(JSON.stringify(scenario));
			}),
			{ seed: 9, numRuns: 60 }
		);
	});

	it.each(PRESETS.map(({ id, scenario }) => [id, scenario] as const))(
		'of the preset %s is under 30 characters',
		(_, scenario) => {
			expect(encodeScenario(scenario).length).toBeLessThan(30);
			expect(decodeScenario(encodeScenario(scenario)).scenario).toEqual(scenario);
		}
	);

	it('is under 200 characters for a few moved sliders, and under 2,000 for a scenario of one’s own', () => {
		const moved = preset();
		moved.dependence = { common: 0.55 };
		moved.exitYears = { p10: 0.3, p50: 2.2, p90: 6.5, scale: 'log' };
		moved.seed = 123456;
		for (const slug of ['deception', 'escape', 'coherence', 'rescue'] as const) {
			((moved.thresholds[slug].ways[0] as LevelWay).level as QuantilesQuantity).p50 += 37;
		}
		expect(encodeScenario(moved).length).toBeLessThan(200);
		expect(encodeScenario(elaborateScenario()).length).toBeLessThan(2000);
	});

	it('does not depend on the order of fields', () => {
		const { title, ...rest } = preset();
		expect(encodeScenario({ ...rest, title })).toBe(encodeScenario(preset()));
	});

	it('carries unusual characters', () => {
		const title = 'Überraschung “9” 九の閾値 🏁 \\ \u0000 \ud800 </script>';
		expect(decodeScenario(encodeScenario({ ...preset(), title })).scenario.title).toBe(title);
	});
});

describe('a link that cannot be opened', () => {
	const whole = encodeScenario(elaborateScenario());

	it.each([
		['empty', '', 'damaged'],
		['other characters', '1abc def', 'damaged'],
		['cut', whole.slice(0, -5), 'damaged'],
		['cut to its beginning', '1a', 'damaged'],
		['something appended', `${whole}A`, 'damaged'],
		['two characters swapped', whole.slice(0, 20) + whole[21] + whole[20] + whole.slice(22), 'damaged'],
		['much too long', `1${'A'.repeat(200_000)}`, 'damaged'],
		['bytes that are not deflated', `1${checkCharacters('____')}____`, 'damaged'],
		['no content', codeOf(''), 'damaged'],
		['content that is not JSON', codeOf('hello'), 'damaged'],
		['content of another kind', codeOf('{"a":1}'), 'damaged'],
		['content nested too deep', codeOf('['.repeat(2000)), 'damaged'],
		['bytes that are not text', codeOf(new Uint8Array([255, 254, 253])), 'damaged'],
		['a later version of codes', codeOf('[]', '3'), 'too-new'],
		['a word that never was a link', 'xyz', 'damaged'],
		['an unknown preset', codeOf('["no-such-preset",1,"1.0.0"]'), 'too-new'],
		['an unknown version of a preset', codeOf('["metr-trend",99,"9.0.0"]'), 'too-new'],
		['a newer format', codeOf('["metr-trend",1,"9.0.0",{"format":"ninefold/2","more":{}}]'), 'too-new'],
		['a scenario that does not fit', codeOf('["metr-trend",1,"1.0.0",{"seed":-1}]'), 'invalid'],
		['no scenario at all', codeOf('["metr-trend",1,"1.0.0",[]]'), 'invalid'],
		['names that JavaScript uses itself', codeOf('["metr-trend",1,"1.0.0",{"__proto__":{"a":1}}]'), 'invalid']
	])('%s', (_, code, kind) => {
		expect(errorOf(code).kind).toBe(kind);
	});

	it('says in plain words what happened, with the faults of what does not fit', () => {
		expect(errorOf(whole.slice(0, -5)).message).toBe(
			'This link was damaged on its way: characters are missing or were changed. Ask for it again, or copy all of it.'
		);
		expect(errorOf(codeOf('["metr-trend",1,"1.0.0",{"seed":-1}]')).faults).toEqual([
			{ path: 'seed', message: 'must be at least 0, got -1' }
		]);
	});

	it('stops unpacking at 64 KiB', () => {
		const bomb = codeOf(new Uint8Array(40_000_000));
		expect(bomb.length).toBeLessThan(100_000);
		expect(errorOf(bomb).message).toContain('it unpacks to more than any scenario');
	});

	it('never throws anything else, however it was corrupted', { timeout: 120_000 }, () => {
		const code = fc.constantFrom(whole, ...PRESETS.map(({ scenario }) => encodeScenario(scenario)));
		const corruption = fc.record({
			from: fc.nat(whole.length),
			length: fc.nat(4),
			text: fc.string({ unit: fc.constantFrom(...'ABCabcxyz019-_'), maxLength: 4 }),
			cut: fc.nat(whole.length)
		});
		fc.assert(
			fc.property(
				code,
				corruption,
				fc.boolean(),
				fc.boolean(),
				(original, { from, length, text, cut }, isCut, isResealed) => {
					const at = from % original.length;
					const changed = original.slice(0, at) + text + original.slice(at + length);
					const shortened = isCut ? changed.slice(0, cut) : changed;
					// With fitting check characters, so that what lies behind them is tested too.
					const body = shortened.slice(4);
					const corrupted = isResealed ? `1${checkCharacters(body)}${body}` : shortened;
					try {
						expect(decodeScenario(corrupted).scenario.format).toBe('ninefold/1');
					} catch (error) {
						expect(error).toBeInstanceOf(LinkError);
					}
				}
			),
			{ seed: 9, numRuns: 10_000 }
		);
	});

	it('notices every single changed character of a real link', () => {
		const code = encodeScenario({ ...preset(), seed: 7, title: 'Mine' });
		let opened = 0;
		for (let at = 1; at < code.length; at++) {
			for (const character of 'AQgw09-_') {
				if (code[at] === character) continue;
				try {
					decodeScenario(code.slice(0, at) + character + code.slice(at + 1));
					opened++;
				} catch (error) {
					expect((error as LinkError).kind).toBe('damaged');
				}
			}
		}
		expect(opened).toBe(0);
	});
});

describe('the dictionary of code version 1', () => {
	it('is frozen: changing it, or version 1 of the default preset, would break every link that exists', () => {
		const hash = createHash('sha256').update(dictionaryText1()).digest('hex');
		expect(hash).toBe('cbfa87f58b8b9442afa785671a40c0710596790c7879f0af24d71164793a3823');
	});
});

describe('the dictionary of code version 2', () => {
	it('is frozen', () => {
		const hash = createHash('sha256').update(dictionaryText2()).digest('hex');
		expect(hash).toBe('d60165b0dc99173afa786757759d47a319b634720d0896d5a33190df25c6a28c');
	});
});
