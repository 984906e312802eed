/** The bytes in a base64 `data:` address, as the bundler makes of an inlined file. Works in browsers and in Node. */
export function dataUrlBytes(address: string): Uint8Array<ArrayBuffer> {
	const binary = atob(address.slice(address.indexOf(',') + 1));
	return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}
