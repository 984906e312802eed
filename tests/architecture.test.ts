import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const SOURCE = /\.(ts|js|mjs|svelte)$/;

/** Every file under a folder, as paths from the root with forward slashes. */
const filesUnder = (folder: string): string[] =>
	readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));

const sources = filesUnder('src').filter((file) => SOURCE.test(file));
const isTest = (file: string) => file.endsWith('.test.ts');
const text = (file: string) => readFileSync(join(root, file), 'utf8');

/** Source without comments, and with the contents of quotes gone: what is left are names and signs. */
const withoutWords = (source: string) =>
	source
		.replace(/\/\*[\s\S]*?\*\//g, '')
		.replace(/(^|[^:'"`])\/\/.*$/gm, '$1')
		.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");

/** What a file imports, static, dynamic or as a URL of a module of ours. */
const importsOf = (source: string): string[] => [
	...[...source.matchAll(/^\s*(?:import|export)\s[^'";]*?from\s*['"]([^'"]+)['"]/gm)].map(
		(match) => match[1]
	),
	...[...source.matchAll(/^\s*import\s*['"]([^'"]+)['"]/gm)].map((match) => match[1]),
	...[...source.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)].map((match) => match[1]),
	...[...source.matchAll(/new URL\(\s*['"](\.[^'"]+\.(?:ts|js))['"]/g)].map((match) => match[1])
];

/** The room that a path is in: 'core', 'charts', 'routes', 'cli' … */
const roomOf = (file: string) => /^src\/(?:lib\/)?([^/]+)\//.exec(file)?.[1] ?? '';

/** Where an import of ours leads, as a path from the root; null for libraries and for Kit's own modules. */
const target = (file: string, specifier: string): string | null => {
	const plain = specifier.replace(/\?.*$/, '');
	if (plain.startsWith('$lib/')) return `src/lib/${plain.slice(5)}`;
	if (!plain.startsWith('.')) return null;
	return relative(root, resolve(root, dirname(file), plain))
		.split(sep)
		.join('/');
};

/** What each room may import from, besides itself. Data walks from left to right, imports only to the left. */
const MAY_IMPORT: Record<string, string[]> = {
	assets: [],
	core: [],
	simulation: ['core'],
	charts: ['core', 'assets'],
	share: ['core', 'assets'],
	frames: ['core', 'charts', 'share', 'assets'],
	controls: ['core', 'simulation', 'charts', 'share', 'frames', 'assets'],
	widget: ['core', 'simulation', 'charts', 'share', 'frames', 'controls', 'assets'],
	server: ['core', 'simulation', 'charts', 'share', 'frames', 'assets'],
	cli: ['core', 'simulation', 'charts', 'share', 'frames', 'widget', 'server', 'assets'],
	routes: ['core', 'simulation', 'charts', 'share', 'frames', 'controls', 'widget', 'server', 'assets']
};

const CORE_LIBRARIES = ['valibot', 'mathjs/number'];

/** The functions of Math that every engine computes to the same last bit. */
const EXACT_MATH = /^(abs|floor|ceil|round|trunc|sqrt|min|max|sign|clz32|imul|fround)$/;

/** Names that would make a result depend on the clock or the machine. (The DOM's are unknown to the core's tsconfig.) */
const MACHINE_NAMES = /(?<!\.)\b(Date|Intl|performance|crypto|process|Buffer|navigator|globalThis)\b(?!\s*:)/;

describe('the house', () => {
	test('every room is known, and imports run one way', () => {
		const wrong: string[] = [];
		for (const file of sources.filter((file) => !isTest(file))) {
			const room = roomOf(file);
			if (room && !(room in MAY_IMPORT)) wrong.push(`${file}: the room "${room}" is not in ARCHITECTURE.md`);
			for (const specifier of importsOf(text(file))) {
				const to = target(file, specifier);
				const other = to && to.startsWith('src/') ? roomOf(to) : null;
				if (room && other && other !== room && !MAY_IMPORT[room]?.includes(other))
					wrong.push(`${file} imports ${specifier}`);
			}
		}
		expect(wrong).toEqual([]);
	});

	test('charts take summaries, and never see what draws or simulates', () => {
		const wrong = sources
			.filter((file) => roomOf(file) === 'charts' && !isTest(file))
			.flatMap((file) =>
				importsOf(text(file))
					.filter((specifier) => /core\/(draws|futures|orderings|simulate)/.test(specifier))
					.map((specifier) => `${file} imports ${specifier}`)
			);
		expect(wrong).toEqual([]);
	});

	test('the core imports nothing but itself and two libraries', () => {
		const wrong = sources
			.filter((file) => roomOf(file) === 'core' && !isTest(file))
			.flatMap((file) =>
				importsOf(text(file))
					.filter((specifier) => !specifier.startsWith('.') && !CORE_LIBRARIES.includes(specifier))
					.map((specifier) => `${file} imports ${specifier}`)
			);
		expect(wrong).toEqual([]);
	});

	test('the core uses only what every engine computes alike', () => {
		const wrong: string[] = [];
		for (const file of sources.filter((file) => roomOf(file) === 'core' && !isTest(file))) {
			const code = withoutWords(text(file));
			for (const [, name] of code.matchAll(/\bMath\s*\.\s*(\w+)/g))
				if (!EXACT_MATH.test(name)) wrong.push(`${file}: Math.${name}`);
			if (/\bMath\b(?!\s*\.)/.test(code)) wrong.push(`${file}: Math as a whole`);
			if (/\*\*/.test(code)) wrong.push(`${file}: the operator **`);
			if (/\.(toLocale\w+|localeCompare)\b/.test(code)) wrong.push(`${file}: words of a locale`);
			const machine = MACHINE_NAMES.exec(code);
			if (machine) wrong.push(`${file}: ${machine[1]}`);
		}
		expect(wrong).toEqual([]);
	});

	test('our own modules are imported with their extension', () => {
		const wrong = sources.flatMap((file) =>
			importsOf(text(file))
				.filter((specifier) => /^\.{1,2}\//.test(specifier) && !specifier.startsWith('./$types'))
				.filter((specifier) => !/\.[a-z0-9]+(\?.*)?$/.test(specifier))
				.map((specifier) => `${file} imports ${specifier}`)
		);
		expect(wrong).toEqual([]);
	});

	test('each thing lives with its stage, not in a drawer', () => {
		const drawers = [...sources, ...filesUnder('tests'), ...filesUnder('bench')].filter((file) =>
			/(^|\/)(utils?|types|helpers?|common|misc)(\/|\.[a-z]+$)/.test(file)
		);
		expect(drawers).toEqual([]);
	});

	test('this test sees what it is to see', () => {
		const source = [
			"import { a } from './a.ts';",
			"import {\n\tb\n} from '../b.ts';",
			"export { c } from 'library';",
			"import './side.css';",
			"const d = await import('mathjs/number'); // Math.exp in a comment",
			"new Worker(new URL('./worker.ts', import.meta.url));"
		].join('\n');
		expect(importsOf(source)).toEqual([
			'./a.ts',
			'../b.ts',
			'library',
			'./side.css',
			'mathjs/number',
			'./worker.ts'
		]);
		expect(withoutWords(source)).not.toContain('Math');
		expect(target('src/lib/charts/frame/Axis.svelte', '../../core/index.ts')).toBe('src/lib/core/index.ts');
		expect(roomOf('src/lib/core/index.ts')).toBe('core');
		expect(sources.length).toBeGreaterThan(20);
	});
});
