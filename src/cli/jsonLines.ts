import { createReadStream } from 'node:fs';
import { fileFault } from './fileFault.ts';
import { STANDARD_INPUT } from './meantWords.ts';
import type { Streams } from './streams.ts';
import { UsageError } from './usageError.ts';

/**
 * The values of a file with one JSON text a line, read as they are asked for.
 *
 * @throws UsageError for a line that is not JSON, such as the last one of a file whose writing was interrupted
 */
export async function* jsonLines(file: string, { stdin }: Streams): AsyncGenerator<unknown> {
	const stream = file === STANDARD_INPUT ? stdin : createReadStream(file);
	const decoder = new TextDecoder();
	let number = 0;
	let rest = '';
	const parsed = (line: string): unknown => {
		number++;
		try {
			return JSON.parse(line);
		} catch {
			throw new UsageError(`${file}: line ${number} is no JSON; was the writing of the file interrupted?`);
		}
	};
	try {
		for await (const piece of stream) {
			const lines = (
				rest + decoder.decode(Buffer.from(piece as Uint8Array | string), { stream: true })
			).split('\n');
			rest = lines.pop()!;
			for (const line of lines) yield parsed(line);
		}
	} catch (error) {
		if (error instanceof UsageError) throw error;
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new UsageError(`there is no file ${file}`);
		throw fileFault('read', file, error);
	}
	if (rest.trim() !== '') yield parsed(rest);
}
