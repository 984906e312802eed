import { isPng } from './pngChunks.ts';

export type PictureKind = 'PNG' | 'SVG' | 'JPEG' | 'WebP' | 'GIF' | 'AVIF';

/** So many bytes tell. */
export const TELLING_BYTES = 16;

/** What kind of picture a file is by how it begins; null when it is none, such as a JSON document. */
export function pictureKind(bytes: Uint8Array): PictureKind | null {
	if (isPng(bytes)) return 'PNG';
	const start = String.fromCharCode(...bytes.subarray(0, TELLING_BYTES));
	if (start.startsWith('\xff\xd8\xff')) return 'JPEG';
	if (/^RIFF....WEBP/s.test(start)) return 'WebP';
	if (start.startsWith('GIF8')) return 'GIF';
	if (/^....ftypavi[fs]/s.test(start)) return 'AVIF';
	// With or without a byte order mark. No JSON begins so.
	return /^(\xef\xbb\xbf)?\s*<[?!a-z]/i.test(start) ? 'SVG' : null;
}
