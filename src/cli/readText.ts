import type { Readable } from 'node:stream';
import { LONGEST_TEXT } from '../lib/core/scenario/documentLimits.ts';
import { formatCount } from '../lib/core/summaries/formatShare.ts';
import { UsageError } from './usageError.ts';

/** No letter takes more than four bytes in any of the encodings below. */
const MOST_BYTES = 4 * LONGEST_TEXT;

/**
 * Everything that comes in, as text: UTF-8, or UTF-16 where a mark says so (Windows shells write it with `>`). Reading
 * stops when no scenario can be that long, so that a wrong file costs neither time nor memory.
 *
 * @throws UsageError when it does
 */
export async function readText(source: Readable, name: string): Promise<string> {
	const pieces: Buffer[] = [];
	let size = 0;
	for await (const piece of source) {
		const bytes = Buffer.from(piece as Uint8Array | string);
		size += bytes.length;
		if (size > MOST_BYTES) {
			throw new UsageError(
				`${name} is too long to be a scenario, which has at most ${formatCount(LONGEST_TEXT)} characters`
			);
		}
		pieces.push(bytes);
	}
	const bytes = Buffer.concat(pieces);
	return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf(bytes: Buffer): string {
	const mark = bytes.subarray(0, 2).toString('hex');
	return { fffe: 'utf-16le', feff: 'utf-16be' }[mark] ?? 'utf-8';
}
