import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const cacheFolder = join(root, 'node_modules/.cache/ninefold-scripts');

/** Scripts that are one classic file each, because they run where modules do not load: by name, where each begins. */
const ENTRIES = {
	chart: 'src/lib/widget/chartScript.ts',
	frame: 'src/lib/frames/frameScript.ts',
	embed: 'src/lib/frames/hostScript.ts'
} as const;
type ScriptName = keyof typeof ENTRIES;

const PREFIX = 'virtual:ninefold-script/';
/** What they may be made of. */
const SOURCES = ['core', 'simulation', 'charts', 'share', 'frames', 'controls', 'widget'];

const scripts = new Map<string, Promise<string>>();

/** Gives each of these scripts as text: `import text from 'virtual:ninefold-script/chart'`. */
export function standaloneScripts(): Plugin {
	return {
		name: 'ninefold:standalone-scripts',
		resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
		async load(id) {
			if (!id.startsWith(`\0${PREFIX}`)) return;
			const name = id.slice(PREFIX.length + 1) as ScriptName;
			return `export default ${JSON.stringify(await script(name))};`;
		}
	};
}

/** Built once for all builds that want it, and kept until a source changes. */
function script(name: ScriptName): Promise<string> {
	const hash = sourcesHash();
	const key = `${name}-${hash}`;
	const made = scripts.get(key) ?? keptOrBuilt(name, join(cacheFolder, `${key}.js`));
	scripts.set(key, made);
	return made;
}

async function keptOrBuilt(name: ScriptName, file: string): Promise<string> {
	if (existsSync(file)) return readFileSync(file, 'utf8');
	const text = await bundle(name);
	mkdirSync(cacheFolder, { recursive: true });
	for (const old of readdirSync(cacheFolder).filter((old) => old.startsWith(`${name}-`)))
		rmSync(join(cacheFolder, old), { force: true });
	writeFileSync(file, text);
	return text;
}

function sourcesHash(): string {
	const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
	for (const room of SOURCES)
		for (const entry of readdirSync(join(root, 'src/lib', room), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
			.sort((one, other) => (join(one.parentPath, one.name) < join(other.parentPath, other.name) ? -1 : 1)))
			hash.update(entry.name).update(readFileSync(join(entry.parentPath, entry.name)));
	return hash.digest('hex').slice(0, 16);
}

async function bundle(name: ScriptName): Promise<string> {
	const result = await build({
		configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)),
		logLevel: 'error',
		root,
		build: {
			lib: { entry: join(root, ENTRIES[name]), formats: ['iife'], name: 'ninefold' },
			write: false
		}
	});
	const [output] = Array.isArray(result) ? result : [result];
	if (!output || !('output' in output) || output.output.length !== 1)
		throw new Error(`The script "${name}" is not one file.`);
	const { code } = output.output[0];
	// The script of charts is also its own worker: it knows its own text, and needs no second copy of the engine.
	return name === 'chart'
		? `(function ninefoldScript(){var ninefoldSource=function(){return"("+ninefoldScript+")()"};${code}})();\n`
		: code;
}
