import { Resvg, initWasm } from '@resvg/resvg-wasm';
import rendererAddress from '@resvg/resvg-wasm/index_bg.wasm?url&inline';
import inter400Address from '../assets/fonts/inter-400.woff2?inline';
import inter600Address from '../assets/fonts/inter-600.woff2?inline';
import { dataUrlBytes } from './dataUrlBytes.ts';

/** The renderer knows one file per weight: it does not fall back from one subset of a family to another. */
const fontBuffers = [inter400Address, inter600Address].map(dataUrlBytes);

let renderer: Promise<void> | undefined;

/**
 * An SVG picture as a PNG file, the same bytes in browser, server and terminal: text is drawn in the Inter that comes
 * along, never in the machine's own fonts.
 * @param pixelWidth the file's width; the height follows
 */
export async function svgToPng(svg: string, pixelWidth: number): Promise<Uint8Array<ArrayBuffer>> {
	renderer ??= initWasm(dataUrlBytes(rendererAddress));
	await renderer;
	const picture = new Resvg(svg, {
		fitTo: { mode: 'width', value: pixelWidth },
		font: { fontBuffers, defaultFontFamily: 'Inter', sansSerifFamily: 'Inter' }
	});
	try {
		const image = picture.render();
		try {
			// A copy: the bytes live in the renderer's memory, which the next picture uses again.
			return new Uint8Array(image.asPng());
		} finally {
			image.free();
		}
	} finally {
		picture.free();
	}
}
