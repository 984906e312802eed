/** What the parts of the library need at run time; whoever draws no charts needs no Svelte. */
const NEEDED = ['d3', 'fflate', 'mathjs', 'valibot'];

/** @param {string} path of a part's contents page, without its ending */
const part = (path) => ({ types: `./${path}.d.ts`, default: `./${path}.js` });

/**
 * The package.json of the published package. The repository's own stays private: it lists what building takes, and nobody
 * is to publish a whole clone by accident.
 * @param {{ name: string, version: string, description: string, license: string, engines: Record<string, string>,
 *   devDependencies: Record<string, string> }} own the repository's package.json
 */
export function libraryManifest({ name, version, description, license, engines, devDependencies }) {
	const since = (/** @type {string} */ library) => `^${devDependencies[library]}`;
	const charts = 'lib/charts/index';
	return {
		name,
		version,
		description,
		license,
		type: 'module',
		engines,
		bin: { ninefold: 'command/ninefold.js' },
		exports: {
			'.': part('lib/core/index'),
			'./links': part('lib/share/index'),
			'./charts': { types: `./${charts}.d.ts`, svelte: `./${charts}.js`, default: `./${charts}.js` },
			'./svg': { types: './lib/charts/renderSvg.d.ts', default: './svg/renderSvg.js' },
			'./ninefold-chart.js': './ninefold-chart.js',
			'./theme.css': './lib/charts/frame/theme.css',
			'./schema.json': './schema.json',
			'./package.json': './package.json'
		},
		files: ['lib', 'svg', 'command', 'ninefold-chart.js', 'schema.json'],
		sideEffects: ['**/*.css', './ninefold-chart.js'],
		dependencies: Object.fromEntries(NEEDED.map((library) => [library, since(library)])),
		peerDependencies: { svelte: since('svelte') },
		peerDependenciesMeta: { svelte: { optional: true } }
	};
}
