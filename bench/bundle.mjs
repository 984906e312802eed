import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'node_modules', '.cache', 'ninefold-bench');

/**
 * Builds programs of the bench as the command line is built, so that what is measured is what is shipped.
 * @param {Record<string, string>} entries file by name, relative to the repository
 * @returns {Promise<Record<string, string>>} the built program's path by name
 */
export async function bundle(entries) {
	await build({
		configFile: false,
		root,
		logLevel: 'error',
		publicDir: false,
		ssr: { noExternal: true },
		build: {
			ssr: true,
			outDir: folder,
			emptyOutDir: true,
			target: 'node20',
			rollupOptions: { input: entries, output: { entryFileNames: '[name].mjs' } }
		}
	});
	return Object.fromEntries(Object.keys(entries).map((name) => [name, join(folder, `${name}.mjs`)]));
}
