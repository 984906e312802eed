import { crc32 } from './crc32.ts';
import { isPng, pngChunks } from './pngChunks.ts';

/** The keyword of the chunk in which a picture carries its scenario. */
export const PNG_KEYWORD = 'ninefold';

/**
 * A PNG file with texts in it that are not seen, before the picture's own bytes. Each is an iTXt chunk (PNG specification,
 * third edition, 11.3.3.4): UTF-8, not compressed.
 *
 * @param texts by keyword, of 1 to 79 Latin letters, such as "Title" and "Software", which the specification names
 * @throws Error for bytes that are no PNG file
 */
export function pngWithText(
	png: Uint8Array,
	texts: Readonly<Record<string, string>>
): Uint8Array<ArrayBuffer> {
	if (!isPng(png)) throw new Error('These bytes are not a PNG file.');
	const header = pngChunks(png).next().value!;
	const place = header.to + 4;
	const chunks = Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text));
	const parts = [png.subarray(0, place), ...chunks, png.subarray(place)];
	const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

function textChunk(keyword: string, text: string): Uint8Array {
	if (!/^[A-Za-z]([A-Za-z ]{0,77}[A-Za-z])?$/.test(keyword))
		throw new Error(`${JSON.stringify(keyword)} is no keyword of a PNG file.`);
	// After the keyword: not compressed, no method, no language, no translated keyword.
	const body = new TextEncoder().encode(`iTXt${keyword}\0\0\0\0\0${text}`);
	const chunk = new Uint8Array(body.length + 8);
	const view = new DataView(chunk.buffer);
	view.setUint32(0, body.length - 4);
	chunk.set(body, 4);
	view.setUint32(body.length + 4, crc32(body));
	return chunk;
}
