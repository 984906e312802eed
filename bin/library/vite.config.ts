import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { standaloneScripts } from '../../src/lib/widget/standaloneScripts.ts';

/**
 * What the library ships ready-made: charts as the text of SVG files, for Node without a bundler (components compiled,
 * everything inside), and the text of the script of the element.
 */
export default defineConfig({
	root: fileURLToPath(new URL('../..', import.meta.url)),
	plugins: [svelte({ configFile: false }), standaloneScripts()],
	publicDir: false,
	ssr: { noExternal: true },
	build: {
		ssr: true,
		outDir: 'package/svg',
		target: 'node20',
		minify: true,
		rollupOptions: {
			input: { renderSvg: 'src/lib/charts/renderSvg.ts', elementScript: 'virtual:ninefold-script/chart' },
			output: { chunkFileNames: 'chunks/[name]-[hash].js' }
		}
	}
});
