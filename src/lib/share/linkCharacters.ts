/** The alphabet of base64url (RFC 4648, section 5), which survives in the path of an address. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Bytes as base64url without padding. */
export function charactersOf(bytes: Uint8Array): string {
	let characters = '';
	let waiting = 0;
	let bits = 0;
	for (const byte of bytes) {
		waiting = (waiting << 8) | byte;
		bits += 8;
		while (bits >= 6) {
			bits -= 6;
			characters += ALPHABET[(waiting >> bits) & 63];
		}
		waiting &= (1 << bits) - 1;
	}
	return bits > 0 ? characters + ALPHABET[(waiting << (6 - bits)) & 63] : characters;
}

/** The bytes of base64url text; undefined if it holds other characters. */
export function bytesOf(characters: string): Uint8Array | undefined {
	const bytes = new Uint8Array(Math.floor((characters.length * 6) / 8));
	let waiting = 0;
	let bits = 0;
	let filled = 0;
	for (const character of characters) {
		const value = ALPHABET.indexOf(character);
		if (value < 0) return undefined;
		waiting = (waiting << 6) | value;
		bits += 6;
		if (bits < 8) continue;
		bits -= 8;
		bytes[filled++] = waiting >> bits;
		waiting &= (1 << bits) - 1;
	}
	return bytes;
}

/**
 * Three characters that depend on all characters of a text (FNV-1a, folded to 18 bits), so that a link that lost or
 * changed a character is recognised instead of opening as a slightly different scenario.
 */
export function checkCharacters(text: string): string {
	let hash = 0x811c9dc5;
	for (let position = 0; position < text.length; position++) {
		hash = Math.imul(hash ^ text.charCodeAt(position), 0x01000193);
	}
	const folded = (hash ^ (hash >>> 18)) & 0x3ffff;
	return ALPHABET[folded >> 12]! + ALPHABET[(folded >> 6) & 63]! + ALPHABET[folded & 63]!;
}
