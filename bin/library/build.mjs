// Packs the library into package/, with the command line; bin/setup.mjs calls it when something in it has changed.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build, root } from '../setup.mjs';
import { packageLibrary } from './packageLibrary.mjs';

/** @param {string} folder @param {string[]} words one of the installed packages' programs, and what it is told */
function node(folder, [program, ...words]) {
	const path = join(root, 'node_modules', String(program));
	const { status } = spawnSync(process.execPath, [path, ...words], { cwd: folder, stdio: 'inherit' });
	if (status !== 0) throw new Error(`${program} failed`);
}

build('command');
await packageLibrary(root, join(root, 'package'), node);
