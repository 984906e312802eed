import { damagedPicture } from './pictureError.ts';

/** A chunk of a PNG file: its type in four letters, and where its data stands in the file. */
export interface PngChunk {
	type: string;
	/** Of the data, in bytes from the file's beginning. */
	from: number;
	to: number;
}

/** How every PNG file begins (PNG specification, third edition, 5.2). */
export const PNG_SIGNATURE: readonly number[] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export const isPng = (bytes: Uint8Array): boolean =>
	PNG_SIGNATURE.every((value, index) => bytes[index] === value);

/**
 * The chunks of a PNG file, one after another, without a look at what is in them.
 *
 * @throws PictureError where a chunk reaches beyond the file, or is none
 */
export function* pngChunks(png: Uint8Array): Generator<PngChunk> {
	const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
	let at = PNG_SIGNATURE.length;
	for (;;) {
		if (at + 12 > png.length) throw damagedPicture('its end is missing');
		const length = view.getUint32(at);
		const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
		if (!/^[A-Za-z]{4}$/.test(type)) throw damagedPicture(`there is no piece of a picture at byte ${at}`);
		const from = at + 8;
		const to = from + length;
		if (to + 4 > png.length) throw damagedPicture('its end is missing');
		yield { type, from, to };
		if (type === 'IEND') return;
		at = to + 4;
	}
}
