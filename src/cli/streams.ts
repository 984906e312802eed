import type { Readable, Writable } from 'node:stream';

/** What a command reads and writes: the process's own three streams, or a test's. */
export interface Streams {
	stdin: Readable;
	stdout: Writable & { isTTY?: boolean };
	stderr: Writable & { isTTY?: boolean };
}

/** Resolves when the piece has gone out, so that a slow reader slows the writer; rejects when nobody reads any more. */
export function writeOut(stdout: Writable, piece: string | Uint8Array): Promise<void> {
	return new Promise((resolve, reject) => {
		stdout.write(piece, (error) => (error ? reject(error) : resolve()));
	});
}

/** Whether the error only says that the reader has gone, as when the output is piped into `head`. */
export const isClosedPipe = (error: unknown): boolean =>
	error instanceof Error &&
	['EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END'].includes(
		(error as NodeJS.ErrnoException).code ?? ''
	);
