import type { Readable } from 'node:stream';
import { LONGEST_TEXT } from '../lib/core/scenario/documentLimits.ts';
import { formatCount } from '../lib/core/summaries/formatShare.ts';
import { pictureKind } from '../lib/share/pictureKind.ts';
import { MOST_PICTURE_BYTES } from '../lib/share/scenarioInPicture.ts';
import { UsageError } from './usageError.ts';

/** No letter takes more than four bytes in any of the encodings that are read. */
const MOST_TEXT_BYTES = 4 * LONGEST_TEXT;

/**
 * Everything that comes in. Reading stops when no scenario can be that long, and no picture of one that large, so that a
 * wrong file costs neither time nor memory.
 *
 * @throws UsageError when it does
 */
export async function readBytes(source: Readable, name: string): Promise<Uint8Array> {
	let pieces: Buffer[] = [];
	let size = 0;
	for await (const piece of source) {
		const bytes = Buffer.from(piece as Uint8Array | string);
		pieces.push(bytes);
		size += bytes.length;
		if (size <= MOST_TEXT_BYTES) continue;
		if (pieces.length > 1 && pieces[0]!.length < MOST_TEXT_BYTES) pieces = [Buffer.concat(pieces)];
		if (pictureKind(pieces[0]!) === null)
			throw new UsageError(
				`${name} is too long to be a scenario, which has at most ${formatCount(LONGEST_TEXT)} characters`
			);
		if (size > MOST_PICTURE_BYTES) throw new UsageError(`${name} is larger than any picture of Ninefold`);
	}
	return Buffer.concat(pieces);
}
