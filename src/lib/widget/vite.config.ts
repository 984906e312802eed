import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What a script of one file has in place of what pages load from their server. */
const REPLACED: [original: RegExp, replacement: string][] = [
	[/\/openRunner\.ts$/, here('openOwnRunner.ts')],
	[/\/questions\/questions\.ts$/, here('noQuestions.ts')],
	[/\/parseExpression\.ts$/, here('noExpressions.ts')]
];

/** What pages load late is here from the beginning; said statically, so that what is not used can be left out. */
function atOnce(code: string): string | undefined {
	const late: string[] = [];
	const replaced = code.replace(/\bimport\(\s*('[^']+')\s*\)/g, (_, path: string) => {
		late.push(`import * as late${late.length} from ${path};`);
		return `Promise.resolve(late${late.length - 1})`;
	});
	return late.length > 0 ? late.join('') + replaced : undefined;
}

const STRING = String.raw`(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")`;
const PROSE = new RegExp(String.raw`\b(summary|why|notes|text|url):\s*${STRING}(?:\s*\+\s*${STRING})*`, 'g');

/** Proposals without what is told of them on their own pages: no chart says it, and it is long. */
const withoutProse = (code: string): string => code.replace(PROSE, "$1: ''");

/** How each standalone script is built: see standaloneScripts.ts. */
export default defineConfig({
	define: { __STATIC__: 'false', __SITE__: '""' },
	publicDir: false,
	plugins: [
		{
			name: 'ninefold:one-file',
			enforce: 'pre',
			resolveId: (id, importer) =>
				importer?.includes('/src/lib/') ? REPLACED.find(([original]) => original.test(id))?.[1] : undefined,
			transform(code, id) {
				if (/\/proposals\/catalogue\/\w+\.ts$/.test(id)) return withoutProse(code);
				return id.includes('/src/lib/') ? atOnce(code) : undefined;
			}
		},
		svelte({ configFile: false, compilerOptions: { css: 'injected', runes: true } })
	],
	build: {
		target: 'es2022',
		minify: true,
		rollupOptions: { output: { codeSplitting: false } }
	}
});
