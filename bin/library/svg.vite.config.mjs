import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** Charts as the text of SVG files, for Node without a bundler: components compiled, everything inside. */
export default defineConfig({
	root: fileURLToPath(new URL('../..', import.meta.url)),
	plugins: [svelte({ configFile: false })],
	publicDir: false,
	ssr: { noExternal: true },
	build: {
		ssr: 'src/lib/charts/renderSvg.ts',
		outDir: 'package/svg',
		target: 'node20',
		minify: true
	}
});
