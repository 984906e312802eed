import { Unzlib } from 'fflate';
import { LONGEST_TEXT } from '../core/scenario/documentLimits.ts';
import { crc32 } from './crc32.ts';
import { damagedPicture, PictureError } from './pictureError.ts';
import { pngChunks, type PngChunk } from './pngChunks.ts';

/** How much is unpacked between two looks at the size; deflate grows its input at most about a thousandfold. */
const SLICE_BYTES = 64;

/**
 * The text that a PNG file carries under a keyword; null when it carries none. Programs that keep texts may keep them in
 * another kind of chunk, or packed: those are read too.
 *
 * @throws PictureError for a file that is cut off, a text that was changed on its way, or one that is too long
 */
export function textInPng(png: Uint8Array, keyword: string): string | null {
	const start = [...keyword, '\0'].map((letter) => letter.charCodeAt(0));
	for (const chunk of pngChunks(png)) {
		if (!/^(iTXt|tEXt|zTXt)$/.test(chunk.type) || chunk.to - chunk.from < start.length) continue;
		if (start.some((code, index) => png[chunk.from + index] !== code)) continue;
		const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
		if (crc32(png.subarray(chunk.from - 4, chunk.to)) !== view.getUint32(chunk.to))
			throw damagedPicture('what it carries does not fit its checksum');
		return textOf(chunk, png.subarray(chunk.from + start.length, chunk.to));
	}
	return null;
}

/** @param data what follows the keyword (PNG specification, third edition, 11.3.3) */
function textOf({ type }: PngChunk, data: Uint8Array): string {
	if (type === 'tEXt') return decoded(data);
	if (type === 'zTXt') return unpacked(data.subarray(1));
	const language = data.indexOf(0, 2);
	const translated = language < 0 ? -1 : data.indexOf(0, language + 1);
	if (translated < 0) throw damagedPicture('what it carries has no beginning');
	const text = data.subarray(translated + 1);
	return data[0] === 1 ? unpacked(text) : decoded(text);
}

function decoded(bytes: Uint8Array): string {
	if (bytes.length > LONGEST_TEXT) throw tooLong();
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		throw damagedPicture('what it carries is no text');
	}
}

function unpacked(bytes: Uint8Array): string {
	const pieces: Uint8Array[] = [];
	let size = 0;
	let isDone = false;
	try {
		const unpacker = new Unzlib((piece, final) => {
			size += piece.length;
			if (size > LONGEST_TEXT) throw tooLong();
			pieces.push(piece);
			isDone ||= final;
		});
		for (let from = 0; from < bytes.length; from += SLICE_BYTES)
			unpacker.push(bytes.slice(from, from + SLICE_BYTES), from + SLICE_BYTES >= bytes.length);
	} catch (error) {
		throw error instanceof PictureError ? error : damagedPicture('what it carries cannot be unpacked');
	}
	if (!isDone) throw damagedPicture('what it carries is cut off');
	const whole = new Uint8Array(size);
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return decoded(whole);
}

const tooLong = () =>
	new PictureError('too-large', `This picture carries a text that is longer than any scenario.`);
