/** Bytes as text: UTF-8, or UTF-16 where a mark says so (Windows shells write it with `>`). */
export function textOf(bytes: Uint8Array): string {
	const mark = Buffer.from(bytes.subarray(0, 2)).toString('hex');
	const encoding = { fffe: 'utf-16le', feff: 'utf-16be' }[mark] ?? 'utf-8';
	return new TextDecoder(encoding).decode(bytes);
}
