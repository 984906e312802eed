import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** What a file imports of our own, static, dynamic or exported on. */
const IMPORTS = /(?:\bfrom|\bimport)\s*\(?\s*['"](\.{1,2}\/[^'"?]+)(\?[^'"]*)?['"]/g;

/**
 * Every file that some files need, themselves included.
 * @param {string} root the folder that the paths begin at
 * @param {readonly string[]} entries
 * @returns {Set<string>} paths with forward slashes
 */
export function sourcesOf(root, entries) {
	/** @type {Set<string>} */
	const found = new Set();
	const waiting = [...entries];
	for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
		if (found.has(file) || !existsSync(join(root, file))) continue;
		found.add(file);
		if (!/\.(ts|svelte)$/.test(file)) continue;
		for (const [, path] of readFileSync(join(root, file), 'utf8').matchAll(IMPORTS))
			waiting.push(posix.join(dirname(file), /** @type {string} */ (path)));
	}
	return found;
}
