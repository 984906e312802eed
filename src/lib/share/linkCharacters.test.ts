import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, charactersOf, checkCharacters } from './linkCharacters.ts';

describe('the characters of links', () => {
	it('are those of base64url (RFC 4648, section 10, without padding)', () => {
		const vectors = {
			'': '',
			f: 'Zg',
			fo: 'Zm8',
			foo: 'Zm9v',
			foob: 'Zm9vYg',
			fooba: 'Zm9vYmE',
			foobar: 'Zm9vYmFy'
		};
		for (const [text, characters] of Object.entries(vectors)) {
			expect(charactersOf(new TextEncoder().encode(text))).toBe(characters);
		}
	});

	it('agree with Node’s and come back', () => {
		fc.assert(
			fc.property(fc.uint8Array(), (bytes) => {
				expect(charactersOf(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
				expect(bytesOf(charactersOf(bytes))).toEqual(bytes);
			}),
			{ seed: 9 }
		);
		expect(bytesOf('a+b')).toBeUndefined();
	});

	it('that check a text depend on all of it', () => {
		expect(checkCharacters('')).toMatch(/^[A-Za-z0-9_-]{3}$/);
		expect(new Set(['', 'a', 'b', 'ab', 'ba', 'aab'].map(checkCharacters)).size).toBe(6);
	});
});
