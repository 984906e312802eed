import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { libraryManifest } from './manifest.mjs';
import { sourcesOf } from './sourcesOf.mjs';

/** The contents pages of the library's parts, and what else it ships, as paths in src/lib. */
const ENTRIES = [
	...['core/index.ts', 'charts/index.ts', 'share/index.ts'],
	...['core/scenario/jsonSchema.ts', 'charts/frame/theme.css']
];

/** Of the packaged files' types only; bundlers and Node resolve them by themselves. */
const TSCONFIG = {
	compilerOptions: {
		target: 'ES2022',
		lib: ['ES2022', 'DOM', 'DOM.Iterable'],
		types: [],
		module: 'ESNext',
		moduleResolution: 'bundler',
		strict: true,
		skipLibCheck: true,
		verbatimModuleSyntax: true,
		resolveJsonModule: true,
		allowImportingTsExtensions: true,
		rewriteRelativeImportExtensions: true,
		declaration: true
	},
	include: ['lib']
};

/**
 * Makes the library's package: what its contents pages need as JavaScript, Svelte and types, charts as SVG for Node without
 * a bundler, the element, the command line, and the schema.
 * @param {string} root the repository
 * @param {string} folder where the package goes
 * @param {(folder: string, words: string[]) => void} node runs one of the installed packages' programs in a folder
 */
export async function packageLibrary(root, folder, node) {
	const staged = join(root, '.svelte-kit', 'library');
	for (const old of [staged, folder]) rmSync(old, { recursive: true, force: true });
	for (const file of sourcesOf(join(root, 'src/lib'), ENTRIES)) {
		const target = join(staged, 'lib', file);
		mkdirSync(dirname(target), { recursive: true });
		const bytes = readFileSync(join(root, 'src/lib', file));
		if (/\.(ts|svelte)$/.test(file)) writeFileSync(target, withModules(bytes.toString()));
		else if (file.endsWith('.woff2')) writeFileSync(`${target}.ts`, dataModule(bytes));
		else writeFileSync(target, bytes);
	}
	const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
	const manifest = `${JSON.stringify(libraryManifest(own), null, '\t')}\n`;
	// The packager finds both where it is started.
	writeFileSync(join(staged, 'package.json'), manifest);
	writeFileSync(join(staged, 'tsconfig.json'), JSON.stringify(TSCONFIG));
	node(staged, [
		'@sveltejs/package/svelte-package.js',
		'-i',
		'lib',
		'-o',
		relative(staged, join(folder, 'lib'))
	]);
	const config = 'bin/library/vite.config.ts';
	node(root, ['vite/bin/vite.js', 'build', '-c', config, '--logLevel', 'warn']);
	// The element's script is a file for a <script>; it was built as a module that holds its text.
	const elementScript = join(folder, 'svg/elementScript.js');
	const { default: scriptText } = await import(pathToFileURL(elementScript).href);
	writeFileSync(join(folder, 'ninefold-chart.js'), scriptText);
	rmSync(elementScript);
	cpSync(join(root, 'dist'), join(folder, 'command'), { recursive: true });
	rmSync(join(folder, 'command', '.ninefold-setup'), { force: true });

	const { scenarioJsonSchema } = await import(
		pathToFileURL(join(folder, 'lib/core/scenario/jsonSchema.js')).href
	);
	writeFileSync(join(folder, 'schema.json'), `${JSON.stringify(scenarioJsonSchema(), null, '\t')}\n`);
	cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
	cpSync(join(root, 'docs/library.md'), join(folder, 'README.md'));
	writeFileSync(join(folder, 'package.json'), manifest);
	node(root, ['publint/src/cli.js', 'run', folder, '--strict', '--pack', 'false']);
}

/** Files that a bundler would put into the script are modules here, so that Node without one finds them. @param {string} source */
const withModules = (source) => source.replace(/(['"]\.{1,2}\/[^'"?]+\.woff2)\?inline(['"])/g, '$1.ts$2');

/** @param {Buffer} bytes of a font */
const dataModule = (bytes) =>
	`export default 'data:font/woff2;base64,${bytes.toString('base64')}' as string;\n`;
