import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { BoundedCache } from './render/BoundedCache.ts';

const compress = promisify(gzip);
const known = new BoundedCache<Uint8Array<ArrayBuffer>>(16 * 1024 * 1024);

/**
 * Bytes in gzip, compressed once for all who ask.
 *
 * @param key stands for these bytes and no others
 */
export async function gzipped(key: string, bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
	const found = known.get(key);
	if (found) return found;
	const result = new Uint8Array(await compress(bytes));
	known.set(key, result, result.byteLength);
	return result;
}
