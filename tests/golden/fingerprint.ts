/**
 * A short name for a text or for the bits of a column: two FNV-1a hashes of 32 bits (Fowler, Noll, Vo 1991). Against
 * accident, not against malice; it needs nothing that only some engines have.
 */
export function fingerprint(data: string | Float64Array): string {
	const bytes =
		typeof data === 'string'
			? codeUnits(data)
			: new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
	return [0x811c9dc5, 0x2f0b4c47].map((basis) => hash(bytes, basis).toString(16).padStart(8, '0')).join('');
}

function hash(bytes: Uint8Array, basis: number): number {
	let value = basis;
	for (let i = 0; i < bytes.length; i++) value = Math.imul(value ^ bytes[i]!, 0x01000193);
	return value >>> 0;
}

function codeUnits(text: string): Uint8Array {
	const units = Uint16Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
	return new Uint8Array(units.buffer);
}
