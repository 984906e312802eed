import adapterNode from '@sveltejs/adapter-node';
import adapterStatic from '@sveltejs/adapter-static';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const isStatic = process.env.BUILD_TARGET === 'static';

/** @type {{ version: string }} */
const { version: packageVersion } = JSON.parse(
	readFileSync(new URL('package.json', import.meta.url), 'utf8')
);

/** The script in app.html, as a policy names it: it runs before anything is painted, so it is not a file. */
const firstScript = readFileSync(new URL('src/app.html', import.meta.url), 'utf8')
	.split('<script>')[1]
	?.split('</script>')[0];
const firstScriptHash = createHash('sha256')
	.update(firstScript ?? '')
	.digest('base64');

/** Without a server, PNG files are drawn in the page, by the same program, which is WebAssembly. @type {'wasm-unsafe-eval'[]} */
const webAssembly = isStatic ? ['wasm-unsafe-eval'] : [];

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		// Runes everywhere in our own code; packages decide for themselves.
		runes: ({ filename }) => (filename.split(/[/\\]/).includes('node_modules') ? undefined : true)
	},
	kit: {
		adapter: isStatic
			? adapterStatic({ pages: 'build-static', assets: 'build-static', fallback: '404.html' })
			: adapterNode({ out: 'build' }),
		// Stands for all that is built, in names of what is kept: the same sources give the same.
		version: { name: [packageVersion, process.env.NINEFOLD_BUILD].filter(Boolean).join('-') },
		// Relative links let the static build live in any folder of any host, without knowing where.
		paths: { relative: true },
		// Each part of a page has its own small style sheet; asked for one by one they would hold up the first picture.
		inlineStyleThreshold: 8192,
		// Styles may stand in the page: what is drawn has its places and colours in attributes.
		csp: {
			mode: 'auto',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', `sha256-${firstScriptHash}`, ...webAssembly],
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self', 'data:'],
				'connect-src': ['self'],
				'worker-src': ['self', 'blob:'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['self'],
				'frame-src': ['self'],
				'frame-ancestors': ['none']
			}
		},
		typescript: {
			config: (config) => ({
				...config,
				include: [
					...config.include,
					'../bin/**/*.ts',
					'../bin/**/*.mjs',
					'../bench/**/*.ts',
					'../svelte.config.js'
				]
			})
		}
	}
};
