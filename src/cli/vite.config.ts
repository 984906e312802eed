import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { standaloneScripts } from '../lib/widget/standaloneScripts.ts';

/** The command line: bin/ninefold.ts and all that it imports, charts included, into dist/, which needs no node_modules. */
export default defineConfig({
	root: fileURLToPath(new URL('../..', import.meta.url)),
	define: { __STATIC__: 'false', __SITE__: '""' },
	plugins: [svelte({ configFile: false }), standaloneScripts()],
	publicDir: false,
	ssr: { noExternal: true },
	build: {
		ssr: 'bin/ninefold.ts',
		outDir: 'dist',
		target: 'node20',
		minify: true,
		rollupOptions: {
			output: {
				entryFileNames: 'ninefold.js',
				chunkFileNames: 'chunks/[name]-[hash].js'
			}
		}
	}
});
