import { access, constants, open, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileFault } from './fileFault.ts';
import { STANDARD_INPUT } from './meantWords.ts';
import { writeOut, type Streams } from './streams.ts';

/** The file that an option names; undefined for standard output, also where it is said as `-`. */
export const namedFile = (output: unknown): string | undefined =>
	output === undefined || output === STANDARD_INPUT ? undefined : String(output);

/**
 * Writes piece by piece into a file, or else to standard output. Whether the file's folder may be written to is looked at
 * before the first piece is made, and the file is opened when it is there: what fails at once leaves no empty file.
 */
export async function writePieces(
	file: string | undefined,
	{ stdout }: Streams,
	pieces: AsyncIterable<string | Uint8Array>
): Promise<void> {
	if (file === undefined) {
		for await (const piece of pieces) await writeOut(stdout, piece);
		return;
	}
	const fault = (error: unknown): never => {
		throw fileFault('write', file, error);
	};
	await access(dirname(file), constants.W_OK).catch(fault);
	let handle: FileHandle | undefined;
	try {
		for await (const piece of pieces) {
			handle ??= await open(file, 'w').catch(fault);
			await handle.writeFile(piece).catch(fault);
		}
	} finally {
		await handle?.close();
	}
}
