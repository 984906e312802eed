import adapterNode from '@sveltejs/adapter-node';
import adapterStatic from '@sveltejs/adapter-static';

const isStatic = process.env.BUILD_TARGET === 'static';

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
		// Relative links let the static build live in any folder of any host, without knowing where.
		paths: { relative: true },
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
