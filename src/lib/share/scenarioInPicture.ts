import { readCarriedText, type CarriedScenario } from './carriedScenario.ts';
import { pictureKind } from './pictureKind.ts';
import { damagedPicture, emptyPicture, PictureError } from './pictureError.ts';
import { PNG_KEYWORD } from './pngWithText.ts';
import { SVG_ELEMENT } from './svgWithText.ts';
import { textInPng } from './textInPng.ts';
import { textInSvg } from './textInSvg.ts';

/** Larger files are not read; no picture of Ninefold comes near. */
export const MOST_PICTURE_BYTES = 16 * 1024 * 1024;

/**
 * What a picture carries, a PNG or SVG file as it is.
 *
 * @throws PictureError, and nothing else, whatever the bytes
 */
export async function scenarioInPicture(bytes: Uint8Array): Promise<CarriedScenario> {
	if (bytes.length > MOST_PICTURE_BYTES)
		throw new PictureError('too-large', 'This file is larger than any picture of Ninefold.');
	const kind = pictureKind(bytes);
	if (kind === null)
		throw new PictureError(
			'no-picture',
			'This file is not a picture that could carry a scenario: PNG or SVG.'
		);
	if (kind !== 'PNG' && kind !== 'SVG') throw emptyPicture(`A ${kind} picture`);
	const text = kind === 'PNG' ? textInPng(bytes, PNG_KEYWORD) : textInSvg(textOf(bytes), SVG_ELEMENT);
	if (text === null) throw emptyPicture('This picture');
	return readCarriedText(text);
}

function textOf(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		throw damagedPicture('it is not text in UTF-8, as SVG is');
	}
}
