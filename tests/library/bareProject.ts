import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** What somebody would have installed: the packed library, what it needs, and nothing else. */
export interface BareProject {
	folder: string;
	write(file: string, text: string): void;
	/** Runs Node there. @throws with all that was printed, where it fails @returns what it printed */
	node(...words: string[]): string;
	remove(): void;
}

/**
 * Packs the library and installs the tarball in a folder of its own, without network: what it needs is there already, as
 * links to the packages that are installed here.
 *
 * @param library the folder of the built package
 */
export function bareProject(library: string): BareProject {
	const folder = mkdtempSync(join(tmpdir(), 'ninefold-bare-'));
	const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
	const run = (command: string, words: string[]): string => {
		const env = { ...process.env, NO_COLOR: '1', npm_config_ignore_scripts: 'true' };
		const ended = spawnSync(command, words, { cwd: folder, encoding: 'utf8', env });
		if (ended.status !== 0) throw new Error(`${command} ${words.join(' ')}\n${ended.stdout}${ended.stderr}`);
		return ended.stdout;
	};
	const { peerDependencies, dependencies } = JSON.parse(
		readFileSync(join(library, 'package.json'), 'utf8')
	) as Record<'peerDependencies' | 'dependencies', Record<string, string>>;
	mkdirSync(join(folder, 'node_modules'));
	for (const name of Object.keys({ ...dependencies, ...peerDependencies }))
		symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
	const own = { name: 'bare', private: true, type: 'module', dependencies: peerDependencies };
	write('package.json', JSON.stringify(own));
	const [{ filename }] = JSON.parse(run('npm', ['pack', library, '--json'])) as [{ filename: string }];
	run('npm', ['install', '--offline', '--no-audit', '--no-fund', '--no-package-lock', `./${filename}`]);
	return {
		folder,
		write,
		node: (...words) => run(process.execPath, words),
		remove: () => rmSync(folder, { recursive: true, force: true })
	};
}
