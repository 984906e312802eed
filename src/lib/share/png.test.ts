import { describe, expect, it } from 'vitest';
import { svgToPng } from './png.ts';

const picture = (body: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" viewBox="0 0 200 100" font-family="Inter, sans-serif">${body}</svg>`;
const label = (weight: number) =>
	picture(`<text x="10" y="60" font-size="30" font-weight="${weight}">Rescue ≤ →</text>`);

/** Width and height stand in the header of a PNG file (RFC 2083, 4.1.1). */
const sizeOf = (png: Uint8Array) => {
	const view = new DataView(png.buffer, png.byteOffset);
	return [view.getUint32(16), view.getUint32(20)];
};

describe('svgToPng', () => {
	it('makes a PNG file of the wanted width', async () => {
		const png = await svgToPng(picture('<rect width="200" height="100" fill="teal"/>'), 400);
		expect([...png.subarray(1, 4)]).toEqual([...'PNG'].map((letter) => letter.charCodeAt(0)));
		expect(sizeOf(png)).toEqual([400, 200]);
	});

	it('draws text, and bold text heavier', async () => {
		const [none, regular, bold] = await Promise.all(
			[picture(''), label(400), label(600)].map((svg) => svgToPng(svg, 400))
		);
		expect(regular!.length).toBeGreaterThan(none!.length + 500);
		expect(bold).not.toEqual(regular);
	});

	it('gives the same bytes for the same picture', async () => {
		expect(await svgToPng(label(400), 300)).toEqual(await svgToPng(label(400), 300));
	});

	it('says what is wrong with a picture that is not SVG', async () => {
		await expect(svgToPng('<p>no</p>', 100)).rejects.toThrow();
	});
});
