import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The golden scenarios and the whole core as one classic script, which calls `answer(text)` when it has run. */
export async function standaloneScript(): Promise<string> {
	const result = await build({
		configFile: false,
		logLevel: 'error',
		root: fileURLToPath(new URL('../..', import.meta.url)),
		publicDir: false,
		build: {
			write: false,
			minify: false,
			target: 'es2022',
			lib: {
				entry: fileURLToPath(new URL('standalone.ts', import.meta.url)),
				formats: ['iife'],
				name: 'golden'
			}
		}
	});
	const [output] = Array.isArray(result) ? result : [result];
	if (!output || !('output' in output)) throw new Error('The bundler returned no script.');
	return output.output[0].code;
}
